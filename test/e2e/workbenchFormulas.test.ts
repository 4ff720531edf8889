/** The formula bar helps with functions: the add-in's own from its functions.json, Excel's from Univer's list, in the page's language. */
import { blankWorkbook, WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
});
afterAll(() => workbench?.close());
beforeEach(async () => workbench.open(await blankWorkbook(), "trong.xlsx"));
afterEach(async () => {
  await workbench.page.keyboard.press("Escape"); // the list
  await workbench.page.keyboard.press("Escape"); // the cell
});

/** The list of functions that is shown while a name is typed. */
const offered = (name: string) => workbench.page.locator("[data-u-comp=sheets-formula-editor] li").filter({ hasText: name });

describe("while a formula is typed", () => {
  test("the add-in's functions are offered with their description; Tab takes one, and its arguments are explained", async () => {
    const { page } = workbench;
    await workbench.startTyping(0, 0, "=dtt.d");
    const entry = offered("DTT.DOUBLED");
    await entry.waitFor();
    expect(await entry.innerText()).toContain("Gấp đôi");
    await page.keyboard.press("Tab");
    await page.getByText("DTT.DOUBLED(values)").first().waitFor();
    await page.keyboard.type("B1:B2)");
    await page.keyboard.press("Enter");
    expect(await workbench.formula(0, 0)).toBe("=DTT.DOUBLED(B1:B2)");
  });

  test("the argument under the cursor is marked in the signature", async () => {
    const { page } = workbench;
    await workbench.startTyping(0, 0, "=VLOOKUP(1,");
    const signature = page
      .locator("div")
      .filter({ hasText: /^VLOOKUP\(/ })
      .last();
    await signature.waitFor();
    await page.waitForFunction(() => {
      const marked = [...document.querySelectorAll(".univer-text-primary-500")].map((element) => element.textContent);
      return marked.some((text) => /phạm vi|mảng|bảng/i.test(text ?? ""));
    });
  });

  test("Excel's functions are described in Vietnamese, and in English when the page is in English", async () => {
    const { page } = workbench;
    await workbench.startTyping(0, 0, "=SUMPRODU");
    await offered("SUMPRODUCT").waitFor();
    expect(await offered("SUMPRODUCT").innerText()).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await workbench.choose("Giao diện", "English");
    await page.getByText("Formulas", { exact: true }).waitFor();
    await workbench.startTyping(0, 0, "=SUMPRODU");
    await offered("SUMPRODUCT")
      .filter({ hasText: /sum of/i })
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await workbench.choose("Appearance", "Tiếng Việt");
    await page.getByRole("button", { name: "Lưu .xlsx" }).waitFor();
  });
});
