/**
 * `npm test`: every check, one after the other, each shown as it runs; nothing is skipped silently.
 * Closes with a line `N passed, N failed`: the tests of jest, and one for each of the other checks.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildWorkbench } from "./build-workbench.mjs";
import { ensureBrowser } from "./ensure-browser.mjs";
import { runNode } from "./run.mjs";

const RESULTS = "dist/test-results";
const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** A check that passes or fails as a whole. */
async function check(title, job) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const ok = await job().catch((error) => (console.error(error), false));
  count(ok ? 1 : 0, ok ? 0 : 1);
  console.log(`   ${ok ? "ok" : "FAILED"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** The jest tests of one project, counted one by one. */
async function jest(project) {
  const started = Date.now();
  console.log(`\n── tests: ${project}`);
  const file = `${RESULTS}/${project}.json`;
  rmSync(file, { force: true });
  const status = await runNode(
    "node_modules/jest/bin/jest.js",
    ["--selectProjects", project, "--json", `--outputFile=${file}`, "--silent=false"],
    { stdio: ["ignore", "ignore", "inherit"] }
  );
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    count(result.numPassedTests, result.numFailedTests + result.numRuntimeErrorTestSuites);
    if (result.numPendingTests > 0) console.log(`   ${result.numPendingTests} not run: see the reasons above`);
    if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) count(0, 1);
    console.log(`   ${result.numPassedTests} passed, ${result.numFailedTests} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(`jest left no result: ${error.message}`);
    count(0, 1);
  }
}

mkdirSync(RESULTS, { recursive: true });
await check("types (tsc)", async () => (await runNode("node_modules/typescript/bin/tsc", ["--noEmit"])) === 0);
await check("lint (eslint)", async () => (await runNode("node_modules/eslint/bin/eslint.js", [".", "--max-warnings=0"])) === 0);
await check(
  "format (prettier)",
  async () => (await runNode("node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."])) === 0
);
await check("docs/criteria.md is up to date", async () => (await runNode("scripts/criteria-docs.mjs", ["--check"])) === 0);
await check("docs/workbench.md is up to date", async () => (await runNode("scripts/workbench-members.mjs", ["--check"])) === 0);
const built = await check("build (add-in, workbench, commands)", async () => (await buildWorkbench(), true));
await jest("unit");
await jest("pane");
if (built) await jest("contract");
if (built && (await check("browser for the tests", ensureBrowser))) await jest("browser");
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && built ? 0 : 1;
