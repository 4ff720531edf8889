/** The classes of Excel's object model with their members and requirement sets, read from Microsoft's type declarations. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ts from "typescript";

/** Members every object of Office.js has; they never reach the host by name. */
const CLIENT_ONLY = new Set(["load", "set", "toJSON", "context", "isNullObject", "track", "untrack"]);
/** `[Api set: ExcelApi 1.9]`, `[Api set: ExcelApi 1.1 for get, 1.8 for set]` …: name and the lowest version. */
const TAG = /\[Api set: *(\w*) +(?:\w+ )*?(\d+)\.(\d+)/;

/**
 * A requirement set that a member belongs to.
 * @typedef {{ name: string, minor: number }} ApiSet all of Excel's sets are version 1.x
 */

/** @returns {ApiSet | undefined} the set named in the comment of a declaration */
function apiSet(node) {
  const found = TAG.exec(node.getSourceFile().text.slice(node.getFullStart(), node.getStart()));
  return found ? { name: found[1] || "ExcelApi", minor: Number(found[3]) } : undefined;
}

const isLower = (a, b) => a.name === b.name && a.minor < b.minor;

/**
 * @returns {Promise<Map<string, Map<string, ApiSet>>>} class → member → lowest set of its overloads; members without any set are left out
 * @example (await declaredMembers()).get("Range").get("getSpillParent") // { name: "ExcelApi", minor: 12 }
 */
export async function declaredMembers() {
  const file = resolve("node_modules/@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, await readFile(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const classes = new Map();
  const visit = (node) => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) node.body.statements.forEach(visitClass);
    else ts.forEachChild(node, visit);
  };
  const visitClass = (node) => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const ofClass = apiSet(node);
    for (const member of node.members) {
      const name = member.name?.getText();
      if (!name || CLIENT_ONLY.has(name) || !(ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member))) continue;
      const set = apiSet(member) ?? ofClass;
      if (!set) continue;
      const list = classes.get(node.name.text) ?? new Map();
      const known = list.get(name);
      if (!known || isLower(set, known)) list.set(name, set);
      classes.set(node.name.text, list);
    }
  };
  visit(source);
  return classes;
}
