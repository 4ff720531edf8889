/** Opening, saving, refusing and dropping files in the workbench page. */
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { blankWorkbook, WorkbenchPage } from "./workbenchPage";

/** A picture of one pixel. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

jest.setTimeout(60_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
});
afterAll(() => workbench?.close());
beforeEach(async () => workbench.open(await blankWorkbook(), "trong.xlsx"));

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

describe("files", () => {
  test("a workbook is opened, changed by the add-in, saved, and read again by another program", async () => {
    await workbench.open(await smallWorkbook(), "don-vi.xlsx");
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toBe("don-vi.xlsx");
    const frame = await workbench.probe();
    await frame.evaluate(() => window.probe.write("D1:D3", [["Ghi chú"], ["đã kiểm tra"], [7]]));
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toBe("don-vi.xlsx •");

    const downloading = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Lưu .xlsx" }).click();
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
    await workbench.open(await smallWorkbook(), "don-vi.xlsx");
    const heights = () =>
      workbench.page.evaluate(() =>
        [0, 1].map((row) => window.dttWorkbench.model.rowHeight(window.dttWorkbench.model.activeSheetId(), row))
      );
    await workbench.page.waitForFunction(() => window.dttWorkbench.model.rowHeight(window.dttWorkbench.model.activeSheetId(), 0) > 30);
    const [header = 0, data = 0] = await heights();
    expect(header).toBeGreaterThan(2 * data);
  });

  test("a new file starts the add-in anew, in a conversation of its own", async () => {
    const conversation = async () => (await workbench.probe()).evaluate(() => window.name);
    const before = await conversation();
    await workbench.open(await smallWorkbook(), "don-vi.xlsx");
    expect(await conversation()).not.toBe(before);
    expect(await (await workbench.probe()).evaluate(() => window.probe.read("A2"))).toEqual([["Nguyễn Thị Hoà"]]);
  });

  const BAD_FILES: [name: string, bytes: Buffer, sentence: RegExp][] = [
    ["ghi-chu.txt", Buffer.from("Không phải bảng tính"), /“ghi-chu\.txt” không phải là tệp Excel \.xlsx/],
    ["rong.xlsx", Buffer.alloc(0), /“rong\.xlsx” không phải là tệp Excel \.xlsx/],
    ["hong.xlsx", Buffer.from("PK\u0003\u0004 nửa chừng"), /“hong\.xlsx” bị hỏng/],
  ];
  test.each(BAD_FILES)("%s is refused in Vietnamese and changes nothing", async (name, buffer, sentence) => {
    const frame = await workbench.probe();
    await frame.evaluate(() => window.probe.write("A1", [["còn nguyên"]]));
    await workbench.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await workbench.page.getByRole("button", { name: "Bỏ thay đổi và mở" }).click();
    const alert = workbench.page.getByRole("alert").filter({ hasText: sentence });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Sổ làm việc đang mở không thay đổi.");
    expect(await workbench.values(0, 0, 1, 1)).toEqual([["còn nguyên"]]);
    expect(await frame.evaluate(() => window.probe.read("A1"))).toEqual([["còn nguyên"]]);
  });

  test("what a saved file would lose is said before saving", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Có hình");
    const imageId = book.addImage({ base64: DOT, extension: "png" });
    sheet.addImage(imageId, { tl: { col: 1, row: 1 }, ext: { width: 20, height: 20 } });
    const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
    // A picture stays in the file; a digital signature cannot: it vouches for the file as it was.
    const signed = zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") });
    await workbench.open(Buffer.from(signed), "co-hinh.xlsx");
    await workbench.page.getByRole("button", { name: "Lưu .xlsx" }).click();
    const question = workbench.page.getByRole("dialog", { name: "Một số phần sẽ không được lưu" });
    await question.waitFor();
    expect(await question.getByRole("listitem").allInnerTexts()).toEqual(["chữ ký số (không còn đúng với tệp đã sửa)"]);
    const downloading = workbench.page.waitForEvent("download");
    await question.getByRole("button", { name: "Vẫn lưu" }).click();
    expect((await downloading).suggestedFilename()).toBe("co-hinh.xlsx");
  });

  test("a file dropped on the page is opened", async () => {
    const list = [...(await smallWorkbook())];
    await workbench.page.evaluate((bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "tha-vao.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, list);
    await workbench.page.getByText("Đã mở “tha-vao.xlsx” (1 trang tính).").waitFor();
    expect(await workbench.values(1, 0, 1, 3)).toEqual([["Nguyễn Thị Hoà", "CSTĐCS", 2]]);
  });

  test("a file dragged onto the add-in's pane is taken by the page", async () => {
    const frame = await workbench.probe();
    await frame.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], "keo-qua.xlsx"));
      document.body.dispatchEvent(new DragEvent("dragenter", { dataTransfer, bubbles: true }));
    });
    await workbench.page.getByText("Thả tệp .xlsx vào đây để mở").waitFor();
    await workbench.page.locator(".drop-cover").dispatchEvent("dragleave");
    await workbench.page.getByText("Thả tệp .xlsx vào đây để mở").waitFor({ state: "hidden" });
  });

  test("changes that are not saved are not thrown away without asking", async () => {
    await workbench.typeInto(0, 0, "giữ lại");
    await workbench.untilValues(0, 0, [["giữ lại"]]);
    const chosen = { name: "khac.xlsx", mimeType: "application/octet-stream", buffer: await smallWorkbook() };
    await workbench.page.locator("input[type=file]").setInputFiles(chosen);
    await workbench.page.getByRole("button", { name: "Ở lại" }).click();
    expect(await workbench.values(0, 0, 1, 1)).toEqual([["giữ lại"]]);
  });
});
