/** The commands as a user runs them: a process of its own, standard output, standard error, exit status. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import type { Report } from "../../workbench/node/report";

/** Each command is a process that starts the engine; on a busy machine that takes its time. */
jest.setTimeout(60_000);

const ROOT = resolve(__dirname, "../..");
const sample = (name: string): string => join(ROOT, "samples", name);
const folder = mkdtempSync(join(tmpdir(), "dtt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["workbench/node/run.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};
const checkJson = (...args: string[]): Report => {
  const { status, stdout, stderr } = run("check", ...args, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Report;
};

async function workbookFile(name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const file = join(folder, name);
  await workbook.xlsx.writeFile(file);
  return file;
}

describe("npm run check", () => {
  it("lists the requests to the workbook on request, without what is in cells", () => {
    const { status, stderr } = run("check", sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31", "--transcript");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^#1 \+\d+ ms · \d+ actions · \d+ B → \d+ B in \d+ ms$/m);
    expect(stderr).toMatch(/getUsedRange.*\.load\(/);
    expect(stderr).not.toMatch(/Nguyễn|CSTĐCS/);
  });

  it("gives every record of the small unit the verdict written beside it in the sample", () => {
    const expected = JSON.parse(readFileSync(sample("don-vi-nho.expected.json"), "utf8"));
    const found = checkJson(sample("don-vi-nho.xlsx"), "--as-of", expected.asOf);
    const verdicts = (kind: string) =>
      found.results.filter((result) => result.kind === kind).map(({ row, name, verdict }) => ({ row, name, expected: verdict }));
    expect(verdicts("collective")).toEqual(expected.collectives);
    expect(verdicts("individual")).toEqual(expected.individuals);
    expect(new Set(found.results.map(({ verdict }) => verdict)).size).toBe(4);
  });

  it("says what it read: sheet, header rows, columns with fields and years, ignored rows with reasons", () => {
    const found = checkJson(sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31");
    expect(found).toMatchObject({
      sheet: "Danh sách 2021-2025",
      set: "BTNMT",
      asOf: "2025-12-31",
      years: [2021, 2022, 2023, 2024, 2025],
      headerRows: [4, 5],
    });
    expect(found.columns.find(({ column }) => column === "F")).toMatchObject({ field: "danhHieu", year: 2021 });
    expect(found.columns.filter(({ field }) => field === "danhGia").length).toBe(18);
    expect(found.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(found.ignoredRows.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["columnNumbers", "section", "total", "signature"])
    );
  });

  it("gives each outcome its reason and the cells it rests on", () => {
    const found = checkJson(sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31");
    const failed = found.results.flatMap(({ criteria }) => criteria).filter(({ outcome }) => outcome === "notMet" || outcome === "unclear");
    expect(failed.length).toBeGreaterThan(15);
    for (const { reason } of failed) expect(reason).not.toBe("");
    const title = found.results.find(({ row }) => row === 20)?.criteria.find(({ id }) => id === "BTNMT-N6");
    expect(title).toMatchObject({ outcome: "notMet", years: [2021, 2022, 2023, 2024, 2025] });
    expect(title?.cells).toContain("G20");
  });

  it("does not fail anyone on the main day of use, before any result exists", () => {
    const found = checkJson(sample("don-vi-nho-dang-ky-2021.xlsx"), "--as-of", "2021-09-01");
    expect(found.years).toEqual([]);
    expect(found.results.length).toBe(46);
    expect(found.results.filter(({ verdict }) => verdict === "notEligible")).toEqual([]);
    const yearly = found.results.flatMap(({ criteria }) => criteria).filter(({ id }) => ["BTNMT-T6", "BTNMT-N5", "BTNMT-N6"].includes(id));
    expect(new Set(yearly.map(({ outcome }) => outcome))).toEqual(new Set(["notDue"]));
  });

  it("takes judged clauses as met when told so, and asks for the phase's years only", () => {
    const found = checkJson(sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31", "--phase", "1", "--assume-assessed");
    expect(found.years).toEqual([2021, 2022, 2023]);
    expect(found.results.filter(({ verdict }) => verdict === "awaitingAssessment")).toEqual([]);
  });

  it("prints a summary for a reader without --json", () => {
    const { status, stdout } = run("check", sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31");
    expect(status).toBe(0);
    expect(stdout).toContain("Trang tính: Danh sách 2021-2025");
    expect(stdout).toMatch(/\d+ {2}Cần xem xét/);
  });
});

describe("npm run register", () => {
  it("writes the registration sheet into a copy and leaves the roster as it was", async () => {
    const out = join(folder, "dang-ky.xlsx");
    const { status, stdout, stderr } = run("register", sample("don-vi-nho.xlsx"), "-o", out, "--as-of", "2025-12-31");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain('Đã ghi trang tính "Đăng ký ĐHTT"');

    const [before, after] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
    await before.xlsx.readFile(sample("don-vi-nho.xlsx"));
    await after.xlsx.readFile(out);
    expect(after.worksheets.map(({ name }) => name)).toEqual(["Danh sách 2021-2025", "Đăng ký ĐHTT"]);
    const values = (workbook: ExcelJS.Workbook) => workbook.worksheets[0]?.getSheetValues();
    expect(values(after)).toEqual(values(before));

    const list = after.getWorksheet("Đăng ký ĐHTT");
    const column = (list?.getColumn(1).values ?? []) as unknown[];
    expect(column).toEqual(expect.arrayContaining(["I. TẬP THỂ", "II. CÁ NHÂN"]));
    expect(list?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1, printTitlesRow: "5:6" });
    expect(list?.headerFooter.differentFirst).toBe(true);
    expect(list?.getCell("A2").font).toMatchObject({ name: "Times New Roman", size: 14, bold: true });
  });
});

describe("own criteria sets", () => {
  const copy = join(folder, "bo-rieng.xlsx");
  const edited = async (name: string, edit: (sheet: ExcelJS.Worksheet, row: (code: string) => number) => void): Promise<string> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(copy);
    const sheet = workbook.getWorksheet("DTT Bộ tiêu chí");
    if (!sheet) throw new Error("no sheet of criteria");
    const row = (code: string): number => {
      for (let number = 1; number <= sheet.rowCount; number++)
        if ([1, 2].some((column) => sheet.getCell(number, column).value === code)) return number;
      throw new Error(`no row ${code}`);
    };
    edit(sheet, row);
    const file = join(folder, name);
    await workbook.xlsx.writeFile(file);
    return file;
  };

  it("copy-set writes a set into a copy, and check takes it from there with the same verdicts", () => {
    const { status, stdout, stderr } = run("copy-set", sample("don-vi-nho.xlsx"), "--set", "BTNMT", "-o", copy);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain('"DTT Bộ tiêu chí"');
    const verdicts = (report: Report) => report.results.map(({ row, verdict }) => [row, verdict]);
    const own = checkJson(copy, "--set", "BTNMTDV", "--as-of", "2025-12-31");
    expect(own.set).toBe("BTNMTDV");
    expect(verdicts(own)).toEqual(verdicts(checkJson(sample("don-vi-nho.xlsx"), "--as-of", "2025-12-31")));
  });

  it("a changed sheet changes the verdicts", async () => {
    const file = await edited("doi.xlsx", (sheet, row) => {
      sheet.getCell(row("Mã bộ tiêu chí"), 3).value = "DV2125";
      sheet.getCell(row("N6"), 7).value = "Lao động tiên tiến";
    });
    const failed = (report: Report) =>
      report.results.flatMap(({ criteria }) => criteria.filter(({ outcome }) => outcome === "notMet").map(({ id }) => id));
    const before = failed(checkJson(copy, "--set", "BTNMTDV", "--as-of", "2025-12-31"));
    const after = failed(checkJson(file, "--set", "DV2125", "--as-of", "2025-12-31"));
    expect(before).toContain("BTNMTDV-N6");
    expect(after).not.toContain("DV2125-N6");
    expect(after.length).toBeLessThan(before.length);
  });

  it("mistakes in the sheet: exit status 1, all of them on standard error, and as data with --json", async () => {
    const file = await edited("sai.xlsx", (sheet, row) => {
      sheet.getCell(row("Giai đoạn: đến năm"), 3).value = 2019;
      sheet.getCell(row("N6"), 7).value = "CSTĐ";
    });
    const plain = run("check", file, "--set", "BTNMTDV");
    expect({ status: plain.status, stdout: plain.stdout }).toEqual({ status: 1, stdout: "" });
    expect(plain.stderr).toMatch(/có 2 chỗ ghi chưa đúng/);
    expect(plain.stderr).toMatch(/ô C\d+: “Giai đoạn: đến năm”: 2021 đứng sau 2019/);
    expect(plain.stderr).toMatch(/ô G\d+: “CSTĐ” không dùng được ở “Danh hiệu”.*Chiến sĩ thi đua cơ sở/);

    const json = run("check", file, "--set", "BTNMTDV", "--json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      error: "criteriaSheetInvalid",
      set: "BTNMTDV",
      mistakes: [{ code: "reversed" }, { code: "unknownWord", values: { text: "CSTĐ" } }],
    });
    expect(checkJson(file, "--as-of", "2025-12-31").set).toBe("BTNMT");
  });
});

describe("input that cannot be used: exit status 1, a message that says why, nothing written", () => {
  const cases: [string, () => Promise<string> | string, RegExp][] = [
    ["no such file", () => join(folder, "khong-co.xlsx"), /không có tệp này/],
    [
      "not an .xlsx",
      () => (writeFileSync(join(folder, "chu.xlsx"), "đây là chữ"), join(folder, "chu.xlsx")),
      /không phải là sổ tính \.xlsx/,
    ],
    [
      "a damaged file",
      () => (
        writeFileSync(join(folder, "hong.xlsx"), readFileSync(sample("don-vi-nho.xlsx")).subarray(0, 4_000)),
        join(folder, "hong.xlsx")
      ),
      /bị hỏng/,
    ],
    [
      "an empty workbook",
      () => workbookFile("rong.xlsx", (workbook) => void workbook.addWorksheet("Sheet1")),
      /không có trang tính nào có dữ liệu/,
    ],
    [
      "no recognisable roster",
      () =>
        workbookFile("khac.xlsx", (workbook) =>
          workbook.addWorksheet("Thu chi").addRows([
            ["Khoản", "Tiền"],
            ["Điện", 100],
            ["Nước", 50],
          ])
        ),
      /Không nhận ra danh sách/,
    ],
  ];
  it.each(cases)("%s", async (_, file, message) => {
    const out = join(folder, "khong-duoc-ghi.xlsx");
    const { status, stdout, stderr } = run("register", await file(), "-o", out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  it("a workbook whose structure is protected", async () => {
    const { model, bytes } = await protectedWorkbook();
    model.dispose();
    const file = join(folder, "khoa.xlsx");
    writeFileSync(file, bytes);
    const { status, stderr } = run("register", file, "-o", join(folder, "khoa-ra.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/đang được bảo vệ/);
  });

  it("a sheet name that is not there: the message lists those that are", () => {
    const { status, stderr } = run("check", sample("don-vi-nho.xlsx"), "--sheet", "Nhầm");
    expect(status).toBe(1);
    expect(stderr).toMatch(/"Nhầm".*Danh sách 2021-2025/);
  });
});

describe("wrong arguments: exit status 2", () => {
  const file = sample("don-vi-nho.xlsx");
  it.each([
    ["no file", ["check"]],
    ["an unknown option", ["check", file, "--as-off", "2024-12-31"]],
    ["a day that does not exist", ["check", file, "--as-of", "2024-02-30"]],
    ["a day before the period", ["check", file, "--as-of", "2020-12-31"]],
    ["an unknown set", ["check", file, "--set", "ABC"]],
    ["an unknown phase", ["check", file, "--phase", "3"]],
    ["no output file", ["register", file]],
    ["the input as output", ["register", file, "-o", file]],
    ["no output file for a copy", ["copy-set", file]],
    ["an unknown command", ["danh-sach", file]],
  ])("%s", (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim()).not.toBe("");
  });
});

async function protectedWorkbook() {
  const { loadModel } = await import("../workbench/loadModel");
  const { openWorkbook, saveWorkbook } = loadModel();
  const model = await openWorkbook(readFileSync(sample("don-vi-nho.xlsx")), "mau.xlsx");
  model.setWorkbookProtection({ protected: true });
  return { model, bytes: await saveWorkbook(model) };
}
