/** What each kind of Excel has, and what it refuses though the host could do it. */
import { execFileSync } from "node:child_process";
import { apiSetOf } from "../../../workbench/host/apiSets";
import { memberTables } from "../../../workbench/host/objects";
import { failureOf, openOffice } from "./support";

test("the table of requirement sets is what Microsoft's declarations say", () => {
  expect(() => execFileSync(process.execPath, ["scripts/api-sets.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
  expect(apiSetOf("Range", "GetSpillParent")).toEqual({ name: "ExcelApi", version: "1.12" });
  expect(apiSetOf("Worksheet", "_RegisterFormulaChangedEvent")).toEqual({ name: "ExcelApi", version: "1.13" });
  expect(apiSetOf("WorksheetCollection", "_UnregisterEventNameChanged")).toEqual({ name: "ExcelApi", version: "1.17" });
  expect(apiSetOf("Table", "_RegisterDataChangedEvent")).toEqual({ name: "ExcelApi", version: "1.7" });
  expect(apiSetOf("Application", "checkSpelling")).toEqual({ name: "ExcelApiDesktop", version: "1.1" });
  expect(apiSetOf("Range", "_KeepReference")).toEqual({ name: "ExcelApi", version: "1.1" });
});

test("members that the host has are known to the declarations, wherever they have a set above 1.1", () => {
  const higher = memberTables().filter(({ name, methods }) => methods.some((method) => apiSetOf(name, method).version !== "1.1"));
  expect(higher.map(({ name }) => name)).toEqual(expect.arrayContaining(["Range", "Worksheet", "RangeAreas"]));
});

/** The set is tagged in the reference of each member, e.g. learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillparent-member(1) */
const ABOVE_LTSC_2021: readonly (readonly [string, (context: Excel.RequestContext) => unknown, string])[] = [
  ["a method (1.15)", (context) => context.workbook.worksheets.getFirst().getRange("A1").getDependents(), "Range.getDependents"],
  [
    "a property that is loaded (1.16)",
    (context) => context.workbook.worksheets.getFirst().getRange("A1").load("valuesAsJson"),
    "Range.valuesAsJson",
  ],
  [
    "an event (1.17)",
    (context) => context.workbook.worksheets.onNameChanged.add(async () => undefined),
    "WorksheetCollection._RegisterEventNameChanged",
  ],
];

test.each(ABOVE_LTSC_2021)("LTSC 2021 refuses %s with ApiNotFound", async (_title, call, location) => {
  const { Excel } = await openOffice({ profile: "ltsc-2021" });
  const failure = await failureOf(
    Excel.run(async (context) => {
      call(context);
      await context.sync();
    })
  );
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ApiNotFound", location]);
});

/** Office.js checks some members itself; an add-in that gets past that check is refused by Excel. */
test("the host refuses what a profile does not have though its tables have it", async () => {
  const { host } = await openOffice({ profile: "ltsc-2021" });
  const request = {
    Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterEventNameChanged", ObjectPathId: 2 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ParentObjectPathId: 1, ObjectPathType: 4, Name: "Worksheets" } },
  };
  const { Error: error } = JSON.parse(await host.processBatch(JSON.stringify(request))) as { Error: { Code: string } };
  expect(error.Code).toBe("ApiNotFound");
});

test("what is asked for as a whole leaves out what the profile does not have", async () => {
  for (const profile of ["ltsc-2021", "m365"] as const) {
    const { Excel } = await openOffice({ profile });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load();
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  }
});

const SETS: readonly (readonly ["excel-web" | "ltsc-2021" | "m365", string, string | undefined, boolean])[] = [
  ["excel-web", "ExcelApi", "1.21", true],
  ["excel-web", "ExcelApiOnline", "1.1", true],
  ["excel-web", "ExcelApiDesktop", "1.1", false],
  ["excel-web", "OpenBrowserWindowApi", "1.1", false],
  ["ltsc-2021", "ExcelApi", "1.14", true],
  ["ltsc-2021", "ExcelApi", "1.15", false],
  ["ltsc-2021", "ExcelApiOnline", "1.1", false],
  ["ltsc-2021", "CustomFunctionsRuntime", "1.3", true],
  ["ltsc-2021", "CustomFunctionsRuntime", "1.4", false],
  ["ltsc-2021", "SharedRuntime", "1.1", true],
  ["ltsc-2021", "SharedRuntime", "1.2", false],
  ["ltsc-2021", "RibbonApi", "1.2", true],
  ["ltsc-2021", "RibbonApi", "1.3", false],
  ["ltsc-2021", "DialogApi", "1.2", true],
  ["ltsc-2021", "KeyboardShortcuts", "1.1", false],
  ["m365", "ExcelApiDesktop", "1.1", true],
  ["m365", "excelapi", "1.2", true],
  ["m365", "DelayForCellEdit", undefined, true],
];

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets and its neighbours. */
test.each(SETS)("%s supports %s %s: %s", async (profile, set, version, supported) => {
  const { Office } = await openOffice({ profile });
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(supported);
});

test.each([
  ["excel-web", "OfficeOnline"],
  ["ltsc-2021", "PC"],
  ["m365", "PC"],
] as const)("%s runs on %s", async (profile, platform) => {
  const { Office } = await openOffice({ profile });
  expect(await Office.onReady()).toEqual({ host: "Excel", platform });
  expect([Office.context.host, Office.context.platform]).toEqual(["Excel", platform]);
});
