/** What reaches a custom function: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options. */
import { answered, enter, loadFunctions, type ListedFunction } from "./functions";
import { openOffice, readValues } from "./support";

const parameter = (name: string, type = "any", more: object = {}) => ({ name, type, ...more });

/** A function that writes down what it is given and answers with the text of it. */
const echo = (
  id: string,
  parameters: ListedFunction["parameters"],
  seen: unknown[],
  options: ListedFunction["options"] = {}
): ListedFunction => ({
  id,
  parameters,
  options,
  run: (...args: unknown[]) => {
    const values = args.slice(0, -1);
    seen.push(values);
    return JSON.stringify(values);
  },
});

/** Excel shows what a function got for `=CONTOSO.F(argument)`, the sheet holding the cells given. */
const received = async (
  argument: string,
  type: string,
  {
    cells = [],
    dimensionality = "scalar",
    takesErrors = false,
    profile = "excel-web" as const,
  }: { cells?: unknown[]; dimensionality?: string; takesErrors?: boolean; profile?: "excel-web" | "ltsc-2021" } = {}
): Promise<unknown> => {
  const office = await openOffice({ profile });
  const seen: unknown[][] = [];
  loadFunctions(office, [echo("F", [parameter("value", type, { dimensionality })], seen)], takesErrors);
  if (cells.length > 0)
    await enter(
      office,
      `A1:A${cells.length}`,
      cells.map((cell) => [cell])
    );
  await enter(office, "C1", [[`=CONTOSO.F(${argument})`]]);
  await answered(office);
  const [[shown]] = (await readValues(office, "C1")) as [[unknown]];
  return seen.length === 0 ? shown : seen[0]![0];
};

/** "If function arguments cannot be converted to the types expected, evaluation fails and results in a #VALUE! error" (msdn bb687844). */
const CONVERSIONS: readonly (readonly [string, string, unknown, unknown])[] = [
  ["number", "A1", 12, 12],
  ["number", "A1", "'12,5", "#VALUE!"],
  ["number", "A1", "'12.5", 12.5],
  ["number", "A1", true, 1],
  ["number", "A1", "mười", "#VALUE!"],
  ["number", "Z9", "", 0],
  ["string", "A1", 12.5, "12.5"],
  ["string", "A1", true, "TRUE"],
  ["string", "Z9", "", ""],
  ["boolean", "A1", 0, false],
  ["boolean", "A1", 2, true],
  ["boolean", "A1", "'true", true],
  ["boolean", "A1", "có", "#VALUE!"],
  ["boolean", "Z9", "", false],
  ["any", "A1", "chữ", "chữ"],
  ["any", "A1", 5, 5],
  ["any", '"a"&1', "", "a1"],
];

test.each(CONVERSIONS)("%s: %s holding %j arrives as %j", async (type, argument, cell, expected) => {
  expect(await received(argument, type, { cells: [cell] })).toEqual(expected);
});

/** OfficeDev/office-js#4702: null in Excel on the web, 0 on the desktop. OfficeDev/office-js#1951, #5262: 0 in a range on both. */
test.each([
  ["excel-web", "scalar", null],
  ["ltsc-2021", "scalar", 0],
  ["excel-web", "matrix", [[1], [0], ["x"]]],
  ["ltsc-2021", "matrix", [[1], [0], ["x"]]],
] as const)("an empty cell in %s, %s", async (profile, dimensionality, expected) => {
  const argument = dimensionality === "matrix" ? "A1:A3" : "A2";
  expect(await received(argument, "any", { cells: [1, "", "x"], dimensionality, profile })).toEqual(expected);
});

test("a cell with an empty text is not an empty cell", async () => {
  expect(await received("A1:A2", "any", { cells: ['=""', 1], dimensionality: "matrix" })).toEqual([[""], [1]]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors#errors-as-custom-function-inputs */
test("errors: the cell shows them, unless the add-in takes errors; then they arrive as CustomFunctions.Error", async () => {
  expect(await received("A1:A2", "any", { cells: [1, "=1/0"], dimensionality: "matrix" })).toBe("#DIV/0!");
  const [[one], [error]] = (await received("A1:A2", "any", { cells: [1, "=1/0"], dimensionality: "matrix", takesErrors: true })) as [
    [number],
    [{ code: string }],
  ];
  expect([one, error.code]).toEqual([1, "#DIV/0!"]);
  expect(await received("A2", "number", { cells: [1, "=1/0"], takesErrors: true })).toBe("#DIV/0!");
});

test("omitted arguments are null, in the middle and at the end", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  const optional = { optional: true };
  loadFunctions(office, [
    echo(
      "F",
      [parameter("a"), parameter("b", "number", optional), parameter("c", "any", { optional: true, dimensionality: "matrix" })],
      seen
    ),
  ]);
  await enter(office, "C1:C3", [["=CONTOSO.F(1)"], ["=CONTOSO.F(2,,A1:A2)"], ["=contoso.f(3,4)"]]);
  await answered(office);
  expect(seen).toEqual([
    [1, null, null],
    [2, null, [[0], [0]]],
    [3, 4, null],
  ]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#repeating-parameters */
test("a repeating parameter is one list: of single values, or of matrices for ranges", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  loadFunctions(office, [
    echo("VALUES", [parameter("first"), parameter("more", "number", { repeating: true })], seen),
    echo("RANGES", [parameter("ranges", "number", { repeating: true, dimensionality: "matrix" })], seen),
  ]);
  await enter(office, "A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await enter(office, "D1:D4", [
    ["=CONTOSO.VALUES(0,1,B2,3)"],
    ["=CONTOSO.VALUES(0)"],
    ["=CONTOSO.RANGES(5,A1,A1:B2)"],
    ["=CONTOSO.RANGES()"],
  ]);
  await answered(office);
  expect(seen).toEqual([
    [0, [1, 4, 3]],
    [0, null],
    [
      [
        [[5]],
        [[1]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [null],
  ]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#detect-the-address-of-a-parameter */
test("addresses are there when they are asked for, sheet names quoted as Excel quotes them", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  const tell = (id: string, options: Record<string, boolean>): ListedFunction => ({
    id,
    options,
    parameters: [parameter("range", "any", { dimensionality: "matrix" }), parameter("value", "any", { optional: true })],
    run: (_range: unknown, _value: unknown, { address, parameterAddresses }: CustomFunctions.Invocation) => {
      seen.push([address, parameterAddresses]);
      return 1;
    },
  });
  loadFunctions(office, [
    tell("NONE", {}),
    tell("OWN", { requiresAddress: true }),
    tell("ALL", { requiresAddress: true, requiresParameterAddresses: true }),
  ]);
  office.model.addSheet("Danh sách Q'1");
  await enter(office, "C1:C3", [["=CONTOSO.NONE(A1:B2)"], ["=CONTOSO.OWN(A1)"], ["=CONTOSO.ALL('Danh sách Q''1'!$A$1:B2,5)"]]);
  await answered(office);
  expect(seen).toEqual([
    [undefined, undefined],
    ["Sheet1!C2", undefined],
    ["Sheet1!C3", ["'Danh sách Q''1'!A1:B2", null]],
  ]);
});

/** OfficeDev/office-js#710: as for Excel's own functions, a formula with too few arguments is not taken. */
test.each(["=CONTOSO.F()", "=CONTOSO.F(1,2,3)", "=1+SUM(contoso.f(1,2,3),4)"])(
  "%s has a wrong number of arguments and is refused",
  async (formula) => {
    const office = await openOffice();
    loadFunctions(office, [echo("F", [parameter("a"), parameter("b", "any", { optional: true })], [])]);
    await expect(enter(office, "C1", [[formula]])).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await readValues(office, "C1")).toEqual([[""]]);
  }
);

test("a range for a single value calls the function for each of its cells, and the answers spill", async () => {
  const office = await openOffice();
  loadFunctions(office, [
    { id: "ADD", parameters: [parameter("a", "number"), parameter("b", "number")], run: (a: number, b: number) => a + b },
  ]);
  await enter(office, "A1:A3", [[1], [2], ["x"]]);
  await enter(office, "C1", [["=CONTOSO.ADD(A1:A2,{10,20})"]]);
  await enter(office, "F1", [["=SUM(CONTOSO.ADD(A1:A2,100))"]]);
  await enter(office, "H1", [["=CONTOSO.ADD(A1:A3,1)"]]);
  await answered(office);
  expect(await readValues(office, "C1:D2")).toEqual([
    [11, 21],
    [12, 22],
  ]);
  expect(await readValues(office, "F1")).toEqual([[203]]);
  expect(await readValues(office, "H1")).toEqual([["#VALUE!"]]);
});

test("calls in calls: the outer one waits for the inner one", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  loadFunctions(office, [
    {
      id: "DOUBLE",
      parameters: [parameter("values", "any", { dimensionality: "matrix" })],
      run: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
    },
    echo("F", [parameter("values", "any", { dimensionality: "matrix" })], seen),
  ]);
  await enter(office, "A1:A2", [[1], [2]]);
  await enter(office, "C1", [["=CONTOSO.F(CONTOSO.DOUBLE(A1:A2))"]]);
  await enter(office, "D1:D2", [["=CONTOSO.DOUBLE(A1)"], ["=CONTOSO.F(D1)"]]);
  await answered(office);
  expect(seen).toEqual(expect.arrayContaining([[[[2], [4]]], [[[2]]]]));
  expect(seen).toHaveLength(2);
});
