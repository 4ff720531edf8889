/** What goes wrong between an add-in and Excel, as Microsoft's Office.js sees it. */
import type { OpenOffice } from "./support";
import { failureOf, openOffice, readValues } from "./support";
import { createTestClock } from "./testClock";

const write = ({ Excel }: OpenOffice, address: string, value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

/** Whether a promise has settled when everything that could happen by itself has happened. */
const isSettled = async (work: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  const done = () => (settled = true);
  void work.then(done, done);
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  return settled;
};

describe("a request that fails", () => {
  test.each([
    ["nothing", [[""]]],
    ["everything", [["x"]]],
  ] as const)("after %s was done", async (done, values) => {
    const office = await openOffice();
    office.host.faults.fail(1, "GeneralException", done);
    expect((await failureOf(write(office, "A1", "x"))).code).toBe("GeneralException");
    expect(await readValues(office, "A1")).toEqual(values);
  });

  /** "Any actions that have already been done will stay done" (office-js-docs-pr, docs/develop/implementation-details.md, 2017-03-31). */
  test("in the middle: what was done before stays done, Office.js names the statement", async () => {
    const office = await openOffice();
    const three = () =>
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
        await context.sync();
      });
    await three();
    const { actions } = office.host.log[0]!;
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A3").clear();
      await context.sync();
    });
    office.host.faults.fail("next", "RequestAborted", actions - 1);
    const failure = await failureOf(three());
    expect([failure.code, failure.debugInfo.statement]).toEqual(["RequestAborted", expect.stringContaining("values = ")]);
    expect(await readValues(office, "A1:A3")).toEqual([["A1"], ["A2"], [""]]);
  });

  test("every request that matches, until the fault is taken back", async () => {
    const office = await openOffice();
    const repair = office.host.faults.fail(({ statements }) => statements.some((text) => text.includes(".values =")), "AccessDenied");
    for (const cell of ["A1", "A2"]) expect((await failureOf(write(office, cell, 1))).code).toBe("AccessDenied");
    expect(await readValues(office, "A1")).toEqual([[""]]);
    repair();
    await write(office, "A1", 1);
    expect(await readValues(office, "A1")).toEqual([[1]]);
  });
});

describe("a request without an answer", () => {
  /** "context.sync() neither times out nor throws an error in this situation – it just waits forever" (OfficeDev/office-js#6678). */
  test("waits for ever; others go on", async () => {
    const office = await openOffice();
    const release = office.host.faults.hang(1);
    const stuck = write(office, "A1", "x");
    expect(await isSettled(stuck)).toBe(false);
    await write(office, "A2", "y");
    expect(await readValues(office, "A1:A2")).toEqual([[""], ["y"]]);
    expect([office.host.log[0]!.milliseconds, office.host.log[0]!.responseBytes]).toEqual([undefined, 0]);
    release();
    await stuck;
    expect(await readValues(office, "A1")).toEqual([["x"]]);
  });

  test("may have taken effect all the same", async () => {
    const office = await openOffice();
    office.host.faults.hang(1, "everything");
    const stuck = write(office, "A1", "x");
    expect(await isSettled(stuck)).toBe(false);
    expect(await readValues(office, "A1")).toEqual([["x"]]);
  });
});

describe("a cell that is being edited", () => {
  /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit */
  test("fails requests at once, unless they asked to wait", async () => {
    const office = await openOffice();
    const leave = office.host.faults.enterCellEdit();
    expect((await failureOf(write(office, "A1", "x"))).code).toBe("InvalidOperationInCellEditMode");
    const waiting = write(office, "A1", "sau", { delayForCellEdit: true });
    expect(await isSettled(waiting)).toBe(false);
    leave();
    await waiting;
    expect(await readValues(office, "A1")).toEqual([["sau"]]);
  });

  test("entered again while a request waits keeps it waiting", async () => {
    const office = await openOffice();
    const leaveFirst = office.host.faults.enterCellEdit();
    const waiting = write(office, "A1", "x", { delayForCellEdit: true });
    expect(await isSettled(waiting)).toBe(false);
    leaveFirst();
    const leaveSecond = office.host.faults.enterCellEdit();
    expect(await isSettled(waiting)).toBe(false);
    leaveFirst();
    expect(await isSettled(waiting)).toBe(false);
    leaveSecond();
    await waiting;
  });
});

describe("the connection", () => {
  test("is gone, and comes back", async () => {
    const office = await openOffice();
    const reconnect = office.host.faults.disconnect();
    const failure = await failureOf(write(office, "A1", "x"));
    expect(failure.code).toBe("ConnectionFailure");
    expect(failure).toBeInstanceOf(office.OfficeExtension.Error);
    reconnect();
    expect(await readValues(office, "A1")).toEqual([[""]]);
  });

  test("breaks when the work is done: the answer is lost", async () => {
    const office = await openOffice();
    office.host.faults.drop("next", "everything");
    expect((await failureOf(write(office, "A1", "x"))).code).toBe("ConnectionFailure");
    expect(await readValues(office, "A1")).toEqual([["x"]]);
    expect(office.host.log[0]!.error).toBe("ConnectionLost");
  });
});

test("a user changes the workbook between two requests", async () => {
  const office = await openOffice();
  const { model } = office;
  office.host.faults.userEdits(2, (workbook) => workbook.deleteSheet(workbook.sheets()[0]!.id));
  model.addSheet("Khác");
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("name");
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    expect((await failureOf(context.sync())).code).toBe("ItemNotFound");
  });
  expect(model.sheets().map(({ name }) => name)).toEqual(["Khác"]);
});

describe("a slow network", () => {
  test("takes its time on the way there and back", async () => {
    const clock = createTestClock();
    const office = await openOffice({ clock });
    office.host.faults.slowNetwork({ latency: 200, bytesPerSecond: 1000 });
    const work = write(office, "A1", "x".repeat(700));
    await clock.advance(800);
    expect(office.model.readCells("sheet1", { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]![0]!.value).toBeNull();
    await clock.advance(10_000);
    await work;
    const [request] = office.host.log;
    expect(request!.milliseconds).toBeCloseTo(400 + request!.requestBytes + request!.responseBytes, 3);
  });

  test("keeps the order: a small request does not overtake a large one", async () => {
    const clock = createTestClock();
    const office = await openOffice({ clock });
    office.host.faults.slowNetwork({ bytesPerSecond: 100_000 });
    const both = Promise.all([write(office, "A1", "trước".repeat(4000)), write(office, "A1", "sau")]);
    await clock.advance(60_000);
    await both;
    office.host.faults.slowNetwork({});
    expect(await readValues(office, "A1")).toEqual([["sau"]]);
  });
});
