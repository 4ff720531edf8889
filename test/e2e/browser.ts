/** One browser for all browser tests: an installed Chrome, Chromium or Edge, headless, that talks to nobody by itself. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
/** Run as a program: jest cannot load an ES module. */
const FINDER = resolve(__dirname, "../../workbench/node/findBrowser.mjs");

/**
 * Starts the browser that `workbench/node/findBrowser.mjs` finds (environment variable `DTT_BROWSER`, the usual places, `which`).
 * @throws Error when no browser of the Chromium family is installed
 * @example const browser = await launchBrowser(); const page = await browser.newPage();
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = execFileSync(process.execPath, [FINDER], { encoding: "utf8" });
  if (executablePath === "") {
    throw new Error("No Chrome, Chromium or Edge found. Install one, or set DTT_BROWSER to its program file.");
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
