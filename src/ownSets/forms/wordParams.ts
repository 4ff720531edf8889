import {
  FACTS,
  parseRating,
  parseTitles,
  rating,
  RATING_CODES,
  title,
  TITLE_CODES,
  type ClauseSubject,
  type FactId,
  type RatingCode,
  type TitleCode,
} from "../../criteria";
import { isWord, type Word } from "../words";
import type { ParamForm } from "./param";

/** Titles that such a subject can hold; no title is one of persons and collectives alike. */
const titlesOf = (subject: ClauseSubject): readonly TitleCode[] =>
  TITLE_CODES.filter((code) => title(code).scope === (subject === "leader" ? "individual" : subject));

const titleNamed = (text: string): TitleCode | undefined => {
  const said = parseTitles(text);
  if (said.kind !== "known" || said.years || said.value.awards.length > 0 || said.value.titles.length !== 1) return undefined;
  return said.value.titles[0];
};

/** One title, in any spelling of the vocabulary. */
export const titleParam: ParamForm<TitleCode> = {
  column: "title",
  write: (code) => [title(code).name],
  read: (cell, scope) => {
    const titles = titlesOf(scope.subject);
    const allowed = titles.map((code) => title(code).name);
    const part = cell.takeOne(allowed, scope);
    if (part === undefined) return undefined;
    const named = titleNamed(part) ?? titles.find((code) => isWord(part, { vi: title(code).name, en: title(code).nameEn }));
    if (named && titles.includes(named)) return named;
    cell.unknown(part, allowed, scope);
    return undefined;
  },
  allowed: ({ subject }) => titlesOf(subject).map((code) => title(code).name),
};

const RATING_NAMES = RATING_CODES.map((code) => rating(code).name);

const ratingNamed = (text: string): RatingCode | undefined => {
  const said = parseRating(text);
  return said.kind === "known" ? said.value : RATING_CODES.find((code) => isWord(text, { vi: rating(code).name, en: rating(code).nameEn }));
};

/** One rating, in any spelling of the vocabulary. */
export const ratingParam: ParamForm<RatingCode> = {
  column: "rating",
  write: (code) => [rating(code).name],
  read: (cell, scope) => {
    const part = cell.takeOne(RATING_NAMES, scope);
    if (part === undefined) return undefined;
    const code = ratingNamed(part);
    if (!code) cell.unknown(part, RATING_NAMES, scope);
    return code;
  },
  allowed: () => RATING_NAMES,
};

/** A rating that plays a part of its own, which a word in front says: "Loại nếu: Không hoàn thành nhiệm vụ". */
export const labelledRating = (label: Word): ParamForm<RatingCode | undefined> => {
  const afterLabel = (part: string): string | undefined => {
    const [before = "", ...after] = part.split(":");
    return after.length > 0 && isWord(before, label) ? after.join(":").trim() : undefined;
  };
  const allowed = RATING_NAMES.map((name) => `${label.vi}: ${name}`);
  return {
    column: "rating",
    write: (code) => (code ? [`${label.vi}: ${rating(code).name}`] : []),
    read: (cell, scope) => {
      const part = cell.take((open) => afterLabel(open) !== undefined);
      if (part === undefined) return undefined;
      const code = ratingNamed(afterLabel(part) ?? "");
      if (!code) cell.unknown(part, allowed, scope);
      return code;
    },
    allowed: () => allowed,
  };
};

/** One of two values, told by a word that stands in the cell or not. */
export const optionParam = <V>(word: Word, present: V, absent: V): ParamForm<V> => ({
  column: "options",
  write: (value) => (value === present ? [word.vi] : []),
  read: (cell) => (cell.take((part) => isWord(part, word)) === undefined ? absent : present),
  allowed: () => [word.vi],
});

/** Every fact a condition may name, so that the list is complete: `{ bienBan: true, … }`. */
type Among<F extends FactId> = Readonly<Record<F, true>>;

const labelOf = (fact: FactId): Word => ({ vi: FACTS[fact].label, en: FACTS[fact].labelEn });

/** Columns that can hold something about such a subject. */
const factsFor = <F extends FactId>(among: Among<F>, subject: ClauseSubject): readonly F[] =>
  (Object.keys(among) as F[]).filter((fact) => {
    const of = FACTS[fact].subject;
    return of === "both" || subject === "both" || of === (subject === "leader" ? "individual" : subject);
  });

/** Several columns of the roster, by their names; `atLeastOne`: a blank cell is a mistake. */
export const factsParam = <F extends FactId>(among: Among<F>, atLeastOne = false): ParamForm<readonly F[]> => {
  const labels = (subject: ClauseSubject): readonly string[] => factsFor(among, subject).map((fact) => FACTS[fact].label);
  return {
    column: "facts",
    write: (facts) => facts.map((fact) => FACTS[fact].label),
    read: (cell, scope) => {
      const known = factsFor(among, scope.subject);
      const allowed = labels(scope.subject);
      const parts = cell.takeAll();
      if (parts.length === 0 && atLeastOne)
        scope.mistakes.add(cell.cell, "missingCell", { column: cell.header, condition: scope.condition, allowed });
      const facts = parts.flatMap((part) => {
        const fact = known.find((candidate) => isWord(part, labelOf(candidate)));
        if (!fact) cell.unknown(part, allowed, scope);
        return fact ? [fact] : [];
      });
      return [...new Set(facts)];
    },
    allowed: ({ subject }) => labels(subject),
  };
};

/** At most one column of the roster. */
const oneFact = <F extends FactId>(several: ParamForm<readonly F[]>): Pick<ParamForm<F | undefined>, "column" | "read" | "allowed"> => ({
  ...several,
  read: (cell, scope) => {
    const [first, ...others] = several.read(cell, scope) ?? [];
    if (others.length > 0) scope.mistakes.add(cell.cell, "oneOnly", { column: cell.header, text: cell.cell.text });
    return first;
  },
});

/** One column of the roster. */
export const factParam = <F extends FactId>(among: Among<F>): ParamForm<F> => ({
  ...oneFact(factsParam(among, true)),
  write: (fact) => [FACTS[fact].label],
});

/** One column of the roster, or none. */
export const optionalFactParam = <F extends FactId>(among: Among<F>): ParamForm<F | undefined> => ({
  ...oneFact(factsParam(among)),
  write: (fact) => (fact ? [FACTS[fact].label] : []),
});
