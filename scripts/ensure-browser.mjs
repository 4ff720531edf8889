/** The browser tests need Chrome, Chromium or Edge. Where none is installed and this may be done, Debian's chromium is installed. */
import { existsSync } from "node:fs";
import { findBrowser } from "../workbench/node/findBrowser.mjs";
import { run } from "./run.mjs";

const MESSAGE =
  "Browser tests: no Chrome, Chromium or Edge found. Install one (Debian: apt-get install chromium), or set DTT_BROWSER to its path.";

/** @returns {Promise<boolean>} whether there is a browser now */
export async function ensureBrowser() {
  if (findBrowser()) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("No browser found; installing Debian's chromium…");
    const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update", "-qq"], options);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], options);
  }
  if (findBrowser()) return true;
  console.error(MESSAGE);
  return false;
}

if (process.argv[1]?.endsWith("ensure-browser.mjs")) process.exitCode = (await ensureBrowser()) ? 0 : 1;
