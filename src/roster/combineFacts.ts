import { FACTS, parseInitiatives } from "../criteria";
import type { Fact, FactId, FactValues, UnreadableCode } from "../criteria";

type AnyFact = Fact<unknown>;

/** What a contradiction between two columns of the same fact counts as. */
const CONTRADICTION: Readonly<Record<keyof FactValues, UnreadableCode>> = {
  text: "cellError",
  date: "notDate",
  yesNo: "notYesNo",
  count: "notCount",
  percent: "notPercent",
  titles: "unknownTitle",
  rating: "unknownRating",
  discipline: "cellError",
  document: "cellError",
  years: "notYears",
  initiatives: "cellError",
  status: "cellError",
  arrears: "cellError",
};

/**
 * Several columns that fill one fact, as one: the only entry, equal entries once, texts and lists side by side.
 * Entries that contradict each other are unreadable: none is chosen.
 * @param facts at least one, in column order
 */
export function combineFacts(id: FactId, facts: readonly AnyFact[]): AnyFact {
  const [first, ...others] = facts.filter((fact) => fact.state !== "blank");
  if (!first) return facts[0] as AnyFact;
  if (others.every((other) => sameContent(first, other))) return first;
  const text = facts.flatMap((fact) => ("text" in fact && fact.text !== "" ? [fact.text] : [])).join("; ");
  const known = [first, ...others].flatMap((fact) => (fact.state === "known" ? [fact.value] : []));
  const joined = known.length === others.length + 1 ? sideBySide(FACTS[id].type, known, text) : undefined;
  if (joined !== undefined) return { state: "known", value: joined, cell: first.cell, text };
  return { state: "unreadable", problem: CONTRADICTION[FACTS[id].type], cell: first.cell, text };
}

const sameContent = (a: AnyFact, b: AnyFact): boolean =>
  a.state === "known" && b.state === "known"
    ? JSON.stringify(a.value) === JSON.stringify(b.value)
    : a.state === b.state && "text" in a && "text" in b && a.text === b.text;

function sideBySide(type: keyof FactValues, values: readonly unknown[], text: string): unknown {
  if (type === "text") return text;
  if (type === "initiatives") return parseInitiatives(text);
  if (type === "years") return [...new Set((values as FactValues["years"][]).flat())].sort((a, b) => a - b);
  if (type === "discipline") return (values as FactValues["discipline"][]).flat();
  if (type === "document") return { text, citable: (values as FactValues["document"][]).some((value) => value.citable) };
  return undefined;
}
