import type { CellInput, CustomFunctionCall, Rect, WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";

/** The first workbook starts the engine, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const { createWorkbook, openWorkbook, saveWorkbook } = loadModel();

const ELIGIBLE = {
  name: "DTT.ELIGIBLE",
  parameters: [
    { name: "rows", dimensionality: "matrix" as const },
    { name: "set", dimensionality: "scalar" as const, optional: true },
  ],
};
const LENGTH = { name: "DTT.LENGTH", parameters: [{ name: "text", dimensionality: "scalar" as const }] };

type Answer = (call: CustomFunctionCall) => { value: unknown; error?: string };

/** An add-in that answers after the calculation, as one in another frame does. */
class FakeAddIn {
  readonly batches: (readonly CustomFunctionCall[])[] = [];
  private answered: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: WorkbookModel,
    private readonly answer: Answer
  ) {
    model.onFunctionCalls((calls) => {
      this.batches.push(calls);
      this.answered = new Promise((resolve) => setImmediate(resolve)).then(() =>
        this.model.setFunctionResults(calls.map((call) => ({ id: call.id, ...this.answer(call) })))
      );
    });
    model.declareFunctions([ELIGIBLE, LENGTH]);
  }

  /** Calculates until no answer is outstanding. */
  async settle(): Promise<void> {
    for (let before = -1; before !== this.batches.length;) {
      before = this.batches.length;
      await this.model.calculate();
      await this.answered;
    }
  }

  get calls(): readonly CustomFunctionCall[] {
    return this.batches.flat();
  }
}

const names = (call: CustomFunctionCall) => (call.args[0] as unknown[][]).map(([name]) => [name === 0 ? "" : `${String(name)}: Đạt`]);
const lengthOf: Answer = (call) => ({ value: String(call.args[0]).length });

const area = (row: number, column: number, rowCount: number, columnCount: number): Rect => ({ row, column, rowCount, columnCount });
const put = (model: WorkbookModel, row: number, column: number, input: CellInput) =>
  model.writeCells(model.activeSheetId(), area(row, column, 1, 1), [[input]]);
const value = (input: string | number): CellInput => ({ kind: "value", value: input });
const formula = (text: string): CellInput => ({ kind: "formula", formula: text });
const read = (model: WorkbookModel, row: number, column: number) =>
  model.readCells(model.activeSheetId(), area(row, column, 1, 1))[0]![0]!.value;

let model: WorkbookModel;
beforeEach(async () => {
  model = await createWorkbook("thu.xlsx");
});
afterEach(() => model.dispose());

test("a call carries values, addresses and omitted arguments; it shows #BUSY! until the answer spills", async () => {
  const addIn = new FakeAddIn(model, (call) => ({ value: names(call) }));
  [
    ["An", 1],
    ["Bình", 2],
    ["", 3],
  ].forEach(([name, score], row) => {
    if (name !== "") put(model, row, 0, value(name as string));
    put(model, row, 1, value(score as number));
  });
  put(model, 0, 3, formula("=DTT.ELIGIBLE(A1:B3)"));
  await model.calculate();
  expect(read(model, 0, 3)).toEqual({ error: "#BUSY!" });
  await addIn.settle();
  expect(addIn.calls).toEqual([
    {
      id: expect.any(Number),
      name: "DTT.ELIGIBLE",
      address: "Sheet1!D1",
      args: [
        [
          ["An", 1],
          ["Bình", 2],
          [0, 3],
        ],
        null,
      ],
      parameterAddresses: ["Sheet1!A1:B3"],
      metadata: ELIGIBLE,
    },
  ]);
  expect([0, 1, 2].map((row) => read(model, row, 3))).toEqual(["An: Đạt", "Bình: Đạt", ""]);
  expect(model.readCells(model.activeSheetId(), area(1, 3, 1, 1))[0]![0]!.formula).toBeUndefined();
});

test("a changed precedent is asked for again, an unchanged call is not", async () => {
  const addIn = new FakeAddIn(model, lengthOf);
  put(model, 0, 0, value("An"));
  put(model, 0, 1, formula("=DTT.LENGTH(A1)+1"));
  await addIn.settle();
  expect(read(model, 0, 1)).toBe(3);
  put(model, 0, 0, value("Nguyễn"));
  await addIn.settle();
  expect(read(model, 0, 1)).toBe(7);
  put(model, 5, 5, value("elsewhere"));
  await addIn.settle();
  expect(addIn.calls.map((call) => call.args)).toEqual([["An"], ["Nguyễn"]]);
});

test("a full calculation asks for everything again", async () => {
  const addIn = new FakeAddIn(model, lengthOf);
  put(model, 0, 0, formula('=DTT.LENGTH("abc")'));
  await addIn.settle();
  await model.calculate(true);
  await addIn.settle();
  expect(addIn.calls).toHaveLength(2);
  expect(addIn.calls[1]).toMatchObject({ args: ["abc"], parameterAddresses: [null] });
  expect(read(model, 0, 0)).toBe(3);
});

test("1,000 calls of one calculation arrive together", async () => {
  const addIn = new FakeAddIn(model, lengthOf);
  await addIn.settle();
  const rows = Array.from({ length: 1000 }, (_, row) => [value(`Tên ${row}`), formula(`=DTT.LENGTH(A${row + 1})`)]);
  model.writeCells(model.activeSheetId(), area(0, 0, 1000, 2), rows);
  await addIn.settle();
  expect(addIn.batches.map((batch) => batch.length)).toEqual([1000]);
  expect([0, 9, 999].map((row) => read(model, row, 1))).toEqual([5, 5, 7]);
});

test("the function works inside other functions and in another sheet, whose name is quoted", async () => {
  const addIn = new FakeAddIn(model, (call) => ({ value: names(call) }));
  const { id } = model.addSheet("Danh sách 2021");
  model.writeCells(id, area(0, 0, 2, 1), [[value("An")], [value("Bình")]]);
  put(model, 0, 0, formula("=COUNTIF(DTT.ELIGIBLE('Danh sách 2021'!A1:A2),\"*Đạt\")"));
  put(model, 1, 0, formula("=ROWS(dtt.eligible('Danh sách 2021'!A1:A2))"));
  await addIn.settle();
  expect(read(model, 1, 0)).toBe(2);
  expect(addIn.calls[0]!.parameterAddresses).toEqual(["'Danh sách 2021'!A1:A2"]);
});

test.each([
  ["an error for the whole call", { value: null, error: "#N/A" }, { error: "#N/A" }],
  ["an error value", { value: { error: "#DIV/0!" } }, { error: "#DIV/0!" }],
  ["a data type", { value: { type: "FormattedNumber", basicValue: 12, numberFormat: "0" } }, 12],
  ["nothing", { value: null }, 0],
  ["a text too long for a cell", { value: "x".repeat(32_768) }, { error: "#VALUE!" }],
  ["a number that is none", { value: Number.NaN }, { error: "#NUM!" }],
  ["something unreadable", { value: { a: 1 } }, { error: "#VALUE!" }],
])("answer: %s", async (_, answer, expected) => {
  const addIn = new FakeAddIn(model, () => answer);
  put(model, 0, 0, formula('=DTT.LENGTH("x")'));
  await addIn.settle();
  expect(read(model, 0, 0)).toEqual(expected);
});

test("a blocked answer shows #SPILL! until there is room", async () => {
  const addIn = new FakeAddIn(model, (call) => ({ value: names(call) }));
  put(model, 0, 0, value("An"));
  put(model, 1, 0, value("Bình"));
  put(model, 1, 2, value("in the way"));
  put(model, 0, 2, formula("=DTT.ELIGIBLE(A1:A2)"));
  await addIn.settle();
  expect([read(model, 0, 2), read(model, 1, 2)]).toEqual([{ error: "#SPILL!" }, "in the way"]);
  put(model, 1, 2, { kind: "clear" });
  await addIn.settle();
  expect([read(model, 0, 2), read(model, 1, 2)]).toEqual(["An: Đạt", "Bình: Đạt"]);
});

test("a file with the function shows #NAME? until the add-in has started", async () => {
  const addIn = new FakeAddIn(model, (call) => ({ value: names(call) }));
  put(model, 0, 0, value("An"));
  put(model, 1, 0, value("Bình"));
  put(model, 0, 1, formula("=DTT.ELIGIBLE(A1:A2)"));
  await addIn.settle();
  const opened = await openWorkbook(await saveWorkbook(model), "thu.xlsx");
  expect(read(opened, 0, 1)).toEqual({ error: "#NAME?" });
  const second = new FakeAddIn(opened, (call) => ({ value: names(call) }));
  await second.settle();
  expect([read(opened, 0, 1), read(opened, 1, 1)]).toEqual(["An: Đạt", "Bình: Đạt"]);
  opened.dispose();
});
