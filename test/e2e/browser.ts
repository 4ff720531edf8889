/** One browser for all browser tests: an installed Chrome, Chromium or Edge, headless, that talks to nobody by itself. */
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../workbench/node/findBrowser.mjs";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts the browser that {@link findBrowser} finds (environment variable `DTT_BROWSER`, the usual places, `which`).
 * @throws Error when no browser of the Chromium family is installed
 * @example const browser = await launchBrowser(); const page = await browser.newPage();
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error("No Chrome, Chromium or Edge found. Install one, or set DTT_BROWSER to its program file.");
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
