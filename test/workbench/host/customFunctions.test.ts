/** What a custom function gives back, and what its cell shows: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors. */
import { answered, enter, loadFunctions, type ListedFunction } from "./functions";
import type { OpenOffice } from "./support";
import { openOffice, readValues } from "./support";

const MATRIX = { name: "rows", dimensionality: "matrix" };
const KIND = { name: "kind", optional: true };

const errors = ({ CustomFunctions: { Error: FunctionError, ErrorCode } }: OpenOffice): ListedFunction => ({
  id: "FAIL",
  parameters: [KIND],
  run: (kind: string) => {
    if (kind === "thrown") throw new FunctionError(ErrorCode.notAvailable, "chưa có dữ liệu");
    if (kind === "mistake") throw new Error("lỗi lập trình");
    if (kind === "rejected") return Promise.reject(new FunctionError(ErrorCode.divisionByZero));
    if (kind === "returned") return new FunctionError(ErrorCode.invalidNumber);
    if (kind === "input only") return new FunctionError(ErrorCode.invalidName);
    if (kind === "message") return Promise.reject(new FunctionError(ErrorCode.invalidValue, "cần một ngày"));
    if (kind === "infinite") return Infinity;
    return Number.NaN;
  },
});

test.each([
  ["thrown", "#N/A", "chưa có dữ liệu"],
  ["mistake", "#VALUE!", undefined],
  ["rejected", "#DIV/0!", undefined],
  ["returned", "#NUM!", undefined],
  ["input only", "#VALUE!", undefined],
  ["message", "#VALUE!", "cần một ngày"],
  ["infinite", "#NUM!", undefined],
  ["not a number", "#VALUE!", undefined],
])("an error, %s, shows %s", async (kind, shown, message) => {
  const office = await openOffice();
  loadFunctions(office, [errors(office)]);
  await enter(office, "C1", [[`=CONTOSO.FAIL("${kind}")`]]);
  await answered(office);
  expect(await readValues(office, "C1")).toEqual([[shown]]);
  expect(office.model.functionMessage("sheet1", 0, 2)).toBe(message);
});

test("a returned matrix spills, errors and all", async () => {
  const office = await openOffice();
  const { Error: FunctionError, ErrorCode } = office.CustomFunctions;
  loadFunctions(office, [
    {
      id: "ROWS",
      parameters: [MATRIX],
      run: (rows: unknown[][]) => rows.map(([cell]) => [cell === "x" ? new FunctionError(ErrorCode.notAvailable) : cell, true]),
    },
  ]);
  await enter(office, "A1:A2", [["x"], ["y"]]);
  await enter(office, "C1", [["=CONTOSO.ROWS(A1:A2)"]]);
  await answered(office);
  expect(await readValues(office, "C1:D2")).toEqual([
    ["#N/A", true],
    ["y", true],
  ]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays */
test("a matrix without room is #SPILL! until there is room", async () => {
  const office = await openOffice();
  loadFunctions(office, [{ id: "TWO", run: () => [["a"], ["b"]] }]);
  await enter(office, "C2", [["vướng"]]);
  await enter(office, "C1", [["=CONTOSO.TWO()"]]);
  await answered(office);
  expect(await readValues(office, "C1:C2")).toEqual([["#SPILL!"], ["vướng"]]);
  await enter(office, "C2", [[""]]);
  await answered(office);
  expect(await readValues(office, "C1:C2")).toEqual([["a"], ["b"]]);
});

/** OfficeDev/office-js#1503: by design. */
test("null in a matrix is 0, an empty text is empty text", async () => {
  const office = await openOffice();
  loadFunctions(office, [{ id: "GAPS", run: () => [[null, "", "x"]] }]);
  await enter(office, "C1", [["=CONTOSO.GAPS()"]]);
  await answered(office);
  expect(await readValues(office, "C1:E1")).toEqual([[0, "", "x"]]);
});

/** Data types need CustomFunctionsRuntime 1.4: not in LTSC 2021. */
test.each([
  ["excel-web", 12.5],
  ["ltsc-2021", "#VALUE!"],
] as const)("a formatted number in %s gives %s", async (profile, shown) => {
  const office = await openOffice({ profile });
  loadFunctions(office, [{ id: "MONEY", run: () => ({ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.00" }) }]);
  await enter(office, "C1", [["=CONTOSO.MONEY()"]]);
  await answered(office);
  expect(await readValues(office, "C1")).toEqual([[shown]]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/call-excel-apis-from-custom-function */
test("a function reads the sheet through a request context of its own", async () => {
  const office = await openOffice();
  const { Excel } = office;
  loadFunctions(office, [
    {
      id: "READ",
      parameters: [{ name: "address", type: "string" }],
      run: async (address: string) => {
        const context = new Excel.RequestContext();
        const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
        await context.sync();
        return range.values;
      },
    },
  ]);
  await enter(office, "A1:B1", [["x", 5]]);
  await enter(office, "C3", [['=CONTOSO.READ("A1:B1")']]);
  await answered(office);
  expect(await readValues(office, "C3:D3")).toEqual([["x", 5]]);
});

test("a function that is declared but not associated is #VALUE!: Office.js finds nothing to call", async () => {
  const office = await openOffice();
  loadFunctions(office, [{ id: "THERE", run: () => 1 }]);
  office.model.declareFunctions([{ name: "CONTOSO.ABSENT", parameters: [] }]);
  await enter(office, "C1", [["=CONTOSO.ABSENT()"]]);
  await answered(office);
  expect(await readValues(office, "C1")).toEqual([["#VALUE!"]]);
});
