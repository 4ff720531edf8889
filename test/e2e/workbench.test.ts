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

/** Waits for values in the active sheet; on a time-out the message shows what is there instead. */
async function untilModelHas(row: number, column: number, expected: unknown[][]): Promise<void> {
  const rect = { row, column, rowCount: expected.length, columnCount: expected[0]?.length ?? 0 };
  await page
    .waitForFunction(
      ({ area, wanted }) => {
        const { model } = window.dttWorkbench;
        const values = model.readCells(model.activeSheetId(), area).map((cells) => cells.map(({ value }) => value));
        return JSON.stringify(values) === wanted;
      },
      { area: rect, wanted: JSON.stringify(expected) },
      { timeout: 10_000, polling: 50 },
    )
    .catch(() => undefined); // the comparison below says more than "timed out"
  expect(await modelValues(row, column, rect.rowCount, rect.columnCount)).toEqual(expected);
}

const openBytes = (bytes: Buffer, name: string) =>
  page.evaluate(
    ({ list, name: fileName }) => window.dttWorkbench.openBytes(new Uint8Array(list), fileName),
    { list: [...bytes], name },
  );

/** Types into a cell of the grid, as a user does. */
async function typeInto(row: number, column: number, text: string): Promise<void> {
  await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 500, y: 400 } });
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
    await untilModelHas(2, 0, [[12]]);
    expect(await frame.evaluate(() => window.probe.read("A3:B3"))).toEqual([[12, ""]]);
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

describe("custom functions through the runtime inside Office.js", () => {
  test("a function typed into a cell spills, and is calculated again when a cell it refers to changes", async () => {
    const frame = await probeFrame(page);
    await frame.evaluate(() => window.probe.write("A1:A3", [[1], [2], ["x"]]));
    await typeInto(0, 2, "=DTT.DOUBLED(A1:A3)");
    await untilModelHas(0, 2, [[2], [4], [""]]);
    await typeInto(1, 0, "21");
    await untilModelHas(0, 2, [[2], [42], [""]]);
  });

  test("the add-in that is loaded again answers the formulas that are there", async () => {
    const before = await probeFrame(page);
    await before.evaluate(() => window.probe.write("A1:A2", [[5], [6]]));
    await page.getByRole("button", { name: "Tải lại add-in" }).click();
    const after = await probeFrame(page);
    expect(after).not.toBe(before);
    await typeInto(0, 2, "=DTT.DOUBLED(A1:A2)");
    await untilModelHas(0, 2, [[10], [12]]);
  });
});

describe("the frame's messages", () => {
  test("what the page does not know is answered with an error and logged", async () => {
    const frame = await probeFrame(page);
    const reply = await frame.evaluate(async () => {
      const conversation = (JSON.parse(window.name) as { xdmInfo: string }).xdmInfo.split("|")[0];
      const answered = new Promise<{ _errorCode: number }>((resolve) => {
        window.addEventListener("message", ({ data }) => {
          const message = JSON.parse(String(data)) as { _actionName: string; _errorCode: number };
          if (message._actionName === "Unheard_of") resolve(message);
        });
      });
      const request = { _messageType: 0, _actionType: 0, _actionName: "Unheard_of", _conversationId: conversation, _correlationId: 9999, _data: null };
      window.parent.postMessage(JSON.stringify(request), window.location.origin);
      return answered;
    });
    expect(reply._errorCode).toBe(-2);
    await page.getByRole("button", { name: "Nhật ký yêu cầu" }).click();
    const row = page.getByRole("row").filter({ hasText: "Unheard_of" });
    expect(await row.innerText()).toContain("không hỗ trợ");
  });
});

describe("files", () => {
  test("a workbook is opened, changed by the add-in, saved, and read again by another program", async () => {
    await openBytes(await smallWorkbook(), "don-vi.xlsx");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("don-vi.xlsx");
    const frame = await probeFrame(page);
    await frame.evaluate(() => window.probe.write("D1:D3", [["Ghi chú"], ["đã kiểm tra"], [7]]));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("don-vi.xlsx •");

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("don-vi.xlsx");

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await download.path());
    const sheet = book.getWorksheet("Danh sách");
    const rows = [1, 2, 3].map((number) => (sheet?.getRow(number).values as unknown[]).slice(1));
    expect(rows).toEqual([
      ["Họ và tên", "Danh hiệu thi đua năm 2021\n(cấp cơ sở)", "Số sáng kiến", "Ghi chú"],
      ["Nguyễn Thị Hoà", "CSTĐCS", 2, "đã kiểm tra"],
      ["Đặng Văn Ước", "LĐTT", 3, 7],
    ]);
    expect(sheet?.getCell("B1").alignment.wrapText).toBe(true);
  });

  test("a wrapped header is shown whole", async () => {
    await openBytes(await smallWorkbook(), "don-vi.xlsx");
    const heights = () => page.evaluate(() => [0, 1].map((row) => window.dttWorkbench.model.rowHeight(window.dttWorkbench.model.activeSheetId(), row)));
    await page.waitForFunction(() => window.dttWorkbench.model.rowHeight(window.dttWorkbench.model.activeSheetId(), 0) > 30);
    const [header = 0, data = 0] = await heights();
    expect(header).toBeGreaterThan(2 * data);
  });

  test("a new file starts the add-in anew, in a conversation of its own", async () => {
    const conversation = async () => (await probeFrame(page)).evaluate(() => window.name);
    const before = await conversation();
    await openBytes(await smallWorkbook(), "don-vi.xlsx");
    expect(await conversation()).not.toBe(before);
    expect(await (await probeFrame(page)).evaluate(() => window.probe.read("A2"))).toEqual([["Nguyễn Thị Hoà"]]);
  });

  const BAD_FILES: [name: string, bytes: Buffer, sentence: RegExp][] = [
    ["ghi-chu.txt", Buffer.from("Không phải bảng tính"), /“ghi-chu\.txt” không phải là tệp Excel \.xlsx/],
    ["rong.xlsx", Buffer.alloc(0), /“rong\.xlsx” không phải là tệp Excel \.xlsx/],
    ["hong.xlsx", Buffer.from("PK\u0003\u0004 nửa chừng"), /“hong\.xlsx” bị hỏng/],
  ];
  test.each(BAD_FILES)("%s is refused in Vietnamese and changes nothing", async (name, buffer, sentence) => {
    const frame = await probeFrame(page);
    await frame.evaluate(() => window.probe.write("A1", [["còn nguyên"]]));
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Bỏ thay đổi và mở" }).click();
    const alert = page.getByRole("alert").filter({ hasText: sentence });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Sổ làm việc đang mở không thay đổi.");
    expect(await modelValues(0, 0, 1, 1)).toEqual([["còn nguyên"]]);
    expect(await frame.evaluate(() => window.probe.read("A1"))).toEqual([["còn nguyên"]]);
  });

  test("a file dropped on the page is opened", async () => {
    const list = [...(await smallWorkbook())];
    await page.evaluate((bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "tha-vao.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, list);
    await page.getByText("Đã mở “tha-vao.xlsx” (1 trang tính).").waitFor();
    expect(await modelValues(1, 0, 1, 3)).toEqual([["Nguyễn Thị Hoà", "CSTĐCS", 2]]);
  });

  test("changes that are not saved are not thrown away without asking", async () => {
    await typeInto(0, 0, "giữ lại");
    await untilModelHas(0, 0, [["giữ lại"]]);
    const chosen = { name: "khac.xlsx", mimeType: "application/octet-stream", buffer: await smallWorkbook() };
    await page.locator("input[type=file]").setInputFiles(chosen);
    await page.getByRole("button", { name: "Ở lại" }).click();
    expect(await modelValues(0, 0, 1, 1)).toEqual([["giữ lại"]]);
  });
});

describe("the page", () => {
  test("the pane is resized by keyboard from 300 to 600 px", async () => {
    const width = () => page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width);
    expect(await width()).toBe(360);
    const splitter = page.getByRole("separator", { name: "Đổi độ rộng ngăn add-in" });
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(380);
    await splitter.press("End");
    expect(await width()).toBe(600);
    await splitter.press("Home");
    expect(await width()).toBe(300);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("300");
  });

  test.each(["light", "dark"] as const)("its own parts have no accessibility violations (%s)", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole("button", { name: "Nhật ký yêu cầu" }).click();
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const axe = (window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      const { violations } = await axe.run({ include: [[".top"], [".messages"], [".splitter"], [".log"]] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
  });

  test("nothing is asked of another machine", async () => {
    await probeFrame(page);
    const elsewhere = requests.filter((url) => !url.startsWith(new URL(server.url).origin) && !/^(data|blob|about):/.test(url));
    expect(requests.length).toBeGreaterThan(10);
    expect(elsewhere).toEqual([]);
  });
});

describe("the server", () => {
  const get = (path: string) => fetch(new URL(path, server.url));

  test("plays the trust page of Office.js, whatever the case of its address", async () => {
    for (const path of ["/office-js/AgaveErrorUX/index.html", "/office-js/agaveerrorux/index.html"]) {
      expect(await (await get(path)).text()).toContain("hostUserTrusted: true");
    }
  });

  test.each([
    ["/main.js", 200, "text/javascript; charset=utf-8"],
    ["/office-js/office.js", 200, "text/javascript; charset=utf-8"],
    ["/addin/functions.json", 200, "application/json; charset=utf-8"],
    ["/addin/..%2f..%2f..%2f..%2fpackage.json", 404, "text/plain; charset=utf-8"],
    ["/addin/%2e%2e/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
    ["/.inputs.json", 404, "text/plain; charset=utf-8"],
    ["/addin/%E0%A4%A", 404, "text/plain; charset=utf-8"],
  ])("GET %s is answered with %i", async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
