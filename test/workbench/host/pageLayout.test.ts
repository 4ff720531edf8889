import { failureOf, openOffice } from "./support";

const MM = 72 / 25.4;

test("page setup of the registration sheet", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.centerHorizontally = true;
    layout.printGridlines = false;
    layout.blackAndWhite = true;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 });
    layout.setPrintArea("A1:H40");
    layout.setPrintTitleRows("$5:$6");
    layout.setPrintTitleColumns("A:B");
    const headers = layout.headersFooters;
    headers.state = "FirstAndDefault";
    headers.defaultForAllPages.centerHeader = "&P";
    headers.defaultForAllPages.rightFooter = "Phụ lục";
    await context.sync();

    layout.load(
      "orientation,paperSize,centerHorizontally,centerVertically,printGridlines,blackAndWhite,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin"
    );
    headers.load("state");
    headers.defaultForAllPages.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
    headers.firstPage.load("centerHeader");
    const area = layout.getPrintAreaOrNullObject().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    expect([
      layout.orientation,
      layout.paperSize,
      layout.centerHorizontally,
      layout.centerVertically,
      layout.printGridlines,
      layout.blackAndWhite,
    ]).toEqual(["Landscape", "A4", true, false, false, true]);
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    for (const [margin, millimetres] of [
      [layout.topMargin, 20],
      [layout.bottomMargin, 20],
      [layout.leftMargin, 30],
      [layout.rightMargin, 15],
      [layout.headerMargin, 10],
      [layout.footerMargin, 10],
    ] as const) {
      expect(margin).toBeCloseTo(millimetres * MM, 6);
    }
    const pages = headers.defaultForAllPages;
    expect([
      headers.state,
      pages.leftHeader,
      pages.centerHeader,
      pages.rightHeader,
      pages.leftFooter,
      pages.centerFooter,
      pages.rightFooter,
    ]).toEqual(["FirstAndDefault", "", "&P", "", "", "", "Phụ lục"]);
    expect([headers.firstPage.centerHeader, area.address, titles.address, columns.address]).toEqual([
      "",
      "Sheet1!A1:H40",
      "Sheet1!5:6",
      "Sheet1!A:B",
    ]);
  });
  const layout = model.pageLayout(model.sheets()[0]!.id);
  expect([layout.printArea, layout.printTitleRows, layout.printTitleColumns]).toEqual(["$A$1:$H$40", "$5:$6", "$A:$B"]);
});

test("margins one by one, a print area of two parts, titles given as ranges", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const layout = sheet.pageLayout;
    layout.topMargin = 50;
    layout.centerVertically = true;
    layout.zoom = { scale: 85 };
    layout.setPrintArea(sheet.getRanges("A1:B2,D4:E5"));
    layout.setPrintTitleRows(sheet.getRange("A3:C4"));
    layout.setPrintTitleColumns(sheet.getRange("C9"));
    layout.load("topMargin,centerVertically,zoom");
    const area = layout.getPrintArea().load("address");
    const rows = layout.getPrintTitleRows().load("address");
    const columns = layout.getPrintTitleColumns().load("address");
    await context.sync();
    expect([layout.topMargin, layout.centerVertically, layout.zoom, area.address, rows.address, columns.address]).toEqual([
      50,
      true,
      { scale: 85 },
      "Sheet1!A1:B2,Sheet1!D4:E5",
      "Sheet1!3:4",
      "Sheet1!C:C",
    ]);
  });
});

test("no print area and no titles are null objects", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getFirst().pageLayout;
    const none = [layout.getPrintAreaOrNullObject(), layout.getPrintTitleRowsOrNullObject(), layout.getPrintTitleColumnsOrNullObject()];
    for (const object of none) object.load("address");
    await context.sync();
    expect(none.map((object) => object.isNullObject)).toEqual([true, true, true]);
  });
  for (const get of [(layout: Excel.PageLayout) => layout.getPrintArea(), (layout: Excel.PageLayout) => layout.getPrintTitleRows()]) {
    const failure = await failureOf(Excel.run(async (context) => get(context.workbook.worksheets.getFirst().pageLayout).load("address")));
    expect(failure.code).toBe("ItemNotFound");
  }
});

const REFUSED: readonly (readonly [string, (layout: Excel.PageLayout) => void, string])[] = [
  ["an orientation that is none", (layout) => (layout.orientation = "Upright" as "Portrait"), "InvalidArgument"],
  ["a negative margin", (layout) => (layout.leftMargin = -1), "InvalidArgument"],
  ["a zoom above 400", (layout) => (layout.zoom = { scale: 401 }), "InvalidArgument"],
  ["a zoom both ways", (layout) => (layout.zoom = { scale: 90, horizontalFitToPages: 1 }), "InvalidArgument"],
  [
    "a margin of an unknown side",
    (layout) => layout.setPrintMargins("Points", { middle: 3 } as Excel.PageLayoutMarginOptions),
    "InvalidArgument",
  ],
  ["odd and even pages, which the host does not have", (layout) => (layout.headersFooters.state = "OddAndEven"), "ApiNotFound"],
];

test.each(REFUSED)("%s is refused", async (_title, change, code) => {
  const { Excel } = await openOffice();
  const failure = await failureOf(Excel.run(async (context) => change(context.workbook.worksheets.getFirst().pageLayout)));
  expect(failure.code).toBe(code);
});

/** `[what, the call, what is frozen]` */
const FROZEN: readonly (readonly [string, (panes: Excel.WorksheetFreezePanes) => void, string])[] = [
  ["rows", (panes) => panes.freezeRows(3), "1:3"],
  ["one row by default", (panes) => panes.freezeRows(), "1:1"],
  ["columns", (panes) => panes.freezeColumns(2), "A:B"],
  ["both, at a range", (panes) => panes.freezeAt("A1:B6"), "A1:B6"],
  ["at whole rows", (panes) => panes.freezeAt("1:6"), "1:6"],
];

test.each(FROZEN)("frozen panes: %s", async (_title, freeze, address) => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const panes = context.workbook.worksheets.getFirst().freezePanes;
    freeze(panes);
    const location = panes.getLocation().load("address");
    await context.sync();
    expect(location.address).toBe(`Sheet1!${address}`);
    panes.unfreeze();
    const none = panes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
