/** The page around the grid: keyboard, width of the pane, accessibility, and that it talks to no other machine. */
import { readFileSync } from "node:fs";
import { WorkbenchPage } from "./workbenchPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

jest.setTimeout(60_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
});
afterAll(() => workbench?.close());

describe("the page", () => {
  beforeEach(() => workbench.restart());

  test("F6 goes from the toolbar to the grid and the add-in; Ctrl+F6 leaves the add-in", async () => {
    const frame = await workbench.probe();
    const untilFocusIn = (selector: string) =>
      workbench.page.waitForFunction((wanted) => document.activeElement?.closest(wanted) instanceof Element, selector);
    await workbench.page.getByRole("button", { name: "Mở tệp…" }).focus();
    await workbench.page.keyboard.press("F6");
    await untilFocusIn("main");
    await workbench.page.keyboard.press("F6");
    await untilFocusIn(".pane");
    await frame.waitForFunction(() => document.activeElement?.id === "read");
    await workbench.page.keyboard.press("Control+F6");
    await untilFocusIn("header.top");
  });

  test("the pane is resized by keyboard and by mouse from 320 to 800 px, and keeps its width", async () => {
    const { page } = workbench;
    const width = () => page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width);
    expect(await width()).toBe(360);
    const splitter = page.getByRole("separator", { name: "Đổi độ rộng ngăn add-in" });
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(380);
    await splitter.press("End");
    expect(await width()).toBe(800);
    await splitter.press("Home");
    expect(await width()).toBe(320);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("320");

    const box = (await splitter.boundingBox())!;
    await page.mouse.move(box.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(1366 - 500, 420, { steps: 5 });
    await page.mouse.up();
    expect(await width()).toBe(500);
    await workbench.reload();
    expect(await width()).toBe(500);
  });

  test("the pane is hidden, stays hidden in the next session, and is shown again", async () => {
    const { page } = workbench;
    const frame = page.locator(".pane iframe");
    await page.getByRole("button", { name: "Ẩn ngăn add-in" }).click();
    expect(await frame.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ngăn add-in");
    await workbench.reload();
    expect(await page.locator(".pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Ngăn add-in", exact: true }).click();
    expect(await frame.isVisible()).toBe(true);
  });

  test.each(["light", "dark"] as const)("its own parts have no accessibility violations (%s)", async (colorScheme) => {
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.page.getByRole("button", { name: "Nhật ký yêu cầu" }).click();
    await workbench.page.evaluate(AXE);
    const found = await workbench.page.evaluate(async () => {
      const axe = (
        window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const { violations } = await axe.run({ include: [[".top"], [".messages"], [".splitter"], [".log"]] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
  });

  test("nothing is asked of another machine, which would be refused", async () => {
    await workbench.probe();
    expect(workbench.requests.length).toBeGreaterThan(10);
    expect(workbench.refused).toEqual([]);
  });
});
