import { HostFault } from "../../../workbench/host";
import { failureOf, openOffice, readValues } from "./support";

const MEGABYTE = 1024 * 1024;

const writeLong = (office: Awaited<ReturnType<typeof openOffice>>, megabytes: number) =>
  office.Excel.run(async (context) => {
    const cells = Math.ceil((megabytes * MEGABYTE) / 30_000);
    context.workbook.worksheets.getFirst().getRange(`A1:A${cells}`).values = Array.from({ length: cells }, () => ["x".repeat(30_000)]);
    await context.sync();
  });

test("Excel on the web refuses requests above 5 MB, and nothing is written", async () => {
  const office = await openOffice({ profile: "excel-web" });
  await writeLong(office, 4.5);
  const failure = await failureOf(writeLong(office, 5.1));
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(office.host.log.at(-1)!.requestBytes).toBeGreaterThan(5 * MEGABYTE);
});

test("bytes count, not characters: Vietnamese letters take two or three", async () => {
  const office = await openOffice({ profile: "excel-web" });
  const letters = Array.from({ length: 70 }, () => ["ế".repeat(30_000)]);
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A70").values = letters;
      await context.sync();
    })
  );
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
});

test("Excel on the web refuses answers above 5 MB; desktop Excel does not", async () => {
  for (const [profile, code] of [
    ["excel-web", "ResponsePayloadSizeLimitExceeded"],
    ["ltsc-2021", null],
  ] as const) {
    const office = await openOffice({ profile });
    await writeLong(office, 3);
    const read = office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A110").load("values,text,formulas");
      await context.sync();
    });
    expect(
      await read.then(
        () => null,
        (error: { code: string }) => error.code
      )
    ).toBe(code);
  }
});

test("more than 5,000,000 cells are not read at once", async () => {
  const { Excel } = await openOffice({ profile: "m365" });
  const failure = await failureOf(
    Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange("A1:Z200000").load("values"))
  );
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["RangeExceedsLimit", "Range.values"]);
});

test("a fault before the batch keeps the workbook as it was, a fault after it loses only the answer", async () => {
  for (const [after, values] of [
    [false, [[""]]],
    [true, [["x"]]],
  ] as const) {
    let armed = true;
    const office = await openOffice({
      beforeBatch: () => {
        if (armed) throw new HostFault("RequestAborted", { after });
      },
    });
    const failure = await failureOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
        await context.sync();
      })
    );
    armed = false;
    expect(failure.code).toBe("RequestAborted");
    expect(await readValues(office, "A1")).toEqual(values);
  }
});

test("faults are told the number of the batch, and any other error in the hook is a GeneralException", async () => {
  const numbers: number[] = [];
  const office = await openOffice({
    beforeBatch: async (number) => {
      numbers.push(number);
      if (number === 2) throw new TypeError("lỗi của phép thử");
    },
  });
  await office.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    context.workbook.load("name");
    const failure = await failureOf(context.sync());
    expect([failure.code, failure.message]).toEqual(["GeneralException", expect.stringContaining("lỗi của phép thử")]);
  });
  expect(numbers).toEqual([1, 2]);
});

const SETS: readonly (readonly ["excel-web" | "ltsc-2021" | "m365", string, string, boolean])[] = [
  ["excel-web", "ExcelApi", "1.21", true],
  ["excel-web", "ExcelApiDesktop", "1.1", false],
  ["excel-web", "OpenBrowserWindowApi", "1.1", false],
  ["ltsc-2021", "ExcelApi", "1.14", true],
  ["ltsc-2021", "ExcelApi", "1.15", false],
  ["ltsc-2021", "CustomFunctionsRuntime", "1.3", true],
  ["ltsc-2021", "CustomFunctionsRuntime", "1.4", false],
  ["ltsc-2021", "SharedRuntime", "1.2", false],
  ["ltsc-2021", "KeyboardShortcuts", "1.1", false],
  ["m365", "ExcelApiDesktop", "1.1", true],
  ["m365", "excelapi", "1.2", true],
];

test.each(SETS)("%s supports %s %s: %s", async (profile, set, version, supported) => {
  const { Office } = await openOffice({ profile });
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(supported);
});

test("Office.onReady tells the host", async () => {
  const { Office } = await openOffice();
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
});
