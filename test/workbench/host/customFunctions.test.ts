import type { OpenOffice } from "./support";
import { openOffice, readValues } from "./support";

const PARAMETERS = [
  { name: "rows", dimensionality: "matrix" as const },
  { name: "limit", dimensionality: "scalar" as const, optional: true },
];

type Implementation = (rows: unknown[][], limit: unknown, invocation: { address?: string }) => unknown;

const declare = (office: OpenOffice, implementation: Implementation): void => {
  office.model.declareFunctions([{ name: "DTT.ELIGIBLE", parameters: PARAMETERS }]);
  office.CustomFunctions.associate("ELIGIBLE", implementation as (...args: unknown[]) => unknown);
};

/** Resolves when the add-in's answers to so many calls have reached the cells. */
const answersTo = ({ model }: OpenOffice, calls: number): Promise<void> => {
  const deliver = model.setFunctionResults;
  let left = calls;
  return new Promise((resolve, reject) => {
    model.setFunctionResults = async (results) => {
      await deliver.call(model, results).catch(reject);
      left -= results.length;
      if (left > 0) return;
      model.setFunctionResults = deliver;
      resolve();
    };
  });
};

/** Enters formulas that call the function so many times, and waits for the answers. */
const enterAndWait = async (office: OpenOffice, cells: string, formulas: unknown[][], calls = 1): Promise<void> => {
  const answers = answersTo(office, calls);
  await enter(office, cells, formulas);
  await answers;
};

const enter = (office: OpenOffice, cells: string, formulas: unknown[][]) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cells).formulas = formulas;
    await context.sync();
  });

test("a matrix goes in, a scalar comes out; an omitted argument is null", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  declare(office, (rows, limit) => {
    seen.push(rows, limit);
    return rows.flat().filter((cell) => cell === "Đạt").length;
  });
  await enter(office, "A1:A3", [["Đạt"], ["Không"], ["Đạt"]]);
  await enterAndWait(office, "C1", [["=DTT.ELIGIBLE(A1:A3)"]]);
  expect(await readValues(office, "C1")).toEqual([[2]]);
  expect(seen).toEqual([[["Đạt"], ["Không"], ["Đạt"]], null]);
});

test("a returned matrix spills", async () => {
  const office = await openOffice();
  declare(office, (rows) => rows.map(([cell]) => [`${String(cell)}!`]));
  await enter(office, "A1:A2", [["a"], ["b"]]);
  await enterAndWait(office, "C1", [["=DTT.ELIGIBLE(A1:A2,1)"]]);
  expect(await readValues(office, "C1:C2")).toEqual([["a!"], ["b!"]]);
});

test("errors: thrown, returned, thrown by mistake, and inside a matrix", async () => {
  const office = await openOffice();
  declare(office, (rows, kind) => {
    if (kind === 1) throw new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.notAvailable, "chưa có");
    if (kind === 2) throw new Error("lỗi lập trình");
    if (kind === 3) return Promise.reject(new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.divisionByZero));
    return rows.map(([cell]) => [cell === "x" ? new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.notAvailable) : cell]);
  });
  await enter(office, "A1:A2", [["x"], ["y"]]);
  await enterAndWait(office, "C1:E1", [["=DTT.ELIGIBLE(A1:A2,1)", "=DTT.ELIGIBLE(A1:A2,2)", "=DTT.ELIGIBLE(A1:A2,3)"]], 3);
  await enterAndWait(office, "G1", [["=DTT.ELIGIBLE(A1:A2,4)"]]);
  expect(await readValues(office, "C1:E1")).toEqual([["#N/A", "#VALUE!", "#DIV/0!"]]);
  expect(await readValues(office, "G1:G2")).toEqual([["#N/A"], ["y"]]);
});

test("calls of one calculation go out together, and wait until the add-in is ready", async () => {
  const office = await openOffice();
  office.model.declareFunctions([{ name: "DTT.ELIGIBLE", parameters: PARAMETERS }]);
  const events: number[] = [];
  office.host.onMessages((messages) => events.push(messages.length));
  await enter(office, "A1:A3", [[1], [2], [3]]);
  await enter(office, "C1:C3", [["=DTT.ELIGIBLE(A1:A1,1)"], ["=DTT.ELIGIBLE(A2:A2,1)"], ["=DTT.ELIGIBLE(A3:A3,1)"]]);
  expect(events).toEqual([]);
  const answers = answersTo(office, 3);
  office.CustomFunctions.associate("ELIGIBLE", ((rows: number[][]) => rows[0]![0]! * 10) as (...args: unknown[]) => unknown);
  await answers;
  expect(await readValues(office, "C1:C3")).toEqual([[10], [20], [30]]);
  expect(events).toEqual([3]);
});

test("a change of the cells the function reads asks it again", async () => {
  const office = await openOffice();
  declare(office, (rows) => rows.flat().join("+"));
  await enter(office, "A1:A2", [["a"], ["b"]]);
  await enterAndWait(office, "C1", [["=DTT.ELIGIBLE(A1:A2)"]]);
  expect(await readValues(office, "C1")).toEqual([["a+b"]]);
  await enterAndWait(office, "A2", [["c"]]);
  expect(await readValues(office, "C1")).toEqual([["a+c"]]);
});
