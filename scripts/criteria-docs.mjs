/**
 * Writes docs/criteria.md: every document with its period, phases, deadlines and route, and every clause with its quotation, what decides
 * it and the columns it reads, all from the data of the product. `--check` only compares and fails when the page is out of date.
 */
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const PAGE = "docs/criteria.md";
const BUNDLE = resolve("dist/docs/criteria.cjs");

/** Criteria and their sentences, bundled for this Node. */
async function product() {
  await build({
    stdin: { contents: 'export * from "./src/criteria"; export { texts } from "./src/texts";', resolveDir: process.cwd(), loader: "ts" },
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(BUNDLE);
}

const { CRITERIA_SETS, FACTS, deadlineStatus, describeCondition, factsRead, readableDate, texts } = await product();

const SUBJECTS = {
  both: "collectives and persons",
  individual: "persons",
  collective: "collectives",
  leader: "heads of units",
  unit: "each unit",
  none: "–",
};
const SORT_KEYS = {
  highestTitle: "order of the list: highest title, then years it was held",
  directWorkers: "order of the list: the grassroots and direct workers first",
};

const span = ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`);
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const quoted = (text) => cell(`“${text}”`.replaceAll("*", "\\*"));

/** What a clause of one kind comes to, and the columns it reads. */
function decidedBy(clause) {
  if ("condition" in clause) return `${describeCondition(clause.condition, "vi")}<br>${describeCondition(clause.condition, "en")}`;
  if (clause.kind === "PRIO") return SORT_KEYS[clause.sortKey];
  if (clause.kind === "QUOTA") return `at least ${clause.quota.atLeast} per unit and year`;
  if (clause.kind === "DATE") return milestone(clause.milestone);
  return "–";
}

function milestone(given) {
  if (given.type === "deadline") return `in time before ${readableDate(given.before)}; that day itself is late`;
  if (given.type === "span") return `${readableDate(given.from)} to ${readableDate(given.to)}`;
  return given.type === "phases" ? "phases" : "every year";
}

const columnsOf = (clause) => ("condition" in clause ? factsRead(clause.condition) : []);
const columnNames = (clause) => [...new Set(columnsOf(clause))].map((fact) => FACTS[fact].label).join(", ") || "–";

const row = (clause) =>
  `| ${clause.id} | ${texts.en.clauseKind(clause.kind)} (${clause.kind}) | ${SUBJECTS[clause.subject]}${clause.field ? `, field ${clause.field}` : ""} | ` +
  `${quoted(clause.vi)} (line ${clause.line}) | ${cell(decidedBy(clause))} | ${cell(columnNames(clause))} |`;

const phasesOf = ({ phases }) =>
  Object.entries(phases)
    .filter(([phase]) => phase !== "all")
    .map(([phase, years]) => `phase ${phase}: ${span(years)}`)
    .join(", ");

function section(set) {
  const { document, clauses } = set;
  const deadlines = deadlineStatus(set, `${document.period.from}-01-01`).map(({ id, lastDay }) => `${readableDate(lastDay)} (${id})`);
  const facts = [
    ["Number", document.number || "none stated"],
    ["Issued by", document.issuer],
    ["Date", document.issued ? `${readableDate(document.issued.date)} (${document.issued.source})` : "none stated"],
    ["Source text", `\`${document.source}\``],
    ["Period", span(document.period)],
    ["Phases", phasesOf(document) || "none"],
    ["Last day for the list", deadlines.join(", ") || "none stated"],
    ["Recipient of the list", document.recipient ?? "none stated"],
    ["Fields", (set.fields ?? []).map(({ code, name }) => `${code}) ${name}`).join("; ") || "none"],
  ];
  return `## ${set.id}: ${document.title}

${document.titleEn}. ${clauses.length} clauses.

${facts.map(([name, value]) => `- ${name}: ${value}`).join("\n")}

| clause | kind | of | quotation | decided by | columns |
|---|---|---|---|---|---|
${clauses.map(row).join("\n")}
`;
}

const total = CRITERIA_SETS.reduce((sum, { clauses }) => sum + clauses.length, 0);
const text = `# Criteria

Made by \`npm run docs:criteria\` from \`src/criteria/documents\`: ${total} clauses of ${CRITERIA_SETS.length} documents. Quotations are verbatim; what decides a clause is said
by its condition itself. Where a document is silent: [decision 2](decisions/0002-where-the-documents-are-silent.md).

${CRITERIA_SETS.map(section).join("\n")}`;

if (process.argv.includes("--check")) {
  const upToDate = (await readFile(PAGE, "utf8").catch(() => "")) === text;
  if (!upToDate) console.error(`${PAGE} is out of date: run npm run docs:criteria`);
  process.exitCode = upToDate ? 0 : 1;
} else {
  await writeFile(PAGE, text);
  console.log(`${PAGE}: ${total} clauses`);
}
