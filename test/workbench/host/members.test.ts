/** Every member in the tables of the host, asked for through Microsoft's Office.js. */
import { memberTables } from "../../../workbench/host/objects";
import { ANNOTATIONS } from "./members/annotations";
import { CHARTS } from "./members/charts";
import { TABLES } from "./members/tables";
import { openOffice } from "./support";

type Instance = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const rangeOf = (context: Excel.RequestContext) => sheetOf(context).getRange("A1:B2");

const INSTANCES: Readonly<Record<string, Instance>> = {
  Workbook: (context) => context.workbook,
  Application: (context) => context.workbook.application,
  CultureInfo: (context) => context.workbook.application.cultureInfo,
  NumberFormatInfo: (context) => context.workbook.application.cultureInfo.numberFormat,
  DatetimeFormatInfo: (context) => context.workbook.application.cultureInfo.datetimeFormat,
  Runtime: (context) => context.runtime as unknown as OfficeExtension.ClientObject,
  Worksheet: sheetOf,
  WorksheetProtection: (context) => sheetOf(context).protection,
  WorkbookProtection: (context) => context.workbook.protection,
  PageLayout: (context) => sheetOf(context).pageLayout,
  HeaderFooterGroup: (context) => sheetOf(context).pageLayout.headersFooters,
  HeaderFooter: (context) => sheetOf(context).pageLayout.headersFooters.firstPage,
  Range: rangeOf,
  RangeAreas: (context) => sheetOf(context).getRanges("A1,B2:C3"),
  RangeFormat: (context) => rangeOf(context).format,
  RangeFont: (context) => rangeOf(context).format.font,
  RangeFill: (context) => rangeOf(context).format.fill,
  RangeBorder: (context) => rangeOf(context).format.borders.getItem("EdgeTop"),
  RangeBorderCollection: (context) => rangeOf(context).format.borders,
  WorksheetCollection: (context) => context.workbook.worksheets,
  WorksheetFreezePanes: (context) => sheetOf(context).freezePanes,
  WorksheetCustomPropertyCollection: (context) => sheetOf(context).customProperties,
  NamedItemCollection: (context) => context.workbook.names,
  SettingCollection: (context) => context.workbook.settings,
  RangeCollection: (context) => sheetOf(context).getRanges("A1,B2:C3").areas,
  Setting: (context) => context.workbook.settings.add("k", { v: 1 }),
  WorksheetCustomProperty: (context) => sheetOf(context).customProperties.add("k", "v"),
  NamedItem: (context) => context.workbook.names.getItem("Ten"),
  ...ANNOTATIONS.instances,
  ...CHARTS.instances,
  ...TABLES.instances,
};

/** Some members need an instance of another kind than the rest of their class. */
const instanceOf = (className: string, member: string): Instance => (INSTANCES[`${className}.${member}`] ?? INSTANCES[className])!;

/** What changes elsewhere when it is set: not written back here. */
const NOT_WRITTEN_BACK = new Set(["Range.formulasR1C1"]);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const readable = memberTables().flatMap(({ name, properties }) =>
  properties.map((property): [string, string, boolean] => [name, camel(property.name), property.settable])
);

/** Services that only Office.js itself calls: customFunctions.test.ts and the browser tests run through them. */
const INTERNAL = new Set(["CustomFunctions", "AddinInternalService"]);

test("there is an instance of every class", () => {
  const names = memberTables().map(({ name }) => name);
  expect(new Set(names.filter((name) => !INTERNAL.has(name)))).toEqual(
    new Set(Object.keys(INSTANCES).filter((name) => !name.includes(".")))
  );
  expect(readable.length).toBeGreaterThan(90);
});

/** A workbook in which every member has something to work on. */
const openPrepared = async () => {
  const office = await openOffice();
  Object.assign(office.model, { names: () => [{ name: "Ten", formula: "=Sheet1!$A$1", visible: true }], spills: () => [] });
  return office;
};

test.each(readable)("%s.%s is read, and written back where it can be set", async (className, property, settable) => {
  const { Excel } = await openPrepared();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [
      [1, 2],
      ["a", "b"],
    ];
    const object = instanceOf(className, property)(context) as OfficeExtension.ClientObject &
      Record<string, unknown> & { load(names: string): void };
    object.load(property);
    await context.sync();
    const value = object[property];
    expect(value).toBeDefined();
    if (!settable || NOT_WRITTEN_BACK.has(`${className}.${property}`)) return;
    object[property] = value;
    object.load(property);
    await context.sync();
    expect(object[property]).toEqual(value);
  });
});

/** Arguments of the methods that need some; `?range` stands for a range. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  "Worksheet.getRange": ["A1"],
  "Worksheet.getRanges": ["A1,B2"],
  "Worksheet.getRangeByIndexes": [0, 0, 1, 1],
  "Worksheet.getCell": [0, 0],
  "Worksheet.copy": ["End"],
  "WorksheetCollection.add": ["Mới"],
  "WorksheetCollection.getItemOrNullObject": ["x"],
  "Range.getCell": [0, 0],
  "Range.getRow": [0],
  "Range.getColumn": [0],
  "Range.getOffsetRange": [1, 1],
  "Range.getResizedRange": [1, 1],
  "Range.getAbsoluteResizedRange": [1, 1],
  "Range.getColumnsBefore": [1],
  "Range.getRowsAbove": [1],
  "Range.getBoundingRect": ["C3"],
  "Range.getIntersection": ["A1"],
  "Range.getIntersectionOrNullObject": ["A1"],
  "Range.copyFrom": ["C3"],
  "Range.insert": ["Down"],
  "Range.delete": ["Up"],
  "Range.getCellProperties": [{ address: true }],
  "Range.getRowProperties": [{ rowHidden: true }],
  "Range.getColumnProperties": [{ columnHidden: true }],
  "Range.setCellProperties": [
    [
      [{}, {}],
      [{}, {}],
    ],
  ],
  "Range.setRowProperties": [[{}, {}]],
  "Range.setColumnProperties": [[{}, {}]],
  "RangeCollection.getItemAt": [0],
  "RangeBorderCollection.getItemAt": [0],
  "PageLayout.setPrintArea": ["A1:B2"],
  "PageLayout.setPrintMargins": ["Points", { top: 10 }],
  "PageLayout.setPrintTitleRows": ["1:2"],
  "PageLayout.setPrintTitleColumns": ["A:B"],
  "WorksheetFreezePanes.freezeAt": ["A1"],
  "SettingCollection.add": ["a", 1],
  "SettingCollection.getItem": ["k"],
  "SettingCollection.getItemOrNullObject": ["k"],
  "WorksheetCustomPropertyCollection.add": ["a", "b"],
  "WorksheetCustomPropertyCollection.getItemOrNullObject": ["a"],
  "NamedItemCollection.getItemOrNullObject": ["Ten"],
  ...ANNOTATIONS.arguments,
  ...CHARTS.arguments,
  ...TABLES.arguments,
};

/** Refused in the prepared workbook for a reason of Excel's own. */
const REFUSED: Readonly<Record<string, string>> = {
  "WorksheetProtection.unprotect": "AccessDenied",
  "WorkbookProtection.unprotect": "AccessDenied",
  "Worksheet.delete": "InvalidOperation",
  "Worksheet.getNext": "ItemNotFound",
  "Worksheet.getPrevious": "ItemNotFound",
  "WorksheetFreezePanes.getLocation": "ItemNotFound",
  "PageLayout.getPrintArea": "ItemNotFound",
  "PageLayout.getPrintTitleRows": "ItemNotFound",
  "PageLayout.getPrintTitleColumns": "ItemNotFound",
  "Range.getSpillingToRange": "InvalidArgument",
  "Range.getSpillingToRangeOrNullObject": "InvalidArgument",
  "Range.getSpillParent": "InvalidArgument",
  "Range.getSpillParentOrNullObject": "InvalidArgument",
  "Range.getRowsAbove": "InvalidArgument",
  "Range.getColumnsBefore": "InvalidArgument",
  "Range.insert": "ApiNotFound",
  "Range.delete": "ApiNotFound",
  "SettingCollection.getItem": "ItemNotFound",
  ...ANNOTATIONS.refused,
  ...CHARTS.refused,
  ...TABLES.refused,
};

const callable = memberTables()
  .filter(({ name }) => !INTERNAL.has(name))
  .flatMap(({ name, methods }) =>
    methods.filter((method) => !method.startsWith("_")).map((method): [string, string] => [name, camel(method)])
  );

test.each(callable)("%s.%s is called", async (className, method) => {
  const { Excel } = await openPrepared();
  const outcome = await Excel.run(async (context) => {
    const object = instanceOf(className, method)(context) as unknown as Record<string, (...args: unknown[]) => unknown>;
    const args = ARGUMENTS[`${className}.${method}`] ?? [];
    object[method]!(...args.map((arg) => (arg === "?range" ? rangeOf(context) : arg)));
    await context.sync();
  }).then(
    () => "done",
    (error: { code: string }) => error.code
  );
  expect(outcome).toBe(REFUSED[`${className}.${method}`] ?? "done");
});
