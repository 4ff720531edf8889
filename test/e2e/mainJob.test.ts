/** The main job in a real browser: the built add-in, Microsoft's Office.js, real files; from a roster to a registration sheet. */
import ExcelJS from "exceljs";
import { Pane, sampleBytes } from "./pane";

jest.setTimeout(120_000);

let pane: Pane;
beforeAll(async () => {
  pane = await Pane.start();
});
afterAll(() => pane?.close());

const openSample = () => pane.open(sampleBytes("don-vi-nho.xlsx"), "don-vi-nho.xlsx");
const LIST = "Đăng ký ĐHTT";

describe("Tạo danh sách đăng ký", () => {
  test("says what it recognised, writes the sheet with one click, shows it, and the saved file holds it", async () => {
    await openSample();
    await pane.text("40 cá nhân, 6 tập thể").waitFor();
    await pane.asOf("2025-12-31");
    await pane.button("Tạo danh sách đăng ký").click();
    await pane.text(/Trang tính “Đăng ký ĐHTT” có 3 tập thể và 18 cá nhân/).waitFor();
    expect(await pane.sheetNames()).toEqual(["Danh sách 2021-2025", LIST]);

    const [original, saved] = [new ExcelJS.Workbook(), await pane.saved()];
    await original.xlsx.load(sampleBytes("don-vi-nho.xlsx") as unknown as ArrayBuffer);
    expect(saved.getWorksheet(LIST)?.getCell("A2").value).toBe("DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN GIAI ĐOẠN 2021-2025");
    expect(saved.worksheets[0]?.getSheetValues()).toEqual(original.worksheets[0]?.getSheetValues());
  });

  test("asks before it touches a list that is there; a new version stands beside it", async () => {
    await pane.button("Tạo danh sách đăng ký").click();
    const dialog = pane.frame.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Huỷ" }).click();
    expect(await pane.sheetNames()).toEqual(["Danh sách 2021-2025", LIST]);
    await pane.button("Tạo danh sách đăng ký").click();
    await dialog.getByRole("button", { name: "Tạo bản mới" }).click();
    await pane.text(/Trang tính “Đăng ký ĐHTT \(2\)”/).waitFor();
    expect(await pane.sheetNames()).toEqual(["Danh sách 2021-2025", LIST, `${LIST} (2)`]);
  });

  test("before any result exists everyone can be registered, and nobody fails", async () => {
    await pane.open(sampleBytes("don-vi-nho-dang-ky-2021.xlsx"), "dang-ky-2021.xlsx");
    await pane.asOf("2021-09-01");
    await pane.text("Chưa có năm nào đến kỳ (đăng ký)").waitFor();
    await pane.button("Kiểm tra").click();
    await pane.frame.getByRole("heading", { name: "Kết quả kiểm tra" }).waitFor();
    await pane.button(/^0\s*Không đạt/).waitFor();
    await pane.button("Tạo danh sách đăng ký").click();
    await pane.text(/có 6 tập thể và 3\d cá nhân/).waitFor();
  });
});

describe("Kiểm tra", () => {
  test("counts verdicts; a person opens to criteria, reasons and quotations; a cell link selects the cell", async () => {
    await openSample();
    await pane.asOf("2025-12-31");
    await pane.button("Kiểm tra").click();
    await pane.button(/^11\s*Không đạt/).click();
    await pane.frame.getByText("Trần Ngọc Bình").first().waitFor();
    await pane
      .button(/Trần Ngọc Bình/)
      .first()
      .click();
    await pane.text(/Năm 2022 chỉ đạt LĐTT \(ô G20 ghi “LĐTT”\)/).waitFor();
    await pane.text("và đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở”").waitFor();
    await pane
      .button(/Đến ô G20/)
      .first()
      .click();
    await pane.workbench.page.waitForFunction(() => {
      const { rect } = window.dttWorkbench.model.selection();
      return rect.row === 19 && rect.column === 6;
    });
  });

  test("changes nothing in the workbook but the remembered settings", async () => {
    const [original, saved] = [new ExcelJS.Workbook(), await pane.saved()];
    await original.xlsx.load(sampleBytes("don-vi-nho.xlsx") as unknown as ArrayBuffer);
    expect(saved.worksheets.map(({ name }) => name)).toEqual(["Danh sách 2021-2025"]);
    expect(saved.worksheets[0]?.getSheetValues()).toEqual(original.worksheets[0]?.getSheetValues());
  });

  test("stays smooth with 10,000 people", async () => {
    await pane.open(sampleBytes("toan-nganh-10000.xlsx"), "toan-nganh-10000.xlsx");
    await pane.asOf("2025-12-31");
    await pane.button("Kiểm tra").click();
    await pane.text(/10\.300 kết quả/).waitFor({ timeout: 90_000 });
    expect(await pane.frame.locator("body *").count()).toBeLessThan(5_000);
  });
});

describe("=DTT.ELIGIBLE in cells, through the custom-functions runtime of Office.js", () => {
  test("one row gives one text, its header found above it", async () => {
    await openSample();
    await pane.workbench.typeInto(14, 42, '=DTT.ELIGIBLE(A15:AO15,,,"31/12/2025",A8:AO13)');
    await pane.workbench.untilValues(14, 42, [["Đạt"]]);
  });

  test("many rows spill, with headers given", async () => {
    await pane.workbench.typeInto(17, 43, '=DTT.ELIGIBLE(A18:AO20,A4:AO5,"BTNMT","2025-12-31")');
    await pane.workbench.untilValues(17, 43, [["Đạt"], ["Cần xem xét"], ["Không đạt"]]);
  });

  test("is calculated again when a cell of the row changes", async () => {
    await pane.workbench.typeInto(19, 6, "CSTĐCS");
    await pane.workbench.untilValues(17, 43, [["Đạt"], ["Cần xem xét"], ["Đạt"]]);
  });

  test.each([
    ['=DTT.ELIGIBLE(A18:AO20,A4:AO5,"ABC")', "#VALUE!"],
    ['=DTT.ELIGIBLE(A18:AO20,A4:AO5,"BTNMT","31/02/2024")', "#VALUE!"],
    ["=DTT.ELIGIBLE(AR30:AT30,AR28:AT28)", "#VALUE!"],
  ])("%s gives %s, not a guess", async (formula, error) => {
    await pane.workbench.typeInto(24, 45, formula);
    await pane.workbench.untilValues(24, 45, [[{ error }]]);
  });
});

describe("bad input gets a clear Vietnamese message and changes nothing", () => {
  test("an empty workbook", async () => {
    await pane.openRows("trong.xlsx", { Sheet1: [] });
    await pane.button("Tạo danh sách đăng ký").click();
    await pane.frame.getByRole("alert").first().waitFor();
    expect(await pane.sheetNames()).toEqual(["Sheet1"]);
  });

  test("no recognisable roster", async () => {
    await pane.openRows("thu-chi.xlsx", {
      "Thu chi": [
        ["Khoản", "Tiền"],
        ["Điện", 100],
        ["Nước", 50],
      ],
    });
    await pane.text("Chưa nhận ra danh sách nào").waitFor();
    await pane.button("Tạo danh sách đăng ký").click();
    await pane.frame.getByRole("alert").first().waitFor();
    expect(await pane.sheetNames()).toEqual(["Thu chi"]);
  });

  test("a protected workbook", async () => {
    await openSample();
    await pane.workbench.page.evaluate(() => window.dttWorkbench.model.setWorkbookProtection({ protected: true }));
    await pane.button("Tạo danh sách đăng ký").click();
    await pane.text(/bảo vệ/).waitFor();
    expect(await pane.sheetNames()).toEqual(["Danh sách 2021-2025"]);
  });
});

test("all that happened sent no request to another machine and threw no error", () => {
  const elsewhere = pane.workbench.requests.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:|about:)/.test(url));
  expect(elsewhere).toEqual([]);
  expect(pane.errors).toEqual([]);
});
