import type { Subject } from "../criteria";
import { kindLabel, toneKey } from "../roster";
import { type CellPatch, SheetBuilder, type SheetCell, type SheetModel } from "../sheets";
import { FIXED_COLUMNS, type FixedColumn, MAXIMUM_ROW, SCORING_SHEET_NAME, unnamedCriterion, WEIGHT_ROW } from "./layout";
import type { Ranking, ScoringTable } from "./types";

const TITLE = "BẢNG CHẤM ĐIỂM THI ĐUA";
const HELP =
  "Ghi tên tiêu chí của đơn vị vào dòng tiêu đề (thêm, bớt cột tuỳ ý), hệ số và điểm tối đa ở hai dòng đầu, rồi ghi điểm từng đối tượng. " +
  "Không dùng hệ số thì ghi 1. Ô điểm để trống là chưa chấm. Xong thì bấm “Tính điểm, xếp hạng” trong DTT.";
const CRITERIA_OFFERED = 5;
const HEADER_ROW = 2;

const LEFT = ["number", "kind", "name", "unit"] as const satisfies readonly FixedColumn[];
const RIGHT = ["total", "rank", "note"] as const satisfies readonly FixedColumn[];
const WIDTHS = { left: [5, 10, 24, 22], criterion: 15, right: [10, 9, 16] };

/** The empty table for the subjects of the roster: criteria, weights and scores are the unit's own, none is filled in. */
export function newScoringSheet(subjects: readonly Subject[]): SheetModel {
  const criteria = Array.from({ length: CRITERIA_OFFERED }, (_, i) => unnamedCriterion(i + 1));
  const builder = new SheetBuilder([...WIDTHS.left, ...criteria.map(() => WIDTHS.criterion), ...WIDTHS.right], 11);
  const rest = Array<string>(CRITERIA_OFFERED + RIGHT.length).fill("");
  const labels = (ids: readonly FixedColumn[]) => ids.map((id) => FIXED_COLUMNS[id].label);
  builder.line(TITLE, { bold: true, fontSize: 14 });
  builder.spanningRow(HELP, { italic: true, horizontal: "Left" });
  builder.row([...labels(LEFT), ...criteria, ...labels(RIGHT)], { bold: true, horizontal: "Center", vertical: "Center", wrap: true });
  for (const { label } of [WEIGHT_ROW, MAXIMUM_ROW]) builder.row(["", "", label, "", ...rest], { italic: true });
  subjects.forEach((subject, i) =>
    builder.row([i + 1, kindLabel(subject.kind), subject.name, subject.unit ?? "", ...rest], { wrap: true })
  );
  builder.border(HEADER_ROW, builder.rowCount - 1);
  return builder.finish({
    name: SCORING_SHEET_NAME,
    frozenRows: HEADER_ROW + 1,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    orientation: "Landscape",
  });
}

/** Rows for the subjects that the sheet does not have yet; what is there is left alone. */
export function planNewRows(table: ScoringTable, subjects: readonly Subject[]): { patches: readonly CellPatch[]; added: number } {
  const known = new Set(table.rows.map(({ kind, name, unit }) => keyOf(kind, name, unit)));
  const fresh = subjects.filter(({ kind, name, unit }) => !known.has(keyOf(kind, name, unit ?? "")));
  const placed = LEFT.flatMap((id) => (table.columns[id] === undefined ? [] : [{ id, column: table.columns[id] }]));
  if (fresh.length === 0 || placed.length === 0) return { patches: [], added: 0 };
  const numbers = table.rows.length;
  const said = (id: (typeof LEFT)[number], subject: Subject, i: number): SheetCell =>
    ({ number: numbers + i + 1, kind: kindLabel(subject.kind), name: subject.name, unit: subject.unit ?? "" })[id];
  const last = table.rows.at(-1)?.row;
  const patches = placed.map(({ id, column }, i) => ({
    row: table.nextRow,
    column,
    values: fresh.map((subject, n) => [said(id, subject, n)]),
    ...(i === 0 && last !== undefined ? { likeRow: last } : {}),
  }));
  return { patches, added: fresh.length };
}

const keyOf = (kind: string, name: string, unit: string): string => [kind, toneKey(name), toneKey(unit)].join("|");

/** Totals and ranks into their columns; a row without all its scores gets neither. */
export function planTotals(table: ScoringTable, ranking: Ranking): CellPatch[] {
  return ranking.rows.flatMap(({ row, total, rank }) => {
    const cells: [number | undefined, SheetCell][] = [
      [table.columns.total, total ?? ""],
      [table.columns.rank, rank ?? ""],
    ];
    return cells.flatMap(([column, value]) => (column === undefined ? [] : [{ row, column, values: [[value]] }]));
  });
}
