/** What the officer chooses about the page: which Excel is played, language, colours. It reaches the add-in, and the next session. */
import { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
});
afterAll(() => workbench?.close());
beforeEach(() => workbench.restart());

/** Waits until the add-in runs in another frame than before. */
async function newProbe(before: Awaited<ReturnType<WorkbenchPage["probe"]>>) {
  await before.waitForFunction(() => false, undefined, { timeout: 20_000 }).catch(() => undefined); // ends when the frame goes
  return workbench.probe();
}

describe("which Excel is played", () => {
  test("a profile starts the add-in anew on the same workbook, with the requirement sets of that Excel", async () => {
    await workbench.typeInto(0, 0, "giữ lại");
    const web = await workbench.probe();
    expect(await web.evaluate(() => window.probe.isSetSupported("ExcelApi", "1.16"))).toBe(true);
    await workbench.choose(/^Kiểu Excel/, "Excel LTSC 2021");
    const desktop = await newProbe(web);
    expect(await desktop.evaluate(() => window.probe.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    expect(await desktop.evaluate(() => window.probe.isSetSupported("ExcelApi", "1.16"))).toBe(false);
    expect(await desktop.evaluate(() => window.probe.read("A1"))).toEqual([["giữ lại"]]);
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toMatch(/ •$/); // still not saved
    await workbench.reload();
    await workbench.page.getByRole("button", { name: "Kiểu Excel: Excel LTSC 2021" }).waitFor();
  });

  test("functions in cells are answered by the new host", async () => {
    const before = await workbench.probe();
    await before.evaluate(() => window.probe.write("A1:A2", [[5], [6]]));
    await workbench.typeInto(0, 2, "=DTT.DOUBLED(A1:A2)");
    await workbench.untilValues(0, 2, [[10], [12]]);
    await workbench.choose(/^Kiểu Excel/, "Microsoft 365");
    await newProbe(before);
    await workbench.typeInto(0, 0, "7");
    await workbench.untilValues(0, 2, [[14], [12]]);
  });
});

describe("language", () => {
  test("page, grid and add-in are shown in English, at once and in the next session", async () => {
    const before = await workbench.probe();
    await workbench.choose("Giao diện", "English");
    await workbench.page.getByRole("button", { name: "Save .xlsx" }).waitFor();
    await workbench.page.getByText("Formulas", { exact: true }).waitFor(); // Univer's ribbon
    expect(await workbench.page.title()).toContain("Workbench");
    expect(await workbench.page.locator("html").getAttribute("lang")).toBe("en");
    expect(await (await newProbe(before)).evaluate(() => window.probe.context().locale)).toBe("en-US");
    await workbench.reload();
    await workbench.page.getByRole("button", { name: "Save .xlsx" }).waitFor();
    await workbench.page.getByText("Formulas", { exact: true }).waitFor();
    expect(await (await workbench.probe()).evaluate(() => window.probe.context().locale)).toBe("en-US");
  });

  test("a message on the screen changes its language with the page", async () => {
    const file = { name: "ghi-chu.txt", mimeType: "text/plain", buffer: Buffer.from("không phải bảng tính") };
    await workbench.page.locator("input[type=file]").setInputFiles(file);
    await workbench.page.getByRole("alert").filter({ hasText: "không phải là tệp Excel" }).waitFor();
    await workbench.choose("Giao diện", "English");
    await workbench.page.getByRole("alert").filter({ hasText: "is not an Excel .xlsx file" }).waitFor();
  });
});

describe("colours", () => {
  const background = () => workbench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const officeTheme = async () =>
    (await workbench.probe()).evaluate(() => (Office.context.officeTheme as { isDarkTheme?: boolean } | undefined)?.isDarkTheme);

  test("dark is dark for page, grid and add-in whatever the system says, and stays so", async () => {
    await workbench.page.emulateMedia({ colorScheme: "light" });
    expect([await background(), await officeTheme()]).toEqual(["rgb(245, 245, 245)", false]);
    await workbench.choose("Giao diện", "Tối");
    expect([await background(), await officeTheme()]).toEqual(["rgb(27, 27, 27)", true]);
    await workbench.page.locator("html.univer-dark").waitFor();
    await workbench.reload();
    expect([await background(), await officeTheme()]).toEqual(["rgb(27, 27, 27)", true]);
  });

  test("like the system: changes with it", async () => {
    await workbench.page.emulateMedia({ colorScheme: "dark" });
    await workbench.page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(27, 27, 27)");
    await workbench.page.emulateMedia({ colorScheme: "light" });
    await workbench.page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(245, 245, 245)");
  });
});
