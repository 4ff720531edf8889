/** Bundles the headless commands: the product's own flow and the host; the workbook model stays in its own bundle beside it. */
import { build } from "esbuild";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildNodeModel } from "../model/build.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const OUT = join(ROOT, "dist/workbench/commands.cjs");
const STAMP = join(ROOT, "dist/workbench/commands.inputs.json");

const modelBeside = {
  name: "model-beside",
  setup({ onResolve }) {
    onResolve({ filter: /\/model\/index\.node$/ }, () => ({ path: "./model.cjs", external: true }));
  },
};

/**
 * Builds `dist/workbench/{model,commands}.cjs` unless they are newer than their sources.
 * @returns {Promise<string>} path of the commands
 */
export async function buildCommands() {
  await mkdir(dirname(OUT), { recursive: true });
  await buildNodeModel();
  if (await isFresh()) return OUT;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["workbench/node/main.ts"],
    outfile: OUT,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    plugins: [modelBeside],
    metafile: true,
    logLevel: "error",
  });
  await writeFile(STAMP, JSON.stringify(Object.keys(metafile.inputs)));
  return OUT;
}

async function isFresh() {
  try {
    const built = (await stat(OUT)).mtimeMs;
    const inputs = [...JSON.parse(await readFile(STAMP, "utf8")), "package-lock.json", "workbench/node/build.mjs"];
    const ages = await Promise.all(inputs.map(async (input) => (await stat(join(ROOT, input))).mtimeMs));
    return ages.every((age) => age <= built);
  } catch {
    return false; // not built yet, or a source has been removed
  }
}
