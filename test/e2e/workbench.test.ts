/** The workbench in a real browser: Microsoft's own Office.js in the add-in's frame, the page as its host. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { probeFrame } from "./probe";
import { startWorkbench, type WorkbenchServer } from "./workbenchServer";

const ADDIN = join(__dirname, "fixtures/probe-addin");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
jest.setTimeout(60_000);

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
const requests: string[] = [];

/** A roster as small as it can be, with a wrapped two-line header. */
async function smallWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Danh sách");
  sheet.addRow(["Họ và tên", "Danh hiệu thi đua năm 2021\n(cấp cơ sở)", "Số sáng kiến"]);
  sheet.addRow(["Nguyễn Thị Hoà", "CSTĐCS", 2]);
  sheet.addRow(["Đặng Văn Ước", "LĐTT", 3]);
  sheet.getRow(1).eachCell((cell) => (cell.alignment = { wrapText: true }));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Values of the active sheet, as the grid's model has them. */
const modelValues = (row: number, column: number, rowCount: number, columnCount: number) =>
  page.evaluate(
    (rect) => {
      const { model } = window.dttWorkbench;
      return model.readCells(model.activeSheetId(), rect).map((cells) => cells.map(({ value }) => value));
    },
    { row, column, rowCount, columnCount },
  );

const openBytes = (bytes: Buffer, name: string) =>
  page.evaluate(
    ({ list, name: fileName }) => window.dttWorkbench.openBytes(new Uint8Array(list), fileName),
    { list: [...bytes], name },
  );

/** Types into a cell of the grid, as a user does. */
async function typeInto(row: number, column: number, text: string): Promise<void> {
  await page.locator("#grid canvas").first().click({ position: { x: 500, y: 400 } });
  await page.evaluate(
    ([r, c]) => {
      const { model } = window.dttWorkbench;
      model.select(model.activeSheetId(), { row: r, column: c, rowCount: 1, columnCount: 1 });
    },
    [row, column] as const,
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

beforeAll(async () => {
  server = await startWorkbench({ addinFolder: ADDIN });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(server.url);
  await page.evaluate(() => window.dttWorkbench.ready);
});
afterEach(() => page.close());

describe("Office.js in the add-in's frame", () => {
  test("is ready in Excel on the web and knows the requirement sets", async () => {
    const frame = await probeFrame(page);
    expect(await frame.evaluate(() => window.probe.context())).toEqual({ host: "Excel", platform: "OfficeOnline", locale: "vi-VN" });
    expect(await frame.evaluate(() => window.probe.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    expect(await frame.evaluate(() => window.probe.isSetSupported("ExcelApi", "9.9"))).toBe(false);
  });

  test("writes cells that the grid's model shows, and reads what a user typed", async () => {
    const frame = await probeFrame(page);
    await frame.evaluate(() => window.probe.write("A1:B2", [["Họ và tên", 2021], [true, 1.5]]));
    expect(await modelValues(0, 0, 2, 2)).toEqual([["Họ và tên", 2021], [true, 1.5]]);
    await typeInto(2, 0, "12");
    await expect.poll(() => frame.evaluate(() => window.probe.read("A3:B3"))).toEqual([[12, ""]]);
  });

  test("names a member the host does not have", async () => {
    const frame = await probeFrame(page);
    const error = await frame.evaluate(() => window.probe.missingMember());
    expect(error?.code).toBe("ApiNotFound");
    expect(`${error?.message} ${error?.location}`).toMatch(/slicers/i);
  });

  test("keeps the document's settings in the workbook", async () => {
    const frame = await probeFrame(page);
    expect(await frame.evaluate(() => window.probe.saveSettings("boTieuChi", "BTNMT"))).toBe("succeeded");
    expect(await frame.evaluate(() => window.probe.refreshSettings("boTieuChi"))).toBe("BTNMT");
    expect(await page.evaluate(() => [...window.dttWorkbench.model.settings()])).toContainEqual(["boTieuChi", '"BTNMT"']);
  });
});
