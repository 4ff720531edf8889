import { build } from "esbuild";
import { copyFile, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const OUT = join(ROOT, "dist/workbench-page");
/** File in the build that lists its inputs; its age is the age of the build. */
const STAMP = ".inputs.json";

/**
 * Bundles the page (Univer, the workbook model, the host) into `dist/workbench-page`.
 * Does nothing when the last build is newer than each of its inputs, the lock file and this script.
 * @returns {Promise<{built: boolean, folder: string}>}
 * @throws the error of esbuild when a source does not compile
 */
export async function buildPage() {
  if (await isUpToDate()) return { built: false, folder: OUT };
  // Built aside and put in place whole: a server or another test run never sees half a page.
  const aside = `${OUT}.${process.pid}`;
  const { metafile } = await bundle(aside);
  await copyFile(join(ROOT, "workbench/page/index.html"), join(aside, "index.html"));
  const sources = Object.keys(metafile.inputs).filter((input) => !input.includes("node_modules"));
  await writeFile(join(aside, STAMP), JSON.stringify(sources));
  await rm(OUT, { recursive: true, force: true });
  await rename(aside, OUT);
  return { built: true, folder: OUT };
}

const bundle = (outdir) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: { main: "workbench/page/main.ts" },
    outdir,
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

async function isUpToDate() {
  try {
    const built = (await stat(join(OUT, STAMP))).mtimeMs;
    const sources = JSON.parse(await readFile(join(OUT, STAMP), "utf8"));
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
