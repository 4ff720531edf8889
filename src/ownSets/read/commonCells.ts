import { yearList, type ClauseKind, type ClauseSubject } from "../../criteria";
import { COLUMNS, type ColumnKey } from "../columns";
import { tellUnused, type RowForm } from "../forms/rowForm";
import { KIND_WORDS, keyOfWord, SUBJECT_WORDS } from "../words";
import type { Cell, Mistakes } from "./cell";
import { nearest } from "./nearest";
import type { Row, RowFrame } from "./row";
import { yearsIn } from "./years";

/** A word out of those that a form allows here. */
const among = <K extends string>(
  cell: Cell,
  key: ColumnKey,
  said: K | undefined,
  allowed: readonly string[],
  fits: boolean,
  mistakes: Mistakes
) => {
  if (said !== undefined && fits) return said;
  mistakes.add(cell, "unknownWord", { column: COLUMNS[key].vi, text: cell.text, allowed, suggestion: nearest(cell.text, allowed) });
  return undefined;
};

export const subjectOf = ({ subject }: Row, form: RowForm, mistakes: Mistakes): ClauseSubject => {
  const allowed = form.subjects.flatMap((key) => (key === "none" ? [] : [SUBJECT_WORDS[key].vi]));
  const nobody = form.subjects.includes("none");
  if (subject.text === "" && nobody) return "none";
  if (subject.text === "") {
    mistakes.add(subject, "missingCell", { column: COLUMNS.subject.vi, condition: form.word.vi, allowed });
    return form.subjects[0] ?? "none";
  }
  if (allowed.length === 0) {
    tellUnused(subject, COLUMNS.subject.vi, form.columns, { mistakes, condition: form.word.vi });
    return "none";
  }
  const said = keyOfWord(subject.text, SUBJECT_WORDS);
  return (
    among(subject, "subject", said, allowed, said !== undefined && form.subjects.includes(said), mistakes) ?? form.subjects[0] ?? "none"
  );
};

export const kindOf = ({ kind }: Row, { kinds }: RowForm, mistakes: Mistakes): ClauseKind | undefined => {
  if (kind.text === "") return kinds[0];
  const said = keyOfWord(kind.text, KIND_WORDS);
  const allowed = kinds.map((key) => KIND_WORDS[key].vi);
  return among(kind, "kind", said, allowed, said !== undefined && kinds.includes(said), mistakes);
};

export const fieldOf = ({ field }: Row, form: RowForm, { fields, mistakes }: RowFrame): string | undefined => {
  if (field.text === "") return undefined;
  if (!form.inField) {
    tellUnused(field, COLUMNS.field.vi, form.columns, { mistakes, condition: form.word.vi });
    return undefined;
  }
  const codes = fields.map(({ code }) => code);
  return among(field, "field", field.text, codes, codes.includes(field.text), mistakes);
};

export const yearsOf = ({ years }: Row, form: RowForm, { period, mistakes }: RowFrame): readonly number[] | undefined => {
  if (years.text === "") return undefined;
  const column = COLUMNS.years.vi;
  if (!form.yearly) {
    tellUnused(years, column, form.columns, { mistakes, condition: form.word.vi });
    return undefined;
  }
  const named = yearsIn(years.text);
  const outside = period && named?.filter((year) => year < period.from || year > period.to);
  if (!named) mistakes.add(years, "notYears", { column, text: years.text });
  else if (outside && outside.length > 0) mistakes.add(years, "outsidePeriod", { column, text: yearList(outside), ...period });
  return named;
};

export const lineOf = ({ line }: Row, mistakes: Mistakes): number | undefined => {
  if (line.text === "") return undefined;
  const number = Number(line.text);
  if (Number.isInteger(number) && number > 0) return number;
  mistakes.add(line, "notLine", { column: COLUMNS.line.vi, text: line.text });
  return undefined;
};
