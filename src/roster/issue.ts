import { columnLetters } from "./address";
import type { Column } from "./column";
import { labelText } from "./headerLabel";
import type { RosterIssue, RosterIssueCode } from "./roster";
import { addressOf } from "./sheetView";

type Values = RosterIssue["values"];

/** An issue about a cell of a sheet. */
export const issueAt = (
  code: RosterIssueCode,
  sheet: string,
  cell: { readonly row: number; readonly column: number },
  values: Values = {}
): RosterIssue => ({
  code,
  sheet,
  cell: addressOf(cell),
  values,
});

/** An issue about a whole column, placed at its header. */
export const columnIssue = (code: RosterIssueCode, sheet: string, column: Column, values: Values = {}): RosterIssue =>
  issueAt(
    code,
    sheet,
    { row: column.headerRow, column: column.index },
    { column: columnLetters(column.index), header: labelText(column.label), ...values }
  );
