import type { Clause } from "../../criteria";
import { isCellError, type SheetGrid } from "../../roster";
import { isClauseCode, isPartCode, wholeOf } from "../codes";
import { COLUMN_KEYS, COLUMNS, type ColumnKey } from "../columns";
import { cellAt, type Cell } from "./cell";
import type { Table } from "./findTable";
import { readMark } from "./mark";
import { readClause } from "./readRow";
import type { Row, RowFrame, RowNode } from "./row";

/** The table of criteria and what its rows are read against. */
export interface ClauseFrame extends RowFrame {
  readonly grid: SheetGrid;
  readonly table: Table<ColumnKey>;
  /** First row that is none of the table's any more. */
  readonly end: number;
}

export interface ReadClauses {
  readonly clauses: readonly Clause[];
  /** Codes of the rows that are switched off. */
  readonly off: readonly string[];
}

const rowOf = ({ grid, table }: ClauseFrame, row: number): Row =>
  Object.fromEntries(
    COLUMN_KEYS.map((key) => {
      const header = table.columns[key];
      return [key, header ? cellAt(grid, row, header.column) : { ...cellAt(grid, row, 0), text: "", value: "" }] as const;
    })
  ) as Row;

/** Whether a row can be read; cells that show an error cannot. */
const isWhole = (row: Row, { mistakes }: ClauseFrame): boolean => {
  const broken = COLUMN_KEYS.filter((key) => isCellError(row[key].value));
  for (const key of broken) mistakes.add(row[key], "cellError", { text: row[key].text });
  return broken.length === 0;
};

/** The rows in use; of the others the codes. Blank rows are neither. */
const usedRows = (frame: ClauseFrame): { readonly used: readonly Row[]; readonly off: readonly string[] } => {
  const used: Row[] = [];
  const off: string[] = [];
  for (let index = frame.table.headerRow + 1; index < frame.end; index++) {
    const row = rowOf(frame, index);
    if (COLUMN_KEYS.every((key) => row[key].text === "")) continue;
    if (!readMark(row.used, COLUMNS.used.vi, frame.mistakes)) off.push(...(row.code.text === "" ? [] : [row.code.text]));
    else if (isWhole(row, frame)) used.push(row);
  }
  return { used, off };
};

const suggestedCode = (text: string): string | undefined => {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const lettered = compact.replace(/([0-9])([A-Z])$/, (_, digit: string, letter: string) => digit + letter.toLowerCase());
  return isClauseCode(lettered) ? lettered : undefined;
};

/** Tells codes that are missing, impossible or taken. */
const tellCodes = (rows: readonly Row[], { mistakes }: ClauseFrame): void => {
  const known = new Map<string, Cell>();
  for (const { code } of rows) {
    const other = known.get(code.text);
    if (code.text === "") mistakes.add(code, "missingCell", { column: COLUMNS.code.vi, allowed: ["T1", "N6"] });
    else if (!isClauseCode(code.text) && !isPartCode(code.text))
      mistakes.add(code, "badCode", { text: code.text, suggestion: suggestedCode(code.text) });
    else if (other) mistakes.add(code, "duplicateCode", { text: code.text, other: other.address });
    else known.set(code.text, code);
  }
};

interface Growing extends RowNode {
  readonly parts: Growing[];
}

/** Puts the parts under their wholes, wherever the rows stand; a part of what is switched off is off too. */
const asTrees = (rows: readonly Row[], off: readonly string[], { mistakes }: ClauseFrame): readonly RowNode[] => {
  const nodes = rows.map((row): Growing => ({ row, parts: [] }));
  const byCode = new Map(nodes.map((node) => [node.row.code.text, node]));
  const isOff = (code: string): boolean => off.includes(code) || (isPartCode(code) && isOff(wholeOf(code)));
  return nodes.filter((node) => {
    const code = node.row.code.text;
    if (!isPartCode(code)) return true;
    const whole = wholeOf(code);
    const parent = byCode.get(whole);
    if (parent) parent.parts.push(node);
    else if (!isOff(whole)) mistakes.add(node.row.code, "partOfNothing", { text: code, whole });
    return false;
  });
};

/** Reads the rows of the table that are in use; the others are only named. */
export const readClauses = (frame: ClauseFrame): ReadClauses => {
  const { used, off } = usedRows(frame);
  tellCodes(used, frame);
  return { clauses: asTrees(used, off, frame).flatMap((node) => readClause(node, frame) ?? []), off };
};
