/** When custom functions are called, called again and cancelled. */
import { answered, enter, eventually, loadFunctions, type ListedFunction } from "./functions";
import type { OpenOffice } from "./support";
import { openOffice, readValues } from "./support";

type Cancelable = CustomFunctions.CancelableInvocation;
type Stream = CustomFunctions.StreamingInvocation<unknown>;

const VALUE = { name: "value", optional: true };

/** Answers when the test says so; writes down what it was asked and which answers nobody wants any more. */
const waiting = (): ListedFunction & { calls: unknown[]; cancelled: unknown[]; answer(value: unknown, result: unknown): void } => {
  const open = new Map<unknown, (result: unknown) => void>();
  const calls: unknown[] = [];
  const cancelled: unknown[] = [];
  return {
    id: "WAIT",
    parameters: [VALUE],
    options: { cancelable: true },
    run: (value: unknown, invocation: Cancelable) => {
      calls.push(value);
      invocation.onCanceled = () => cancelled.push(value);
      return new Promise((resolve) => open.set(value, resolve));
    },
    calls,
    cancelled,
    answer: (value, result) => open.get(value)!(result),
  };
};

const clear = ({ Excel }: OpenOffice, cells: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cells).clear();
    await context.sync();
  });

test("a change of what it reads calls it again; a change elsewhere does not", async () => {
  const office = await openOffice();
  const seen: unknown[] = [];
  loadFunctions(office, [{ id: "F", parameters: [VALUE], run: (value: unknown) => seen.push(value) }]);
  await enter(office, "A1", [["a"]]);
  await enter(office, "C1", [["=CONTOSO.F(A1)"]]);
  await answered(office);
  await enter(office, "A1:B1", [["b", "elsewhere"]]);
  await answered(office);
  await enter(office, "B1", [["still elsewhere"]]);
  await answered(office);
  expect(seen).toEqual(["a", "b"]);
  expect(await readValues(office, "C1")).toEqual([[2]]);
});

test("the same formula entered again asks again, and so does a full calculation", async () => {
  const office = await openOffice();
  let count = 0;
  loadFunctions(office, [{ id: "COUNT", run: () => ++count }]);
  for (const expected of [1, 2]) {
    await enter(office, "C1:C2", [["=CONTOSO.COUNT()+0*A1"], ["x"]]);
    await answered(office);
    expect(await readValues(office, "C1")).toEqual([[expected]]);
  }
  await office.Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  await answered(office);
  expect(await readValues(office, "C1")).toEqual([[3]]);
});

test("the cell shows #BUSY! while the answer is awaited, and what depends on it, too", async () => {
  const office = await openOffice();
  const add = waiting();
  loadFunctions(office, [add]);
  await enter(office, "C1:D1", [["=CONTOSO.WAIT(1)", "=C1+1"]]);
  await eventually(() => expect(add.calls).toEqual([1]));
  expect(await readValues(office, "C1:D1")).toEqual([["#BUSY!", "#BUSY!"]]);
  add.answer(1, 41);
  await answered(office);
  expect(await readValues(office, "C1:D1")).toEqual([[41, 42]]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function */
describe("a cancelable function is told", () => {
  const open = async () => {
    const office = await openOffice();
    const wait = waiting();
    loadFunctions(office, [wait]);
    await enter(office, "A1", [["cũ"]]);
    await enter(office, "C1", [["=CONTOSO.WAIT(A1)"]]);
    await eventually(() => expect(wait.calls).toEqual(["cũ"]));
    return { office, wait };
  };

  test("when an argument changes: the new call counts, the late answer of the old one does not", async () => {
    const { office, wait } = await open();
    await enter(office, "A1", [["mới"]]);
    await eventually(() => expect([wait.calls, wait.cancelled]).toEqual([["cũ", "mới"], ["cũ"]]));
    wait.answer("cũ", "trễ");
    wait.answer("mới", "đúng");
    await answered(office);
    await eventually(async () => expect(await readValues(office, "C1")).toEqual([["đúng"]]));
  });

  test("when its cell is overwritten or cleared", async () => {
    const { office, wait } = await open();
    await clear(office, "C1");
    await office.model.calculate();
    await eventually(() => expect(wait.cancelled).toEqual(["cũ"]));
    expect(wait.calls).toEqual(["cũ"]);
  });

  test("when everything is calculated anew", async () => {
    const { office, wait } = await open();
    await office.model.calculate(true);
    await eventually(() => expect([wait.calls, wait.cancelled]).toEqual([["cũ", "cũ"], ["cũ"]]));
  });
});

test("a row inserted above while the answer is awaited: the formula moves, and gets its answer", async () => {
  const office = await openOffice();
  const wait = waiting();
  loadFunctions(office, [wait]);
  await enter(office, "C3", [["=CONTOSO.WAIT(7)"]]);
  await eventually(() => expect(wait.calls).toEqual([7]));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  await office.model.calculate();
  await eventually(() => expect(wait.calls.length).toBeGreaterThan(1));
  wait.answer(7, "đến");
  await answered(office);
  expect(await readValues(office, "C3:C4")).toEqual([[""], ["đến"]]);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function */
describe("a streaming function", () => {
  const streaming = () => {
    const streams: Stream[] = [];
    const ended: number[] = [];
    const run = (_value: unknown, invocation: Stream) => {
      const index = streams.push(invocation) - 1;
      invocation.onCanceled = () => ended.push(index);
    };
    return { streams, ended, listed: { id: "TICK", parameters: [VALUE], options: { stream: true }, run } };
  };

  test("gives one value after the other; cells with the same arguments share a stream; it ends with its last cell", async () => {
    const office = await openOffice();
    const { streams, ended, listed } = streaming();
    loadFunctions(office, [listed]);
    await enter(office, "C1:C3", [["=CONTOSO.TICK(1)"], ["=CONTOSO.TICK(1)*10"], ["=CONTOSO.TICK(2)"]]);
    await eventually(() => expect(streams).toHaveLength(2));
    for (const value of [5, 6]) {
      streams[0]!.setResult(value);
      await eventually(async () => expect(await readValues(office, "C1:C3")).toEqual([[value], [value * 10], ["#BUSY!"]]));
    }
    await clear(office, "C1");
    await office.model.calculate();
    streams[0]!.setResult(7);
    await eventually(async () => expect(await readValues(office, "C2")).toEqual([[70]]));
    expect(ended).toEqual([]);
    await clear(office, "C2");
    await office.model.calculate();
    await eventually(() => expect(ended).toEqual([0]));
    expect(streams).toHaveLength(2);
  });

  test("other arguments are another stream; the old one ends", async () => {
    const office = await openOffice();
    const { streams, ended, listed } = streaming();
    loadFunctions(office, [listed]);
    await enter(office, "A1", [["BTNMT"]]);
    await enter(office, "C1", [["=CONTOSO.TICK(A1)"]]);
    await eventually(() => expect(streams).toHaveLength(1));
    await enter(office, "A1", [["KTTV"]]);
    await office.model.calculate();
    await eventually(() => expect([streams.length, ended]).toEqual([2, [0]]));
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-volatile */
test("a volatile function is called whenever something is calculated", async () => {
  const office = await openOffice();
  let count = 0;
  loadFunctions(office, [{ id: "DIE", options: { volatile: true }, run: () => ++count }]);
  await enter(office, "C1", [["=CONTOSO.DIE()"]]);
  await answered(office);
  await enter(office, "Z9", [["elsewhere"]]);
  await answered(office);
  expect(await readValues(office, "C1")).toEqual([[2]]);
  expect(count).toBe(2);
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-troubleshooting#custom-functions-showing-name-error */
test("a formula from before the add-in was loaded shows #NAME?, and its value once the add-in is there", async () => {
  const office = await openOffice();
  await enter(office, "A1:B1", [["Đạt", "=CONTOSO.F(A1)"]]);
  expect(await readValues(office, "B1")).toEqual([["#NAME?"]]);
  loadFunctions(office, [{ id: "F", parameters: [VALUE], run: (value: unknown) => `${String(value)}!` }]);
  await answered(office);
  expect(await readValues(office, "B1")).toEqual([["Đạt!"]]);
});

test("calls wait until the add-in runs: #BUSY!, then all of them in one event", async () => {
  const office = await openOffice();
  office.model.declareFunctions([{ name: "CONTOSO.F", parameters: [{ name: "value", dimensionality: "scalar" }] }]);
  const events: number[] = [];
  office.host.onMessages((messages) => events.push(messages.length));
  await enter(office, "C1:C3", [["=CONTOSO.F(1)"], ["=CONTOSO.F(2)"], ["=CONTOSO.F(3)"]]);
  expect(await readValues(office, "C1")).toEqual([["#BUSY!"]]);
  expect(events).toEqual([]);
  office.CustomFunctions.associate("F", ((value: number) => value * 10) as (...args: unknown[]) => unknown);
  await answered(office);
  expect(await readValues(office, "C1:C3")).toEqual([[10], [20], [30]]);
  expect(events).toEqual([3]);
});

/**
 * Office.js takes any number of calls from one event (`_handleMessage` over `args.entries`), and sends results 50 ms after the first one is
 * there, at most one request at a time (`_executeSetResultsTask`): 10,000 calls are one event and a handful of requests.
 */
test("10,000 calls of one calculation go out in one event, and the results come in few requests", async () => {
  const office = await openOffice();
  const events: number[] = [];
  office.host.onMessages((messages) => events.push(messages.length));
  loadFunctions(office, [{ id: "DOUBLE", parameters: [{ name: "value", type: "number" }], run: (value: number) => value * 2 }]);
  await enter(
    office,
    "A1:A10000",
    Array.from({ length: 10_000 }, (_, i) => [i])
  );
  await enter(
    office,
    "B1:B10000",
    Array.from({ length: 10_000 }, (_, i) => [`=CONTOSO.DOUBLE(A${i + 1})`])
  );
  await answered(office);
  expect(await readValues(office, "B9999:B10000")).toEqual([[19_996], [19_998]]);
  expect(events).toEqual([10_000]);
  const results = office.host.log.filter(({ statements }) => statements.some((text) => /setInvocation/i.test(text)));
  expect(results.length).toBeLessThanOrEqual(5);
}, 240_000);

/** Feature 1 of the runtime: results above the limit of a request are sent in slices of 2,000,000 characters. */
test("results above 5 MB arrive all the same", async () => {
  const office = await openOffice({ profile: "excel-web" });
  loadFunctions(office, [{ id: "LONG", parameters: [VALUE], run: (value: number) => String(value).repeat(30_000) }]);
  await enter(
    office,
    "C1:C200",
    Array.from({ length: 200 }, (_, i) => [`=CONTOSO.LONG(${1 + (i % 9)})`])
  );
  await answered(office);
  expect((await readValues(office, "C1:C9")).map(([text]) => String(text).length)).toEqual(Array.from({ length: 9 }, () => 30_000));
  const refused = office.host.log.filter(({ error }) => error === "RequestPayloadSizeLimitExceeded");
  expect(refused.length).toBeGreaterThan(0);
}, 120_000);
