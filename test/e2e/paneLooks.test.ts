/** The pane for everyone: narrow and wide, light and dark, by keyboard alone, checked with axe in a real browser. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { Pane, sampleBytes } from "./pane";

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let pane: Pane;
beforeAll(async () => {
  pane = await Pane.start();
});
afterAll(() => pane?.close());

async function addInFrame(): Promise<Frame> {
  const frame = pane.workbench.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane's frame is not there");
  return frame;
}

/** Ids of the rules that are broken, with the elements. Fluent's focus sentinels are invisible and left out. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const result = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { runOnly: { type: "tag", values: tags } });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** What stands out of the pane to the right, also where a scroll bar is hidden. */
const outside = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll("#root *")]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100))
  );

const setWidth = (width: number) =>
  pane.workbench.page.evaluate((pixels) => {
    const frame = document.querySelector("iframe");
    if (frame) frame.style.width = `${pixels}px`;
  }, width);

describe.each([320, 450])("the pane %i pixels wide", (width) => {
  test.each(["light", "dark"] as const)("shows results without a horizontal scroll bar and passes axe in %s", async (colorScheme) => {
    await pane.workbench.page.emulateMedia({ colorScheme });
    await pane.open(sampleBytes("don-vi-nho.xlsx"), "don-vi-nho.xlsx");
    await setWidth(width);
    await pane.asOf("2025-12-31");
    await pane.button("Kiểm tra").click();
    await pane.button(/^11\s*Không đạt/).click();
    await pane
      .button(/Trần Ngọc Bình/)
      .first()
      .click();
    await pane.text("và đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở”").waitFor();
    const frame = await addInFrame();
    const [client, scroll] = await frame.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
    expect(client).toBe(width);
    expect(scroll).toBeLessThanOrEqual(width);
    expect(await outside(frame)).toEqual([]);
    expect(await violations(frame)).toEqual([]);
  });

  test.each(["KTTV", "PT21", "SXDQB"])("holds the conditions of %s, whose names are long", async (set) => {
    await pane.open(sampleBytes("don-vi-nho.xlsx"), "don-vi-nho.xlsx");
    await setWidth(width);
    await pane.frame.getByLabel("Bộ tiêu chí").selectOption(set);
    await pane.button("Kiểm tra").click();
    await pane.frame.getByRole("heading", { name: "Kết quả kiểm tra" }).waitFor();
    expect(await outside(await addInFrame())).toEqual([]);
  });
});

test("the main job needs no mouse", async () => {
  await pane.open(sampleBytes("don-vi-nho.xlsx"), "don-vi-nho.xlsx");
  const { keyboard } = pane.workbench.page;
  await pane.text("40 cá nhân, 6 tập thể").waitFor();
  await pane.button("English").focus();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.text(/Trang tính “Đăng ký ĐHTT”/).waitFor();
  expect(await pane.sheetNames()).toEqual(["Danh sách 2021-2025", "Đăng ký ĐHTT"]);
});
