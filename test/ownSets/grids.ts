/** Sheets of criteria as the reader gets them from Excel, and changed as an officer changes them. */
import { columnLetters, type CellValue, type SheetGrid } from "../../src/roster";
import { renamed, setSheet } from "../../src/ownSets";
import type { CriteriaSet } from "../../src/criteria";
import type { SheetModel } from "../../src/sheets";

export type Cells = CellValue[][];

const written = new Map<string, SheetModel["values"]>();

/** The cells of the sheet of a set; each set is written once. */
export const cellsOf = (set: CriteriaSet): Cells => {
  const key = JSON.stringify(set);
  const values = written.get(key) ?? setSheet(set).values;
  written.set(key, values);
  return values.map((row) => [...row]);
};

/** @param formats number formats by address, where they are not General */
export const gridOf = (values: Cells, formats: Readonly<Record<string, string>> = {}, sheet = "DTT Bộ tiêu chí"): SheetGrid => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  values,
  merges: [],
  numberFormats: new Map(
    (values[0] ?? []).map((_, column) => [column, values.map((_row, row) => formats[`${columnLetters(column)}${row + 1}`] ?? "General")])
  ),
});

/** The set under an id of its own, as a copy has it. */
export const copyOf = (set: CriteriaSet): CriteriaSet => renamed(set, "DV2630");

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

const place = (row: number, column: number): Place => ({ row, column, address: `${columnLetters(column)}${row + 1}` });

/** Where the content of a line of general information stands. */
export const infoCell = (cells: Cells, label: string): Place => {
  const row = cells.findIndex((line) => line[1] === label);
  if (row < 0) throw new Error(`No line "${label}"`);
  return place(row, 2);
};

/** A cell of a field of exemplars. */
export const fieldCell = (cells: Cells, code: string, column: number): Place =>
  place(
    cells.findIndex((line) => line[0] === code),
    column
  );

const headerRow = (cells: Cells): number => cells.findIndex((row) => row.includes("Điều kiện") && row.includes("Mã"));

/** A header of the criteria. */
export const headerCell = (cells: Cells, header: string): Place => {
  const row = headerRow(cells);
  const column = cells[row]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`No column "${header}"`);
  return place(row, column);
};

/** The cell of a criterion in a column. */
export const clauseCell = (cells: Cells, code: string, header: string): Place => {
  const { column, row: from } = headerCell(cells, header);
  const codes = headerCell(cells, "Mã").column;
  const row = cells.findIndex((line, index) => index > from && line[codes] === code);
  if (row < 0) throw new Error(`No criterion "${code}"`);
  return place(row, column);
};

/** The first empty line of the criteria. */
export const spareRow = (cells: Cells): number =>
  cells.findIndex((line, index) => index > headerRow(cells) && line.every((cell) => cell === ""));

/** Writes into one cell; returns where. */
export const put = (cells: Cells, at: Place, value: CellValue): Place => {
  const row = cells[at.row];
  if (row) row[at.column] = value;
  return at;
};
