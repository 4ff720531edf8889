import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The workbooks a folder offers for the sample menu.
 * Titles come from `titles.json` in that folder (`{"file.xlsx": "title"}`); a file without one shows its name.
 * @param {string} folder
 * @returns {Promise<{url: string, title: string}[]>} sorted by file name; empty when the folder does not exist
 */
export async function sampleList(folder) {
  const files = await readdir(folder).catch(() => []);
  const titles = await readTitles(folder);
  return files
    .filter((file) => file.toLowerCase().endsWith(".xlsx") && !/^[.~]/.test(file))
    .sort()
    .map((file) => ({ url: `/samples/${encodeURIComponent(file)}`, title: titles[file] ?? file.replace(/\.xlsx$/i, "") }));
}

async function readTitles(folder) {
  try {
    return JSON.parse(await readFile(join(folder, "titles.json"), "utf8"));
  } catch {
    return {};
  }
}
