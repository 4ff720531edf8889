/** Draws assets/icon.svg at the sizes that the manifest needs. Run after the drawing changes; the PNG files are committed. */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/node/findBrowser.mjs";

const svg = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
for (const size of [16, 32, 64, 80]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
