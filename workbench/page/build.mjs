import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const OUT = join(ROOT, "dist/workbench-page");
/** Lists the inputs of the last build; it is written last, so its age is the age of a complete build. */
const STAMP = join(OUT, ".inputs.json");

/**
 * Bundles the page (Univer, the workbook model, the host) into `dist/workbench-page`.
 * Does nothing when the last build is newer than each of its inputs, the lock file and this script.
 * @returns {Promise<{built: boolean, folder: string}>}
 * @throws the error of esbuild when a source does not compile
 */
export async function buildPage() {
  if (await isUpToDate()) return { built: false, folder: OUT };
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: "workbench/page/main.ts" },
    outdir: relative(ROOT, OUT),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    metafile: true,
    // Whoever is asked for the reason of a failure in the field needs the file and the line.
    sourcemap: "linked",
    sourcesContent: false,
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "warning",
  });
  await copyFile(join(ROOT, "workbench/page/index.html"), join(OUT, "index.html"));
  const sources = Object.keys(result.metafile.inputs).filter((input) => !input.includes("node_modules"));
  await writeFile(STAMP, JSON.stringify(sources));
  return { built: true, folder: OUT };
}

async function isUpToDate() {
  try {
    const built = (await stat(STAMP)).mtimeMs;
    const sources = JSON.parse(await readFile(STAMP, "utf8"));
    const inputs = [...sources, "workbench/page/index.html", "workbench/page/build.mjs", "package-lock.json"];
    const ages = await Promise.all(inputs.map(async (input) => (await stat(join(ROOT, input))).mtimeMs));
    return ages.every((age) => age < built);
  } catch {
    return false; // no build yet, or a source has been removed
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { built, folder } = await buildPage();
  console.log(built ? `Built ${relative(ROOT, folder)}` : `${relative(ROOT, folder)} is up to date`);
}
