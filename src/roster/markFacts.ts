import { TITLES } from "../criteria";
import type { Fact, TitleCode, TitleHolding } from "../criteria";
import type { Column } from "./column";
import type { CellContent, Parsed } from "./field";
import { parseRatingCell } from "./parse/parseRatingCell";
import { parseTitleCell } from "./parse/parseTitleCell";
import { parseYesNo } from "./parse/parseYesNo";

/**
 * A cell under a header that names one title or rating ("CSTĐCS 2021"): a mark says that it is held, "Không" that it is not;
 * a title or rating written out says itself.
 */
export function parseMark(markOf: NonNullable<Column["markOf"]>, cell: CellContent): Parsed<unknown> {
  const said = parseYesNo(cell);
  if ("rating" in markOf) {
    if (said.kind !== "known") return parseRatingCell(cell);
    return said.value ? { kind: "known", value: markOf.rating } : { kind: "blank" };
  }
  if (said.kind !== "known") return /^(đạt|✓|v)$/i.test(cell.text) ? held([markOf.title]) : parseTitleCell(cell);
  return held(said.value ? [markOf.title] : []);
}

const held = (titles: readonly TitleCode[]): Parsed<TitleHolding> => ({ kind: "known", value: { titles, awards: [] } });

/** The marks of one year under several title columns, as one holding. */
export function combineTitleMarks(facts: readonly Fact<TitleHolding>[]): Fact<TitleHolding> {
  const known = facts.flatMap((fact) => (fact.state === "known" ? [fact] : []));
  const unreadable = facts.find((fact) => fact.state === "unreadable");
  const [first] = known.filter((fact) => fact.value.titles.length > 0).concat(known);
  if (unreadable || !first) return unreadable ?? (facts[0] as Fact<TitleHolding>);
  const titles = [...new Set(known.flatMap((fact) => fact.value.titles))].sort((a, b) => TITLES[b].rank - TITLES[a].rank);
  return {
    ...first,
    value: { titles, awards: known.flatMap((fact) => fact.value.awards) },
    text: [...new Set(known.map((fact) => fact.text))].join("; "),
  };
}
