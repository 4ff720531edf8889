import { readRoster } from "../../src/roster";
import type { Area, CellValue, Roster, SheetGrid } from "../../src/roster";
import type { Fact, Subject } from "../../src/criteria";

export const CLAUSES = ["BTNMT-G1", "BTNMT-G2", "BTNMT-T1", "BTNMT-T2", "BTNMT-T6", "BTNMT-N1", "BTNMT-N6", "BTNMT-SUB2"];
export const OPTIONS = { setId: "BTNMT", clauseIds: CLAUSES };

export interface GridExtras {
  readonly sheet?: string;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Number formats by A1 cell. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Font names by column letter, for the whole column. */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** A sheet from its rows; short rows are filled with empty cells, as Office.js does. */
export function grid(rows: readonly (readonly CellValue[])[], extras: GridExtras = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const numberFormats = new Map<number, string[]>();
  for (const [address, format] of Object.entries(extras.formats ?? {})) {
    const { row, column } = cellOf(address);
    const formats = numberFormats.get(column) ?? values.map(() => "General");
    formats[row - (extras.firstRow ?? 0)] = format;
    numberFormats.set(column, formats);
  }
  const fonts =
    extras.fonts &&
    new Map(Object.entries(extras.fonts).map(([letter, font]) => [cellOf(`${letter}1`).column, values.map(() => font)] as const));
  return {
    sheet: extras.sheet ?? "Danh sách",
    firstRow: extras.firstRow ?? 0,
    firstColumn: extras.firstColumn ?? 0,
    values,
    numberFormats,
    merges: (extras.merges ?? []).map(areaOf),
    ...(fonts ? { fonts } : {}),
  };
}

export const read = (...grids: SheetGrid[]): Roster => readRoster(grids, OPTIONS);

/** One sheet, read. */
export const readRows = (rows: readonly (readonly CellValue[])[], extras?: GridExtras): Roster => read(grid(rows, extras));

export function subject(roster: Roster, name: string): Subject {
  const found = roster.subjects.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is not among ${roster.subjects.map((s) => s.name).join(", ")}`);
  return found;
}

/** A fact for comparison: its value, "(blank)", or "?problem"; undefined when there is no column. */
export function said(fact: Fact<unknown> | undefined): unknown {
  if (fact === undefined) return undefined;
  if (fact.state === "known") return fact.value;
  return fact.state === "blank" ? "(blank)" : `?${fact.problem}`;
}

/** Titles by year: `{ 2021: "CSTDCS" }`. */
export const titles = (of: Subject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(of.facts.danhHieu?.byYear ?? {}).map(([year, fact]) => [
      year,
      fact.state === "known" ? fact.value.titles.join("+") : said(fact),
    ])
  );

export const ratings = (of: Subject): Record<string, unknown> =>
  Object.fromEntries(Object.entries(of.facts.xepLoai?.byYear ?? {}).map(([year, fact]) => [year, said(fact)]));

export const codes = (roster: Roster): string[] => roster.issues.map((issue) => issue.code);

export const fieldsOf = (roster: Roster): Record<string, string | null> =>
  Object.fromEntries(
    (roster.sheets[0]?.columns ?? []).map((c) => [
      c.column,
      c.field === null ? null : `${c.field}${c.year ?? ""}${c.clause ? `:${c.clause}` : ""}`,
    ])
  );

export const ignored = (roster: Roster): string[] => (roster.sheets[0]?.ignoredRows ?? []).map((row) => `${row.row} ${row.reason}`);

function cellOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

function areaOf(range: string): Area {
  const [from, to] = range.split(":").map(cellOf);
  if (!from || !to) throw new Error(range);
  return { row: from.row, column: from.column, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}
