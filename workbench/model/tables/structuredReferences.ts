/**
 * Structured references (`Bảng1[Họ và tên]`, `[@Cột]`). The engine keeps them as a function over the number of the table and the ids of the columns,
 * so that renaming, sorting and growing a table leaves formulas as they are.
 */
import { parseStructRef, stringifyStructRef, tokenize, type Token } from "@borgar/fx";
import type { TableColumnData, TableData } from "../items/tables";
import { nameKey } from "./tableNames";
import { tableRect } from "./tableRects";

/** Name of the function in the engine: number of the table, section, ids of first and last column. */
export const TABLE_AREA = "TABLE.AREA";

/** Sections as the engine's function has them; `This` is the row of the formula. */
export const SECTIONS = ["All", "Data", "Headers", "Totals", "HeadersData", "DataTotals", "This"] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_WORDS: Readonly<Record<Section, readonly string[]>> = {
  All: ["all"],
  Data: [],
  Headers: ["headers"],
  Totals: ["totals"],
  HeadersData: ["headers", "data"],
  DataTotals: ["data", "totals"],
  This: ["this row"],
};

/** A table and the sheet it is on. */
export interface TablePlace {
  readonly sheetId: string;
  readonly table: TableData;
}

/** The cell a formula stands in. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const CALL = /TABLE\.AREA\((\d+),"(\w+)"(?:,(\d+),(\d+))?\)/gi;

export const mentionsTable = (engineFormula: string): boolean => engineFormula.includes(`${TABLE_AREA}(`);

/** Numbers of the tables that a formula of the engine refers to. */
export const tablesIn = (engineFormula: string): number[] => [...engineFormula.matchAll(CALL)].map(([, number]) => Number(number));

/** @returns the same references to another table, for a sheet that has been copied with its tables */
export const withTableNumber = (engineFormula: string, from: number, to: number): string =>
  engineFormula.replaceAll(`${TABLE_AREA}(${from},`, `${TABLE_AREA}(${to},`);

/**
 * @param formula with `=`
 * @param tables of the workbook
 * @param cell that the formula stands in, for references without a table name
 * @returns the formula for the engine; what refers to no table of the workbook stays as it is
 */
export function toTableCalls(formula: string, tables: readonly TablePlace[], cell?: FormulaCell): string {
  if (tables.length === 0) return formula;
  const mayRefer = formula.includes("[") || tables.some(({ table }) => nameKey(formula).includes(nameKey(table.name)));
  if (!mayRefer) return formula;
  return tokenize(formula)
    .map((token) => callOf(token, tables, cell) ?? token.value)
    .join("");
}

function callOf({ type, value }: Token, tables: readonly TablePlace[], cell?: FormulaCell): string | undefined {
  if (type !== "structured" && type !== "range_named") return undefined;
  const reference = type === "structured" ? parseStructRef(value) : { table: value, columns: [], sections: [] };
  if (!reference) return undefined;
  const table = reference.table ? tableNamed(tables, reference.table) : tableAround(tables, cell);
  if (!table) return undefined;
  const section = sectionOf(reference.sections ?? []);
  const columns = (reference.columns ?? []).map((name) => columnNamed(table, name));
  if (!section || columns.includes(undefined)) return "#REF!";
  const [first, last = first] = columns as TableColumnData[];
  return `${TABLE_AREA}(${table.number},"${section}"${first ? `,${first.id},${last!.id}` : ""})`;
}

const tableNamed = (tables: readonly TablePlace[], name: string): TableData | undefined =>
  tables.find(({ table }) => nameKey(table.name) === nameKey(name))?.table;

/** The table that a cell lies in. */
export function tableAround(tables: readonly TablePlace[], cell: FormulaCell | undefined): TableData | undefined {
  return tables.find(({ sheetId, table }) => {
    const { row, column, rowCount, columnCount } = tableRect(table);
    if (!cell || sheetId !== cell.sheetId) return false;
    return cell.row >= row && cell.row < row + rowCount && cell.column >= column && cell.column < column + columnCount;
  })?.table;
}

/** Headers may hold line breaks, which formulas may leave out as the engine of Excel does. */
export const columnNamed = ({ columns }: TableData, name: string): TableColumnData | undefined =>
  columns.find((column) => nameKey(column.name) === nameKey(name));

function sectionOf(words: readonly string[]): Section | undefined {
  const wanted = words.length === 1 && words[0] === "data" ? [] : [...words].sort(byPosition);
  return SECTIONS.find((section) => SECTION_WORDS[section].join() === wanted.join());
}

const POSITIONS = ["all", "headers", "data", "totals", "this row"];
const byPosition = (a: string, b: string): number => POSITIONS.indexOf(a) - POSITIONS.indexOf(b);

/**
 * @param engineFormula with `=`
 * @param cell that the formula stands in: in its own table a reference goes without the table's name, as Excel shows it; `undefined` for the file,
 * which has every reference in full
 */
export function fromTableCalls(engineFormula: string, tables: readonly TablePlace[], cell?: FormulaCell): string {
  return replaceTableCalls(engineFormula, ({ number, section, first, last }) => {
    const table = tables.find((place) => place.table.number === number)?.table;
    const columns = first === undefined ? [] : [first, last].map((id) => table?.columns.find((column) => column.id === id));
    if (!table || columns.includes(undefined)) return "#REF!";
    return referenceText(table, section, columns as TableColumnData[], cell && tableAround(tables, cell) === table, !cell);
  });
}

function referenceText(table: TableData, section: Section, columns: readonly TableColumnData[], isInside = false, isFile = false): string {
  const isPlain = section === "Data" && columns.length === 0;
  if (isPlain) return isFile ? `${table.name}[]` : table.name;
  const canOmitName = isInside && columns.length > 0 && (section === "Data" || section === "This");
  const names = columns.map(({ name }) => name).filter((name, i, all) => i === 0 || name !== all[0]);
  const reference = { table: canOmitName ? "" : table.name, columns: names, sections: SECTION_WORDS[section] };
  return stringifyStructRef(reference as Parameters<typeof stringifyStructRef>[0], { thisRow: isFile });
}

/** What a call of the engine's function says. */
export interface TableCall {
  readonly number: number;
  readonly section: Section;
  /** Ids of the first and the last column; absent: all columns. */
  readonly first?: number;
  readonly last?: number;
}

const callFrom = (number: string, section: string, first?: string, last?: string): TableCall => ({
  number: Number(number),
  section: section as Section,
  ...(first === undefined ? {} : { first: Number(first), last: Number(last) }),
});

/** @param text of a call; `undefined` leaves it */
export const replaceTableCalls = (engineFormula: string, text: (call: TableCall) => string | undefined): string =>
  engineFormula.replace(CALL, (call, ...parts: string[]) => text(callFrom(...(parts.slice(0, 4) as [string, string]))) ?? call);

/** The reference of a formula that is one structured reference and nothing else; `null` for any other. */
export function referenceIn(engineFormula: string): TableCall | null {
  const match = new RegExp(`^=${CALL.source}$`, "i").exec(engineFormula);
  return match && callFrom(...(match.slice(1) as [string, string]));
}
