/** Sorting: rows (or columns) of an area change places with everything that is in their cells. */
import type { SheetItem, SheetItemKind, SheetItemKinds } from "../../model/itemKinds";
import type { SortState } from "../../model/items/sortFields";
import type { CellInput, CellReading, CellStyle, Rect } from "../../model/model";
import type { FilterCell } from "../../model/filters/filterCell";
import { sortedOrder } from "../../model/sorting/compareCells";
import { ExcelError } from "../errors";
import { EventType } from "../events";
import { formatRect } from "../addresses";
import { moveFormula } from "../formulas";
import { requireWritable } from "../guards";
import { contains, intersect } from "../rects";
import type { HostSession } from "../session";
import { displayedCells } from "./displayedCells";

export type Orientation = "Rows" | "Columns";

/** Rows (or columns) of the area that show, counted from its first: Excel leaves hidden ones where they are. */
const visibleLines = (sheetId: string, rect: Rect, orientation: Orientation, session: HostSession): number[] => {
  const [line, first, count] =
    orientation === "Rows" ? (["row", rect.row, rect.rowCount] as const) : (["column", rect.column, rect.columnCount] as const);
  return Array.from({ length: count }, (_, i) => i).filter((i) => !session.model.isHidden(sheetId, line, first + i));
};

/** The same, rows and columns exchanged. */
const transposed = <V>(matrix: readonly (readonly V[])[]): V[][] => (matrix[0] ?? []).map((_, c) => matrix.map((line) => line[c]!));

const movedCell = (cell: CellReading, from: { row: number; column: number }, to: { row: number; column: number }): CellInput => {
  if (cell.formula !== undefined) return { kind: "formula", formula: moveFormula(cell.formula, from, to) };
  if (cell.value === null || typeof cell.value === "object") return { kind: "clear" };
  return { kind: "value", value: cell.value, ...(typeof cell.value === "string" ? { forceText: looksTyped(cell.value) } : {}) };
};

/** A text that would be read as something else if it were typed. */
const looksTyped = (text: string): boolean => !Number.isNaN(Number(text));

const NO_LINE = { style: "none", color: "#000000" } as const;

/** Everything a cell loses when another one's format takes its place. */
const PLAIN: CellStyle = {
  fill: null,
  fontColor: "#000000",
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  rotation: 0,
  indent: 0,
  borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
};

/** What makes one format of another; nothing where they are the same. */
const stylePatch = (before: CellStyle, after: CellStyle): CellStyle =>
  JSON.stringify(before) === JSON.stringify(after) ? {} : { ...PLAIN, ...after, borders: { ...PLAIN.borders, ...after.borders } };

/** Things on single cells that go with them. */
const CARRIED = ["comments", "hyperlinks", "notes"] as const satisfies readonly SheetItemKind[];

const carry = <K extends SheetItemKind>(
  kind: K,
  sheetId: string,
  within: Rect,
  place: (rect: Rect) => Rect,
  session: HostSession
): void => {
  const list: readonly SheetItemKinds[K][] = session.model.items(sheetId, kind);
  const isInside = ({ areas }: SheetItem): boolean =>
    areas.every((area) => contains(within, area) && area.rowCount * area.columnCount === 1);
  if (!list.some(isInside)) return;
  session.model.setItems(
    sheetId,
    kind,
    list.map((item) => (isInside(item) ? { ...item, areas: item.areas.map(place) } : item))
  );
};

/** @throws ExcelError `InvalidOperation` when merged cells are in the way */
const requireNoMerges = (sheetId: string, rect: Rect, session: HostSession): void => {
  if (session.model.merges(sheetId).some((merged) => intersect(merged, rect))) throw new ExcelError("InvalidOperation");
};

/**
 * Sorts the cells of an area; relative references in formulas move along as in copies. Lines that stay where they are are not touched.
 * @throws ExcelError `AccessDenied` on a protected sheet that does not allow sorting, `InvalidOperation` with merged cells
 */
export const sortCells = async (
  sheetId: string,
  rect: Rect,
  { fields, matchCase }: SortState,
  orientation: Orientation,
  session: HostSession
): Promise<void> => {
  requireWritable(session, sheetId, "allowSort");
  requireNoMerges(sheetId, rect, session);
  await session.settle();
  const isByRows = orientation === "Rows";
  const cells = await displayedCells(sheetId, rect, session);
  const lines = isByRows ? cells : transposed(cells);
  const visible = visibleLines(sheetId, rect, orientation, session);
  const order = sortedOrder(
    visible.map((line) => lines[line]!),
    fields,
    matchCase
  );
  const sources = new Map(order.flatMap((from, to) => (from === to ? [] : [[visible[to]!, visible[from]!] as const])));
  writeLines(sheetId, rect, lines, sources, isByRows, session);
  const targets = new Map([...sources].map(([to, from]) => [from, to]));
  const place = ({ row, column, ...cell }: Rect): Rect =>
    isByRows
      ? { ...cell, column, row: rect.row + (targets.get(row - rect.row) ?? row - rect.row) }
      : { ...cell, row, column: rect.column + (targets.get(column - rect.column) ?? column - rect.column) };
  for (const kind of CARRIED) carry(kind, sheetId, rect, place, session);
  session.changed();
  const moved = [...sources.keys()].map((line) =>
    isByRows ? { ...rect, row: rect.row + line, rowCount: 1 } : { ...rect, column: rect.column + line, columnCount: 1 }
  );
  session.events.sendToBoth(isByRows ? EventType.RowSorted : EventType.ColumnSorted, sheetId, {
    address: addressOf(moved),
    source: "Local",
  });
};

/** @param sources line → line whose contents it gets */
const writeLines = (
  sheetId: string,
  rect: Rect,
  lines: readonly (readonly FilterCell[])[],
  sources: ReadonlyMap<number, number>,
  isByRows: boolean,
  session: HostSession
): void => {
  if (sources.size === 0) return;
  const at = (line: number, i: number) =>
    isByRows ? { row: rect.row + line, column: rect.column + i } : { row: rect.row + i, column: rect.column + line };
  const inputs = lines.map((line, to): CellInput[] => {
    const from = sources.get(to);
    return from === undefined ? line.map(() => ({ kind: "keep" })) : lines[from]!.map((cell, i) => movedCell(cell, at(from, i), at(to, i)));
  });
  const styles = lines.map((line, to) => line.map(({ style }, i) => stylePatch(style, lines[sources.get(to) ?? to]![i]!.style)));
  session.model.writeStyles(sheetId, rect, isByRows ? styles : transposed(styles));
  session.model.writeCells(sheetId, rect, isByRows ? inputs : transposed(inputs));
};

/** "Only rows changed as a result of the sort operation are returned." Neighbours are one area. */
const addressOf = (rects: readonly Rect[]): string => {
  const areas: Rect[] = [];
  for (const rect of [...rects].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = areas.at(-1);
    const isBelow = last && last.column === rect.column && last.row + last.rowCount === rect.row && last.columnCount === rect.columnCount;
    const isBeside = last && last.row === rect.row && last.column + last.columnCount === rect.column && last.rowCount === rect.rowCount;
    if (isBelow) areas[areas.length - 1] = { ...last, rowCount: last.rowCount + rect.rowCount };
    else if (isBeside) areas[areas.length - 1] = { ...last, columnCount: last.columnCount + rect.columnCount };
    else areas.push(rect);
  }
  return areas.map(formatRect).join(",");
};
