/** Builds what the workbench serves and runs: the add-in with the local Office.js, the page, the headless commands. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildCommands } from "../workbench/node/build.mjs";
import { buildPage } from "../workbench/page/build.mjs";
import { runNode } from "./run.mjs";

const ADDIN_INPUTS = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
/** Written last, at every build; webpack leaves files whose content has not changed as they are. */
const ADDIN_OUTPUT = "dist/addin/functions.json";

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** The production bundle, unmodified; only the address of Office.js is the workbench's own. */
export async function buildAddIn() {
  if (existsSync(ADDIN_OUTPUT) && statSync(ADDIN_OUTPUT).mtimeMs > Math.max(...ADDIN_INPUTS.map(newest))) return;
  const status = await runNode("node_modules/webpack-cli/bin/cli.js", [
    "--mode",
    "production",
    "--env",
    "out=addin",
    "--env",
    "officeJs=/office-js/office.js",
    "--stats",
    "errors-warnings",
  ]);
  if (status !== 0) throw new Error("webpack failed");
}

export async function buildWorkbench() {
  await buildAddIn();
  await buildPage();
  await buildCommands();
}

if (process.argv[1]?.endsWith("build-workbench.mjs")) await buildWorkbench();
