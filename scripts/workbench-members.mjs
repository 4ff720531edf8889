/**
 * Writes docs/workbench.md: every member of Excel's object model up to ExcelApi 1.14 (from Microsoft's type declarations) and whether the
 * workbench host has it (from the host's own tables). `--check` only compares and fails when the page is out of date.
 */
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { declaredMembers } from "./officeDeclarations.mjs";

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

/** Classes and members of the add-in's baseline and below. */
const upToBaseline = (classes) =>
  [...classes]
    .map(([name, members]) => [
      name,
      [...members].filter(([, set]) => set.name === "ExcelApi" && set.minor <= HIGHEST).map(([member]) => member),
    ])
    .filter(([, members]) => members.length > 0);

/** `getItemOrNullObject` is one member on the wire with `getItem`, and so for every such pair. */
const onTheWire = (name) => name.replace(/OrNullObject$/, "").toLowerCase();

function page(classes, host) {
  const rows = upToBaseline(classes).map(([name, names]) => {
    const has = host.get(name) ?? new Set();
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

const text = page(await declaredMembers(), await hostTables());
if (process.argv.includes("--check")) {
  const upToDate = (await readFile(PAGE, "utf8").catch(() => "")) === text;
  if (!upToDate) console.error(`${PAGE} is out of date: run npm run docs:workbench`);
  process.exitCode = upToDate ? 0 : 1;
} else {
  await writeFile(PAGE, text);
  console.log(/\*\*.*/.exec(text)?.[0]);
}
