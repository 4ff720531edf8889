import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder of Microsoft's own Office.js, inside the npm package (nothing of it is copied into the project). */
function officeJsFolder() {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}

/**
 * Which folder answers which URL prefix; the first prefix that fits wins.
 * @param {{addinFolder?: string, samplesFolder?: string}} [options] other folders for the add-in and the samples (tests)
 * @returns {{prefix: string, folder: string}[]}
 */
export function mounts({ addinFolder = join(ROOT, "dist/addin"), samplesFolder = join(ROOT, "samples") } = {}) {
  return [
    { prefix: "/addin/", folder: addinFolder },
    { prefix: "/office-js/", folder: officeJsFolder() },
    { prefix: "/samples/", folder: samplesFolder },
    { prefix: "/", folder: join(ROOT, "dist/workbench-page") },
  ];
}

/**
 * The file behind a URL path, or `null` where the path leaves its folder, is not decodable or names a hidden file.
 * @param {{prefix: string, folder: string}[]} table from {@link mounts}
 * @param {string} urlPath path of the URL, still percent-encoded, without the query
 * @returns {string | null} absolute path; the file need not exist
 * @example fileOf(mounts(), "/addin/../package.json") // null
 */
export function fileOf(table, urlPath) {
  const path = decoded(urlPath);
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  const mount = table.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return null;
  const relative = path.slice(mount.prefix.length) || "index.html";
  if (relative.split("/").some((part) => part.startsWith("."))) return null;
  const file = resolve(mount.folder, relative);
  return file.startsWith(resolve(mount.folder) + sep) ? file : null;
}

function decoded(urlPath) {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
