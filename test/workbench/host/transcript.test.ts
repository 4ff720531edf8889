import { formatTranscript } from "../../../workbench/host";
import { failureOf, openOffice } from "./support";
import { createTestClock } from "./testClock";

const openAndWork = async () => {
  const office = await openOffice({ clock: createTestClock() });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Nguyễn Văn An", 1],
      ["Trần Thị Bình", 2],
    ];
    range.format.font.bold = true;
    range.load("values, numberFormat");
    await context.sync();
    range.clear("Contents");
    context.workbook.worksheets.add("Đăng ký");
    context.workbook.settings.add("khoá", "bí mật");
    await context.sync();
    sheet.getRange("A1:A2").values = [["thừa", "cột"]];
    await failureOf(context.sync());
  });
  return office;
};

test("every request says what it does, in the order of its actions, without what is in cells", async () => {
  const { host } = await openAndWork();
  expect(host.log.slice(0, 3).map(({ statements }) => statements)).toEqual([
    [
      'worksheets.getItem("Sheet1").getRange("A1:B2").values = [2×2]',
      'worksheets.getItem("Sheet1").getRange("A1:B2").format.font.bold = true',
      'worksheets.getItem("Sheet1").getRange("A1:B2").load(values, numberFormat)',
    ],
    ["Sheet1!A1:B2.clear(…)", 'worksheets.add("Đăng ký")', 'settings.add("khoá", …)'],
    ['worksheets.getItem("Sheet1").getRange("A1:A2").values = [1×2]'],
  ]);
  expect(host.log.map(({ error }) => error).slice(0, 3)).toEqual([undefined, undefined, "InvalidArgument"]);
  expect(JSON.stringify(host.log)).not.toMatch(/Nguyễn|bí mật|thừa/);
});

test("it prints as text: number, time, counts, bytes, duration, error", async () => {
  const { host } = await openAndWork();
  const lines = formatTranscript(host.log).split("\n");
  expect(lines[0]).toMatch(/^#1 \+0 ms · \d+ actions · \d\.\d KB → \d+ B in 0 ms$/);
  expect(lines[1]).toBe('    worksheets.getItem("Sheet1").getRange("A1:B2").values = [2×2]');
  expect(lines.find((line) => line.startsWith("#3"))).toMatch(/ · InvalidArgument$/);
});

test("a write that Office.js has split is one line with a count", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B4000").values = Array.from({ length: 4000 }, (_, i) => ["a", i]);
    await context.sync();
  });
  const text = formatTranscript(office.host.log.slice(0, 1));
  expect(text).toMatch(/\.values = \[\d+×2\] … ×6\n/);
  expect(text.split("\n").length).toBeLessThan(8);
});

test("a request that is not answered is there, and says so", async () => {
  const { host, Excel } = await openOffice();
  host.faults.hang(1);
  void Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(formatTranscript(host.log)).toMatch(/^#1 .* → no answer\n {4}workbook.load\(name\)\n$/);
});
