import type { CriteriaSet } from "../../criteria";
import type { SheetGrid } from "../../roster";
import { column, COLUMN_KEYS, COLUMNS, FIELD_COLUMNS, HEADINGS, INFO_COLUMNS } from "../columns";
import { documentOf, type InfoValues } from "../forms/infoForms";
import type { SetMistake } from "../mistakes";
import { cellAt, Mistakes } from "./cell";
import { findTable, headingRows, startOf, tellMissing } from "./findTable";
import { readClauses } from "./readClauses";
import { readFields } from "./readFields";
import { readInfo, type ReadInfo } from "./readInfo";

/** A sheet of criteria as it was read. */
export interface OwnSet {
  readonly sheet: string;
  /** Id that the sheet gives, also where something else in it is wrong; absent where none can be read. */
  readonly id?: string;
  /** Where that id stands. */
  readonly idCell?: string;
  /** Absent as soon as one thing is wrong: a set is never half used. */
  readonly set?: CriteriaSet;
  readonly mistakes: readonly SetMistake[];
  /** Codes of the rows that are switched off. */
  readonly off: readonly string[];
}

/** Headers of one row that make it the header of the criteria. */
const ENOUGH_CLAUSE_HEADERS = 5;
const REQUIRED_COLUMNS = COLUMN_KEYS.filter((key) => column(key).required);
/** For ids of clauses while the id of the set itself is wrong. */
const NO_ID = "?";

const tablesOf = (grid: SheetGrid, mistakes: Mistakes) => {
  const info = findTable(grid, INFO_COLUMNS, 2, mistakes);
  const fields = findTable(grid, FIELD_COLUMNS, 2, mistakes);
  const clauses = findTable(grid, COLUMNS, ENOUGH_CLAUSE_HEADERS, mistakes);
  const headers = [info, fields, clauses].flatMap((table) => (table ? [startOf(grid, table.headerRow)] : []));
  const starts = [...headers, ...headingRows(grid, Object.values(HEADINGS))];
  /** A table ends where the next one begins, in whatever order they stand. */
  const endOf = ({ headerRow }: { readonly headerRow: number }): number =>
    Math.min(grid.values.length, ...starts.filter((row) => row > headerRow));
  return { info, fields, clauses, endOf };
};

/**
 * Reads one sheet of criteria: every mistake at its cell, and the set where there is none.
 * @param grid values of the sheet, with the number formats of columns that hold numbers
 * @example readSet(grid).set?.document.period // { from: 2026, to: 2030 }
 */
export const readSet = (grid: SheetGrid): OwnSet => {
  const mistakes = new Mistakes(grid.sheet);
  const { info, fields: fieldTable, clauses: clauseTable, endOf } = tablesOf(grid, mistakes);
  const corner = cellAt(grid, 0, 0);
  if (!info) mistakes.add(corner, "missingTable", { headers: [INFO_COLUMNS.label.vi, INFO_COLUMNS.content.vi] });
  if (!clauseTable) mistakes.add(corner, "missingTable", { headers: [COLUMNS.code.vi, COLUMNS.text.vi, COLUMNS.condition.vi] });
  if (fieldTable) tellMissing(fieldTable, FIELD_COLUMNS, ["fieldCode", "fieldName", "fieldWords"], mistakes);
  if (clauseTable) tellMissing(clauseTable, COLUMNS, REQUIRED_COLUMNS, mistakes);

  const { values, cells }: ReadInfo = info ? readInfo(grid, info, endOf(info), mistakes) : { values: {}, cells: {} };
  const fields = fieldTable ? readFields(grid, fieldTable, endOf(fieldTable), mistakes) : [];
  const { id, from, to } = values;
  const period = from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  const wholeTable = clauseTable && REQUIRED_COLUMNS.every((key) => clauseTable.columns[key]) ? clauseTable : undefined;
  const { clauses, off } = wholeTable
    ? readClauses({ grid, table: wholeTable, end: endOf(wholeTable), setId: id ?? NO_ID, fields, period, mistakes })
    : { clauses: [], off: [] };
  const header = wholeTable?.columns.code;
  if (header && mistakes.all.length === 0 && !values.scoring && !clauses.some((clause) => "condition" in clause))
    mistakes.add(header, "noCriteria", { column: COLUMNS.used.vi });

  const found = { sheet: grid.sheet, ...(id === undefined ? {} : { id, idCell: cells.id?.content.address }), mistakes: mistakes.all, off };
  if (mistakes.all.length > 0 || id === undefined) return found;
  const document = documentOf(values as InfoValues);
  return {
    ...found,
    set: { id, document, ...(values.scoring ? { scoring: true } : {}), ...(fields.length > 0 ? { fields } : {}), clauses },
  };
};
