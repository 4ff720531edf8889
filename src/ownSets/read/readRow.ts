import type { Clause, ClauseSubject, Condition } from "../../criteria";
import { clauseId } from "../codes";
import { COLUMNS, PARAM_COLUMNS, type ColumnKey } from "../columns";
import { ParamCell, type Scope } from "../forms/param";
import { tellLeftovers, tellUnused, type ParamCells, type RowForm, type RowRule } from "../forms/rowForm";
import { CONDITION_ROWS, ROW_FORMS } from "../forms/rowForms";
import { isWord } from "../words";
import type { Mistakes } from "./cell";
import { fieldOf, kindOf, lineOf, subjectOf, yearsOf } from "./commonCells";
import { nearest } from "./nearest";
import type { Row, RowFrame, RowNode } from "./row";

/** The form that "Điều kiện" names, out of those that may stand in this row. */
const formOf = ({ condition }: Row, forms: readonly RowForm[], mistakes: Mistakes): RowForm | undefined => {
  const column = COLUMNS.condition.vi;
  const form = forms.find(({ word }) => isWord(condition.text, word));
  if (form) return form;
  const allowed = forms.map(({ word }) => word.vi);
  if (condition.text === "") mistakes.add(condition, "missingCell", { column, allowed });
  else {
    const suggestion = nearest(condition.text, allowed);
    mistakes.add(condition, "unknownWord", { column, text: condition.text, allowed, suggestion });
  }
  return undefined;
};

/** What the row asks, by its condition and the columns of parameters. */
const readRule = ({ row, parts }: RowNode, form: RowForm, subject: ClauseSubject, frame: RowFrame): RowRule => {
  const { fields, mistakes } = frame;
  const condition = form.word.vi;
  const scope: Scope = {
    subject,
    fields,
    condition,
    conditionCell: row.condition,
    parts: () => parts.flatMap((part) => readPart(part, subject, frame) ?? []),
    partCount: parts.length,
    mistakes,
  };
  const cells = Object.fromEntries(PARAM_COLUMNS.map((key) => [key, new ParamCell(key, row[key])])) as ParamCells;
  const rule = form.read(cells, scope);
  tellLeftovers(form, cells, scope);
  if (!form.takesParts)
    for (const part of parts) mistakes.add(part.row.code, "partOfNothing", { text: part.row.code.text, whole: row.code.text });
  return rule;
};

/** These cells are those of the whole. */
const OF_THE_WHOLE: readonly ColumnKey[] = ["subject", "field", "years", "kind"];

/** A row that is one of the conditions of a combination; undefined where its condition is not known. */
const readPart = (node: RowNode, subject: ClauseSubject, frame: RowFrame): Condition | undefined => {
  const form = formOf(node.row, CONDITION_ROWS, frame.mistakes);
  if (!form) return undefined;
  for (const key of OF_THE_WHOLE) {
    const cell = node.row[key];
    if (cell.text !== "") tellUnused(cell, COLUMNS[key].vi, form.columns, { mistakes: frame.mistakes, condition: form.word.vi });
  }
  return (readRule(node, form, subject, frame) as { readonly condition: Condition }).condition;
};

/** A row in use, as a clause; undefined where its condition is not known. */
export const readClause = (node: RowNode, frame: RowFrame): Clause | undefined => {
  const { row } = node;
  const { mistakes, setId } = frame;
  const form = formOf(row, ROW_FORMS, mistakes);
  if (row.text.text === "") mistakes.add(row.text, "missingCell", { column: COLUMNS.text.vi, allowed: [] });
  const line = lineOf(row, mistakes);
  if (!form) return undefined;
  const subject = subjectOf(row, form, mistakes);
  const rule = readRule(node, form, subject, frame);
  const field = fieldOf(row, form, frame);
  const years = yearsOf(row, form, frame);
  return {
    id: clauseId(setId, row.code.text),
    section: row.section.text,
    ...(line === undefined ? {} : { line }),
    vi: row.text.text,
    en: row.english.text,
    kind: kindOf(row, form, mistakes),
    subject,
    ...rule,
    ...(field === undefined ? {} : { field }),
    ...(years === undefined ? {} : { years }),
  } as Clause;
};
