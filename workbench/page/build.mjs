import { build } from "esbuild";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unusedImportsLeftOut } from "./unusedImports.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const OUT = join(ROOT, "dist/workbench-page");
const PAGE = "workbench/page/index.html";
const WORKER = "workbench/page/files/codecWorker.ts";
/** File in the build that lists its inputs; its age is the age of the build. */
const STAMP = ".inputs.json";
/** What is named by its content can be kept by the browser, with what it has compiled of it. */
const HASHED = "[name]-[hash]";
const COMMON = {
  absWorkingDir: ROOT,
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
  logLevel: "warning",
  entryNames: HASHED,
  chunkNames: `chunks/${HASHED}`,
};
const DEFINE = { "process.env.NODE_ENV": '"production"', global: "globalThis" };

/**
 * Bundles the page (Univer, the workbook model, the host) and the thread that reads files into `dist/workbench-page`.
 * Does nothing when the last build is newer than each of its inputs, the lock file and this script.
 * @returns {Promise<{built: boolean, folder: string}>}
 * @throws the error of esbuild when a source does not compile
 */
export async function buildPage() {
  if (await isUpToDate()) return { built: false, folder: OUT };
  // Built aside and put in place whole: a server or another test run never sees half a page.
  const aside = `${OUT}.${process.pid}`;
  const worker = await build({ ...COMMON, define: DEFINE, outdir: aside, entryPoints: { codec: WORKER }, plugins: [unusedImportsLeftOut] });
  const address = JSON.stringify(`/${outputOf(worker, WORKER)}`);
  const page = await build({
    ...COMMON,
    define: { ...DEFINE, CODEC_WORKER: address },
    outdir: aside,
    entryPoints: { main: "workbench/page/main.ts", style: "workbench/page/styles/index.css" },
  });
  await writeFile(join(aside, "index.html"), await pageHtml(page));
  const sources = [worker, page].flatMap(({ metafile }) => Object.keys(metafile.inputs)).filter((input) => !input.includes("node_modules"));
  await writeFile(join(aside, STAMP), JSON.stringify([...new Set(sources)]));
  await rm(OUT, { recursive: true, force: true });
  await rename(aside, OUT);
  return { built: true, folder: OUT };
}

/** `index.html` with the names that this build has given to its files. */
async function pageHtml(page) {
  const names = {
    "main.js": outputOf(page, "workbench/page/main.ts"),
    "workbench.js": outputOf(page, "workbench/page/workbench.ts"),
    "main.css": outputOf(page, "workbench/page/styles/index.css"),
  };
  const html = await readFile(join(ROOT, PAGE), "utf8");
  return Object.entries(names).reduce((text, [written, built]) => text.replace(`"${written}"`, `"${built}"`), html);
}

/** Path within the build of what an entry point has become. */
function outputOf({ metafile }, entryPoint) {
  const [path] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  return path.includes("/chunks/") ? `chunks/${basename(path)}` : basename(path);
}

async function isUpToDate() {
  try {
    const built = (await stat(join(OUT, STAMP))).mtimeMs;
    const sources = JSON.parse(await readFile(join(OUT, STAMP), "utf8"));
    const inputs = [...sources, PAGE, "workbench/page/build.mjs", "workbench/page/unusedImports.mjs", "package-lock.json"];
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
