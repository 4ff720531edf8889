import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type * as NodeModel from "../../workbench/model/index.node";

const root = join(__dirname, "../..");
let loaded: typeof NodeModel | undefined;

/**
 * The headless workbook model for tests, from its bundle (built when it is missing or stale).
 * @returns the API of `workbench/model/index.node.ts`
 * @example const { createWorkbook } = loadModel();
 */
export function loadModel(): typeof NodeModel {
  if (loaded) return loaded;
  const bundle = execFileSync(process.execPath, [join(root, "workbench/model/build.mjs")], { encoding: "utf8" }).trim();
  loaded = jest.requireActual<typeof NodeModel>(bundle);
  return loaded;
}
