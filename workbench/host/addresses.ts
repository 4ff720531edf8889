/** A1 addresses as Excel writes and reads them. */
import type { Rect } from "../model/model";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const ADDRESS_LIMIT = 8192;

/** @example columnName(27) // "AB" */
export const columnName = (column: number): string => {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
};

/** 0-based index of `AB`; -1 beyond XFD. */
export const columnIndex = (name: string): number => {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : -1;
};

const LOOKS_LIKE_REFERENCE = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A sheet name as it stands before `!`: quoted, with apostrophes doubled, where Excel quotes it. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LOOKS_LIKE_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rowCount === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columnCount === MAX_COLUMNS;
/** Without an end to the right or below: Excel reads the matrices of such a range as `null`. */
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** `A1`, `A1:B2`, `A:B`, `1:3` */
export const formatRect = (rect: Rect): string => {
  const lastRow = rect.row + rect.rowCount;
  const lastColumn = rect.column + rect.columnCount - 1;
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${columnName(lastColumn)}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  return rect.rowCount === 1 && rect.columnCount === 1 ? first : `${first}:${columnName(lastColumn)}${lastRow}`;
};

/** `'Danh sách'!A1:B2` */
export const formatAddress = (sheetName: string, rect: Rect): string => `${quoteSheetName(sheetName)}!${formatRect(rect)}`;

export interface ParsedAddress {
  /** Absent: the sheet it is asked of. */
  readonly sheet?: string;
  readonly rect: Rect;
}

const CELL = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

const between = (a: number, b: number): { start: number; count: number } => ({ start: Math.min(a, b), count: Math.abs(a - b) + 1 });

const parseCorner = (text: string): { row: number; column: number } | null => {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column >= 0 && row >= 0 && row < MAX_ROWS ? { row, column } : null;
};

const parseBand = (first: string, last: string): Rect | null => {
  const columns = [COLUMN.exec(first), COLUMN.exec(last)].map((match) => (match ? columnIndex(match[1]!) : -1));
  if (columns[0]! >= 0 && columns[1]! >= 0) {
    const { start, count } = between(columns[0]!, columns[1]!);
    return { row: 0, column: start, rowCount: MAX_ROWS, columnCount: count };
  }
  const rows = [ROW.exec(first), ROW.exec(last)].map((match) => (match ? Number(match[1]) - 1 : -1));
  if (rows.some((row) => row < 0 || row >= MAX_ROWS)) return null;
  const { start, count } = between(rows[0]!, rows[1]!);
  return { row: start, column: 0, rowCount: count, columnCount: MAX_COLUMNS };
};

/** The area without a sheet name: `A1`, `$A$1:B2`, `A:C`, `1:3`; `null` when it is none. */
export const parseRect = (text: string): Rect | null => {
  const [first = "", last = first, ...more] = text.trim().split(":");
  if (more.length > 0) return null;
  const a = parseCorner(first);
  const b = parseCorner(last);
  if (!a || !b) return text.includes(":") ? parseBand(first, last) : null;
  const rows = between(a.row, b.row);
  const columns = between(a.column, b.column);
  return { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
};

/** One area, with or without its sheet; `null` when the text is no address. */
export const parseAddress = (text: string): ParsedAddress | null => {
  if (text.length > ADDRESS_LIMIT) return null;
  const bang = text.lastIndexOf("!");
  const rect = parseRect(text.slice(bang + 1));
  if (!rect) return null;
  if (bang < 0) return { rect };
  const name = text.slice(0, bang);
  const quoted = /^'(.*)'$/.exec(name);
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : name, rect };
};

/** Splits `A1:B2,'a, b'!C3` at the commas outside apostrophes. */
export const splitAreas = (text: string): string[] => (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
