/**
 * Writes docs/workbench.md: every member of Excel's object model up to ExcelApi 1.14 (from Microsoft's type declarations) and whether the
 * workbench host has it (from the host's own tables). `--check` only compares and fails when the page is out of date.
 */
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const PAGE = "docs/workbench.md";
const HIGHEST = 14; // ExcelApi 1.14, the add-in's baseline

/** The host's tables, bundled for this Node. */
async function hostTables() {
  const outfile = resolve("dist/workbench/member-tables.mjs");
  await mkdir("dist/workbench", { recursive: true });
  await build({
    entryPoints: ["workbench/host/objects/index.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const { memberTables } = await import(pathToFileURL(outfile).href);
  return new Map(
    memberTables().map(({ name, properties, methods, navigation, collection }) => [
      name,
      new Set(
        [...properties.map((property) => property.name), ...methods.map(eventName), ...navigation, ...collection].map((member) =>
          member.toLowerCase()
        )
      ),
    ])
  );
}

/** On the wire an event is a pair of methods: `_RegisterChangedEvent` stands for `onChanged`. */
const eventName = (method) => method.replace(/^_Register(?:Data(?=Change))?(.+)Event$/, "on$1").replace(/^onChange$/, "onChanged");

/** Requirement set of a declaration: `[Api set: ExcelApi 1.9]`; Infinity for preview, online and desktop-only ones, undefined for none. */
const apiSet = (node) => {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const found = /\[Api set: (?:ExcelApi 1\.(\d+))?/.exec(text);
  return found ? Number(found[1] ?? Infinity) : undefined;
};

/** Members every object of Office.js has; they never reach the host by name. */
const CLIENT_ONLY = new Set(["load", "set", "toJSON", "context", "isNullObject", "track", "untrack"]);

function declaredMembers(source) {
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
      if (set === undefined || set > HIGHEST) continue;
      const list = classes.get(node.name.text) ?? new Map();
      list.set(name, Math.min(set, list.get(name) ?? set));
      classes.set(node.name.text, list);
    }
  };
  visit(source);
  return classes;
}

/** `getItemOrNullObject` is one member on the wire with `getItem`, and so for every such pair. */
const onTheWire = (name) => name.replace(/OrNullObject$/, "").toLowerCase();

function page(classes, host) {
  const rows = [...classes].map(([name, members]) => {
    const has = host.get(name) ?? new Set();
    const names = [...members.keys()];
    const yes = names.filter((member) => has.has(member.toLowerCase()) || has.has(onTheWire(member)));
    return { name, yes, no: names.filter((member) => !yes.includes(member)) };
  });
  const count = (key) => rows.reduce((sum, row) => sum + row[key].length, 0);
  const [yes, all] = [count("yes"), count("yes") + count("no")];
  const present = rows.filter((row) => row.yes.length > 0);
  const absent = rows.filter((row) => row.yes.length === 0);
  return `# What the workbench host has of Excel's object model

Made by \`npm run docs:workbench\` from Microsoft's type declarations (members up to ExcelApi 1.${HIGHEST}) and the host's own tables.
A member that is not there answers \`ApiNotFound\` and is named: never a silent success.

**${yes} of ${all} members**, in ${present.length} of ${rows.length} classes.

| class | there | not there |
|---|---|---|
${present.map((row) => `| ${row.name} | ${row.yes.join(", ")} | ${row.no.join(", ") || "–"} |`).join("\n")}

Classes of which the host has nothing: ${absent.map((row) => `${row.name} (${row.no.length})`).join(", ")}.
`;
}

const file = resolve("node_modules/@types/office-js/index.d.ts");
const source = ts.createSourceFile(file, await readFile(file, "utf8"), ts.ScriptTarget.ES2022, true);
const text = page(declaredMembers(source), await hostTables());
if (process.argv.includes("--check")) {
  const upToDate = (await readFile(PAGE, "utf8").catch(() => "")) === text;
  if (!upToDate) console.error(`${PAGE} is out of date: run npm run docs:workbench`);
  process.exitCode = upToDate ? 0 : 1;
} else {
  await writeFile(PAGE, text);
  console.log(/\*\*.*/.exec(text)?.[0]);
}
