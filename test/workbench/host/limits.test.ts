import { failureOf, openOffice } from "./support";

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
