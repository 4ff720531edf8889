import type { Column } from "./column";
import type { Cell, SheetView } from "./sheetView";

/** Which columns name the subject of a row. */
export interface NameColumns {
  /** One column, or the parts of a name in order (family and middle name, given name). */
  readonly person: readonly Column[];
  readonly collective?: Column;
  /** A person or a collective, by section or by its words. */
  readonly either?: Column;
}

/** A name found in a row. */
export interface FoundName {
  readonly name: string;
  /** The cell that names it, the first one when the name stands in parts. */
  readonly cell: Cell;
  readonly column: "person" | "collective" | "either";
}

/**
 * The name columns among those recognised. A table without any whose rows are units ("Đơn vị | Thủ trưởng | …") names collectives there.
 */
export function nameColumnsOf(columns: readonly Column[]): NameColumns {
  const first = (field: Column["field"]) => columns.find((column) => column.field === field);
  const whole = first("hoTen");
  const parts = columns.filter((column) => column.field === "hoDem" || column.field === "ten");
  const together = whole
    ? columns.filter((column) => column === whole || (column.field === "hoTen" && isSameMerge(column, whole)) || column.field === "ten")
    : parts;
  const either = first("tenDoiTuong");
  const collective = first("tenTapThe") ?? (together.length === 0 && !either ? first("donVi") : undefined);
  return { person: together, ...(collective ? { collective } : {}), ...(either ? { either } : {}) };
}

const isSameMerge = (column: Column, other: Column): boolean => column.mergedWith !== undefined && column.mergedWith === other.mergedWith;

/** The name a row gives; `seen` looks through vertical merges, for rosters with several rows a person. */
export function nameIn(view: SheetView, names: NameColumns, row: number, seen: boolean): FoundName | undefined {
  const cellAt = (column: Column) => (seen ? view.seenAt(row, column.index) : view.at(row, column.index));
  const parts = names.person.map(cellAt).filter(isName);
  const [cell] = parts;
  if (cell) return { name: clean([...new Set(parts)].map((part) => part.text).join(" ")), cell, column: "person" };
  for (const kind of ["either", "collective"] as const) {
    const column = names[kind];
    const found = column && cellAt(column);
    if (found && isName(found)) return { name: clean(found.text), cell: found, column: kind };
  }
  return undefined;
}

const isName = (cell: Cell): boolean => /\p{L}/u.test(cell.text) && typeof cell.value === "string" && !cell.text.startsWith("#");

/** "1. Nguyễn Văn An", "- Phòng Hành chính": the number or dash is no part of the name. */
const clean = (text: string): string => text.replace(/^(?:\d+\s*[.)]\s*|[-–+*•]\s*)/, "").trim();

/** Indexes of all columns that name the subject. */
export const nameIndexes = (names: NameColumns): ReadonlySet<number> =>
  new Set([...names.person, names.collective, names.either].flatMap((column) => (column ? [column.index] : [])));
