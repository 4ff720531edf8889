/**
 * Bundles the headless workbook model (Univer + exceljs) to one CommonJS file, because jest cannot load Univer's ESM-only
 * dependencies unbundled. The bundle is kept and built again only when a source or the lock file is newer.
 */
import { build } from "esbuild";
import { existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const root = resolve(folder, "../..");
const outfile = join(root, "dist/workbench/model.cjs");

const filesBelow = (directory) =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

const isFresh = () => {
  if (!existsSync(outfile)) return false;
  const built = statSync(outfile).mtimeMs;
  return [...filesBelow(folder), join(root, "package-lock.json")].every((path) => statSync(path).mtimeMs <= built);
};

/**
 * Builds `dist/workbench/model.cjs` from `index.node.ts` unless it is fresh.
 * @returns {Promise<string>} path of the bundle
 * @example const { openWorkbook } = require(await buildNodeModel());
 */
export async function buildNodeModel() {
  if (isFresh()) return outfile;
  // Written aside and renamed, so that a reader in another process never sees half a file.
  const partial = `${outfile}.${process.pid}.tmp`;
  await build({
    entryPoints: [join(folder, "index.node.ts")],
    outfile: partial,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "error",
  });
  renameSync(partial, outfile);
  return outfile;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(await buildNodeModel());
