import { yearList, type Clause, type Condition, type CriteriaSet, type EvaluableClause } from "../../criteria";
import type { SheetCell } from "../../sheets";
import { codeOf, partCode } from "../codes";
import { COLUMN_KEYS } from "../columns";
import { INFO, INFO_KEYS, infoOf, type InfoForm, type InfoKey } from "../forms/infoForms";
import type { ClauseRow } from "../forms/rowForm";
import { CONDITION_ROWS, ROW_FORMS } from "../forms/rowForms";
import { KIND_WORDS, SUBJECT_WORDS } from "../words";

export const USED = "x";

/** The rows of a clause, its own and those of its parts; cells in the order of `COLUMNS`. */
export const clauseCells = (clause: Clause, setId: string): readonly (readonly SheetCell[])[] => {
  const parts = "condition" in clause ? partRows(clause.condition, codeOf(clause.id, setId)) : [];
  return [clauseRow(clause, setId), ...parts].map((row) => COLUMN_KEYS.map((key) => row[key] ?? ""));
};

/** The conditions of a combination, a row each. */
const partRows = (condition: Condition, code: string): readonly ClauseRow[] =>
  condition.type === "combination"
    ? condition.of.flatMap((part, i) => {
        const own = partCode(code, i);
        return [{ ...conditionCells(part), code: own, used: USED }, ...partRows(part, own)];
      })
    : [];

const conditionCells = (condition: Condition): ClauseRow => {
  const form = CONDITION_ROWS.find(({ type }) => type === condition.type);
  return form ? { ...form.writeCondition(condition), condition: form.word.vi } : {};
};

const clauseRow = (clause: Clause, setId: string): ClauseRow => {
  for (const form of ROW_FORMS) {
    const params = form.write(clause);
    if (params) return { ...params, condition: form.word.vi, ...commonCells(clause, setId) };
  }
  throw new Error(`The clause ${clause.id} has no form in the sheet.`);
};

type Nothing<K extends never> = K;
type KeyOfAny<C> = C extends unknown ? keyof C : never;
type RuleKey = "condition" | "sortKey" | "quota" | "milestone";
type CommonKey = "id" | "section" | "line" | "vi" | "en" | "kind" | "subject" | "field" | "years";
type SetKey = "id" | "document" | "scoring" | "fields" | "clauses";
/** Compiles only while everything that a set and a clause can say is written: by its form, or below. */
export type Unwritten = Nothing<Exclude<KeyOfAny<Clause>, RuleKey | CommonKey> | Exclude<keyof CriteriaSet, SetKey>>;

const commonCells = (clause: Clause, setId: string): ClauseRow => {
  const { id, section, line, vi, en, kind, subject } = clause;
  const { field, years } = clause as Partial<EvaluableClause>;
  return {
    code: codeOf(id, setId),
    text: vi,
    used: USED,
    subject: subject === "none" ? "" : SUBJECT_WORDS[subject].vi,
    field: field ?? "",
    years: years ? yearList(years) : "",
    kind: KIND_WORDS[kind].vi,
    section,
    line: line ?? "",
    english: en,
  };
};

/** The lines of general information: label, content, and what may stand there. */
export const infoCells = (set: CriteriaSet): readonly (readonly [string, SheetCell, string])[] => {
  const values = infoOf(set);
  return INFO_KEYS.map((key) => [INFO[key].label.vi, contentOf(key, values[key]), INFO[key].hint] as const);
};

const contentOf = (key: InfoKey, value: unknown): SheetCell => (INFO[key] as InfoForm<unknown>).write(value);
