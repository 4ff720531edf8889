import { FACTS, parseRating, parseTitles } from "../criteria";
import type { SubjectKind } from "../criteria";
import { clauseOf } from "./clauseColumn";
import type { ClauseContext } from "./clauseColumn";
import type { Column } from "./column";
import { holdsMarks, holdsYears, resultsIn, sampleColumn } from "./columnSample";
import { headerWords } from "./headerLabel";
import type { HeaderLabel } from "./headerLabel";
import { labelOver } from "./headerLevels";
import type { HeaderBlock, PlacedLabel } from "./headerLevels";
import { isFactField, matchLabel } from "./matchLabel";
import type { FieldId } from "./roster";
import type { Cell, SheetView } from "./sheetView";
import { withoutYears, yearsIn } from "./text/years";
import type { YearsSaid } from "./text/years";

/**
 * What each column under a header block is. The header's words come first; where they leave a question, the cells answer it,
 * and where both do not, the column is left unrecognised.
 */
export function recogniseColumns(view: SheetView, block: HeaderBlock, context: ClauseContext): Column[] {
  const columns: Column[] = [];
  for (let index = view.firstColumn; index < view.endColumn; index += 1) {
    const placed = labelOver(view, block, index);
    if (placed) columns.push(recognise(view, block, index, placed, context));
  }
  return withNeighbours(columns);
}

/** The year of a header: the lowest level that names one. */
export function yearOf(label: HeaderLabel): YearsSaid {
  for (const level of [...label.levels].reverse()) {
    const said = yearsIn(level);
    if (said.kind !== "none") return said;
  }
  return { kind: "none" };
}

function recognise(view: SheetView, block: HeaderBlock, index: number, placed: PlacedLabel, context: ClauseContext): Column {
  const { label, row: headerRow, mergedWith } = placed;
  const base = { index, headerRow, label, ...(mergedWith === undefined ? {} : { mergedWith }) };
  const clause = clauseOf(label, context);
  if (clause?.kind === "clause") return { ...base, field: "danhGia", clause: clause.id };
  if (clause) return { ...base, field: null, clause: clause.id, problem: "clauseOfOtherSet" };

  const cells = () => sampleColumn(view, index, block.bottom + 1);
  const said = yearOf(label);
  const mark = markColumn(label, cells);
  const matched = mark ? (mark.title ? "danhHieu" : "xepLoai") : matchLabel(label);
  const field = matched && resolveByCells(matched, label, cells);
  if (field !== null && !(isFactField(field) && FACTS[field].yearly)) return witnessed({ ...base, field, ...sexOf(label) }, said, cells);
  if (said.kind === "schoolYear" || said.kind === "partOfYear") return { ...base, field: null, problem: said.kind };
  const year = said.kind === "one" ? { year: said.year } : {};
  if (field === null) return witnessed({ ...base, field, ...year }, said, cells);
  const markOf = mark?.title ? { markOf: { title: mark.title } } : mark?.rating ? { markOf: { rating: mark.rating } } : {};
  return { ...base, field, ...year, ...markOf, ...scopeOf(label) };
}

/** A header that names one title or rating, over cells that are marks. */
function markColumn(label: HeaderLabel, cells: () => Cell[]) {
  const leaf = withoutYears(label.levels.at(-1) ?? "")
    .replace(/^\s*(đạt\s+)?(danh hiệu\s+)?(thi đua\s+)?/i, "")
    .replace(/\s*năm\s*$/i, "")
    .trim();
  if (leaf === "" || matchLabel(label) === "dangKyDanhHieu" || matchLabel(label) === "xepLoaiDangVien") return undefined;
  const titles = parseTitles(leaf);
  const [title, ...others] = titles.kind === "known" && titles.value.awards.length === 0 ? titles.value.titles : [];
  if (title !== undefined && others.length === 0) return { title, rating: undefined };
  const rating = parseRating(leaf);
  return rating.kind === "known" && label.levels.length > 1 && holdsMarks(cells()) ? { title: undefined, rating: rating.value } : undefined;
}

/** Where the words fit two fields, or fit by chance, the cells decide. */
function resolveByCells(field: FieldId, label: HeaderLabel, cells: () => Cell[]): FieldId | null {
  if (field === "thuTruong" && holdsMarks(cells())) return "laThuTruong";
  if (field === "nam") return holdsYears(cells()) ? "nam" : null;
  if (field === "donVi" && /^lãnh đạo/i.test(label.levels.at(-1) ?? "")) return null;
  return field;
}

/** A year without a name, or a vague name with a year: only cells that are overwhelmingly titles or ratings say what it is. */
function witnessed(column: Column, said: YearsSaid, cells: () => Cell[]): Column {
  const vague = column.field === "thanhTich" || column.field === null;
  if (!vague || said.kind !== "one") return column;
  const worded = column.label.levels.some(
    (level) =>
      headerWords(level, false)
        .replace(/\b(nam|ket qua|thanh tich|dat duoc)\b/g, "")
        .trim() !== ""
  );
  const found = worded ? null : resultsIn(cells());
  return found ? { ...column, field: found, year: said.year, guessed: true } : column;
}

function scopeOf(label: HeaderLabel): { scope?: SubjectKind } {
  const said = label.levels.map((level) => headerWords(level, true)).join(" ");
  const collective = /\btap the\b/.test(said);
  if (collective === /\bca nhan\b/.test(said)) return {};
  return { scope: collective ? "collective" : "individual" };
}

const sexOf = (label: HeaderLabel): { sex?: "Nam" | "Nữ" } => {
  const leaf = label.levels.length > 1 ? headerWords(label.levels.at(-1) ?? "", false) : "";
  return leaf === "nam" ? { sex: "Nam" } : leaf === "nu" ? { sex: "Nữ" } : {};
};

/** "Số QĐ" says by its left neighbour whose decision it is; a bare code like T2 among T1 … T12 is a month. */
function withNeighbours(columns: readonly Column[]): Column[] {
  const months = columns.some((column) => /^t(9|1[0-2])$/i.test(column.label.levels.at(-1) ?? ""));
  return columns.map((column, i) => {
    if (months && column.field === "danhGia" && /^t\d{1,2}$/i.test(column.label.levels.at(-1) ?? ""))
      return { ...column, field: null, clause: undefined };
    const left = columns[i - 1];
    const isBareDecision =
      column.field === "boQua" && /^(so|ngay|so ngay) (qd|quyet dinh)$/.test(headerWords(column.label.levels.at(-1) ?? "", false));
    return isBareDecision && (left?.field === "sangKien" || left?.field === "sangKienQD")
      ? { ...column, field: "sangKienQD" as const }
      : column;
  });
}
