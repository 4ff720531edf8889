/**
 * Writes workbench/host/apiSets.json: the requirement set of every member of Excel's object model, from Microsoft's type declarations.
 * Members of ExcelApi 1.1 are left out: every Excel has them. `--check` only compares and fails when the file is out of date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { declaredMembers } from "./officeDeclarations.mjs";

const FILE = "workbench/host/apiSets.json";

const byText = ([a], [b]) => (a < b ? -1 : 1);

/** `{ "Range": { "ExcelApi 1.12": "getSpillParent …" } }` */
function table(classes) {
  const entries = [...classes].sort(byText).map(([className, members]) => {
    const bySet = {};
    for (const [member, { name, minor }] of [...members].sort(byText)) {
      if (name === "ExcelApi" && minor === 1) continue;
      (bySet[`${name} 1.${minor}`] ??= []).push(member);
    }
    const lists = Object.entries(bySet).sort(byText);
    return [className, Object.fromEntries(lists.map(([set, names]) => [set, names.join(" ")]))];
  });
  return Object.fromEntries(entries.filter(([, sets]) => Object.keys(sets).length > 0));
}

const text = `${JSON.stringify(table(await declaredMembers()), null, 2)}\n`;
if (process.argv.includes("--check")) {
  const upToDate = (await readFile(FILE, "utf8").catch(() => "")) === text;
  if (!upToDate) console.error(`${FILE} is out of date: run node scripts/api-sets.mjs`);
  process.exitCode = upToDate ? 0 : 1;
} else await writeFile(FILE, text);
