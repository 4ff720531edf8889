/**
 * The criteria of BTNMT for persons, written as rules of json-rules-engine: for each criterion what fails it, what leaves it unclear and
 * what leaves it to the officer. The facts are prepared before the clock runs (ranks instead of titles, "head" instead of a position), so
 * that only the rules are compared.
 */
import { Engine } from "json-rules-engine";
import { YEARS } from "./people.mjs";

const JUDGED = ["SUB3", "G1", "G2", "G4", "N3"];
const any = (...conditions) => ({ any: conditions });
const all = (...conditions) => ({ all: conditions });
const is = (fact, value) => ({ fact, operator: "equal", value });
const below = (fact, value) => ({ fact, operator: "lessThan", value });
const rule = (id, outcome, conditions) => ({ conditions, event: { type: outcome, params: { id } } });

/** A number below a limit in a year; -1 stands for a blank, as JSON rules compare numbers only. */
const someYear = (fact, limit) =>
  any(...YEARS.map((year) => all({ fact: `${fact}${year}`, operator: "greaterThanInclusive", value: 0 }, below(`${fact}${year}`, limit))));
const someBlank = (fact) => any(...YEARS.map((year) => is(`${fact}${year}`, -1)));
const judged = (id, extra = []) => [
  rule(id, "notMet", any(is(`assessed${id}`, "no"), ...extra)),
  rule(id, "unassessed", any(is(`assessed${id}`, "none"))),
];

const RULES = [
  rule("SUB1", "notMet", any(is("status", "left"))),
  rule("SUB1", "unclear", any(is("status", "other"))),
  rule("SUB2", "notMet", any(is("minutes", "none"))),
  rule("SUB2", "unclear", any(is("minutes", "mark"))),
  rule("SUB2", "unassessed", all(is("minutes", "blank"), is("assessedSUB2", "none"))),
  ...JUDGED.flatMap((id) => judged(id)),
  ...["G3", "N4"].flatMap((id) => [
    rule(id, "unclear", any(is("discipline", "contradiction"))),
    ...judged(id, [all(is("discipline", "inPeriod"), is(`assessed${id}`, "none"))]),
    rule(id, "unclear", all(is("discipline", "inPeriod"), is(`assessed${id}`, "yes"))),
  ]),
  rule("N1", "notMet", any(someYear("plan", 100), someYear("rating", 2))),
  ...judged("N1"),
  rule("N2", "notMet", all(is("initiative", "none"), is("assessedN2", "none"))),
  rule("N2", "unclear", any(is("initiative", "blank"), all(is("initiative", "none"), is("assessedN2", "yes")))),
  rule("N2", "unassessed", all(is("initiative", "named"), is("assessedN2", "none"))),
  rule("N5", "notMet", any(someYear("rating", 4))),
  rule("N5", "unclear", any(someBlank("rating"))),
  rule("N6", "notMet", any(someYear("title", 2))),
  rule("N6", "unclear", any(someBlank("title"))),
  rule("L1", "notMet", all(is("post", "head"), is("unitVerdict", "notEligible"))),
  rule("L1", "unclear", all(is("post", "head"), is("unitVerdict", "needsReview"))),
  rule("L1", "unassessed", all(is("post", "head"), is("unitVerdict", "awaitingAssessment"))),
];

const TITLE_RANKS = { LDTT: 1, CSTDCS: 2, CSTDB: 3, CSTDTQ: 4 };
const RATING_RANKS = { KHTNV: 1, HTNV: 2, HTTNV: 3, HTXSNV: 4 };
const numbers = (name, yearly, of) =>
  Object.fromEntries(YEARS.map((year) => [`${name}${year}`, yearly.byYear[year].state === "known" ? of(yearly.byYear[year].value) : -1]));
const assessment = (fact) => (fact?.state === "known" ? (fact.value ? "yes" : "no") : "none");

function disciplineOf({ facts }) {
  const years = facts.kyLuat.undated.value.map(({ year }) => year).filter((year) => YEARS.includes(year));
  if (years.length === 0) return "none";
  return years.some((year) => facts.xepLoai.byYear[year].value === "HTXSNV") ? "contradiction" : "inPeriod";
}

/** One person as plain facts for the rules. */
export function factsOf(person, unitVerdicts) {
  const { facts, assessments } = person;
  const { says, cited } = facts.sangKien.value;
  return {
    status: facts.trangThai.value.status,
    minutes: "cited",
    discipline: disciplineOf(person),
    initiative: cited ? "cited" : says,
    post: facts.chucVu.value === "Trưởng phòng" ? "head" : "other",
    unitVerdict: unitVerdicts.get(person.unit),
    ...numbers("title", facts.danhHieu, (value) => TITLE_RANKS[value.titles[0]]),
    ...numbers("rating", facts.xepLoai, (value) => RATING_RANKS[value]),
    ...numbers("plan", facts.keHoach, (value) => value.readings[0]),
    ...Object.fromEntries(
      [...JUDGED, "SUB2", "G3", "N1", "N2", "N4"].map((id) => [`assessed${id}`, assessment(assessments[`BTNMT-${id}`])])
    ),
  };
}

export function makeEngine() {
  const engine = new Engine(RULES, { allowUndefinedFacts: false });
  return engine;
}

const verdictOf = (events) => {
  const outcomes = new Set(events.map(({ type }) => type));
  if (outcomes.has("notMet")) return "notEligible";
  if (outcomes.has("unclear")) return "needsReview";
  return outcomes.has("unassessed") ? "awaitingAssessment" : "eligible";
};

/** The verdict of each person. */
export async function runRules(engine, people) {
  const verdicts = [];
  for (const facts of people) verdicts.push(verdictOf((await engine.run(facts)).events));
  return verdicts;
}
