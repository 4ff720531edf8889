import type { Fact, FactValue, PercentReading, RatingCode, Subject, TitleCode, TitleHolding, YearlyFactId } from "../criteria";

/** Titles that have one usual abbreviation; of any other the officer's own words say more ("CSTĐ cấp tỉnh"). */
const ABBREVIATIONS: Partial<Record<TitleCode, string>> = {
  LDTT: "LĐTT",
  CSTT: "CSTT",
  CSTDCS: "CSTĐCS",
  TTLDXS: "TTLĐXS",
  TTLDTT: "TTLĐTT",
  DVQT: "ĐVQT",
  DVTT: "ĐVTT",
};

/** A fact of one year as it stands in the list: abbreviated where there is one way to say it, else as the roster has it. */
export function yearText<K extends YearlyFactId>(
  subject: Subject,
  fact: K,
  year: number,
  print: (value: FactValue<K>) => string | undefined
): string {
  const found = subject.facts[fact]?.byYear[year] as Fact<FactValue<K>> | undefined;
  if (!found || found.state === "blank") return "";
  return (found.state === "known" ? print(found.value) : undefined) ?? found.text;
}

export const titleText = (holding: TitleHolding): string | undefined =>
  holding.titles.length === 1 && holding.awards.length === 0 ? ABBREVIATIONS[holding.titles[0] as TitleCode] : undefined;

export const ratingText = (rating: RatingCode): string => rating;

export const percentText = ({ readings }: PercentReading): string | undefined =>
  readings.length === 1 ? `${String(readings[0]).replace(".", ",")}%` : undefined;

/** The text of a single fact, or nothing. */
export function factText(fact: Fact<unknown> | undefined): string {
  return fact && fact.state !== "blank" ? fact.text : "";
}
