import { BLANK_DATE, SheetBuilder, dateInWords, type SheetCell, type SheetModel } from "../sheets";
import type { Ranked, Ranking } from "./types";

export const NOTICE_SHEET_NAME = "Công khai chấm điểm";

const TITLE = "DANH SÁCH CÔNG KHAI KẾT QUẢ CHẤM ĐIỂM THI ĐUA";
const BASIS = "Kết quả theo bảng chấm điểm thi đua, quy chế bình xét do đơn vị ban hành. Đối tượng bằng điểm nhau được xếp cùng hạng.";
/** Rank, name and unit stand before the scores. */
const NUMBERS_FROM = 3;
const WIDTHS = { left: [6, 26, 26], criterion: 11, right: [10, 10, 26] };

export interface NoticeOptions {
  /** `YYYY-MM-DD` for the signature block; absent: dots to be filled by hand. */
  readonly listDate?: string;
}

/**
 * The list by which the ranking is made public (STNMTBD-S1, Q1: "chính xác, công khai, minh bạch"): every score with its weight, totals and
 * ranks, and by name those who could not be ranked.
 */
export function publicNotice(ranking: Ranking, { listDate }: NoticeOptions = {}): SheetModel {
  const { criteria, rows } = ranking;
  const builder = new SheetBuilder([...WIDTHS.left, ...criteria.map(() => WIDTHS.criterion), ...WIDTHS.right], 12);
  builder.line(TITLE, { bold: true, fontSize: 14 });
  builder.line("(Kèm theo ………… số ……/…… ngày …… tháng …… năm …… của ………………………………)", { italic: true, fontSize: 13 });
  builder.emptyRow();
  const header = builder.row(
    ["Hạng", "Tên tập thể / Họ và tên", "Đơn vị", ...criteria.map(headerOf), "Tổng điểm", "Đồng hạng", "Ghi chú"],
    { bold: true, horizontal: "Center", vertical: "Center", wrap: true }
  );
  section(
    builder,
    "I. TẬP THỂ",
    rows.filter(({ kind }) => kind === "collective"),
    criteria.length + 2
  );
  section(
    builder,
    "II. CÁ NHÂN",
    rows.filter(({ kind }) => kind === "individual"),
    criteria.length + 2
  );
  builder.border(header, builder.rowCount - 1);
  builder.spanningRow(summary(rows), { bold: true, horizontal: "Left" });
  builder.spanningRow(BASIS, { italic: true, horizontal: "Left" });
  builder.emptyRow();
  builder.signatureRow("", `……………, ${listDate === undefined ? BLANK_DATE : dateInWords(listDate)}`, { italic: true });
  builder.signatureRow("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", { bold: true });
  builder.signatureRow("(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên và đóng dấu)", { italic: true });
  return builder.finish({
    name: NOTICE_SHEET_NAME,
    frozenRows: header + 1,
    titleRows: { first: header, last: header },
    orientation: criteria.length > 1 ? "Landscape" : "Portrait",
  });
}

const headerOf = ({ name, weight, maximum }: Ranking["criteria"][number]): string => {
  const notes = [weight === 1 ? "" : `hệ số ${decimal(weight)}`, maximum === undefined ? "" : `tối đa ${decimal(maximum)}`].filter(Boolean);
  return notes.length > 0 ? `${name}\n(${notes.join(", ")})` : name;
};

const decimal = (value: number): string => String(value).replace(".", ",");

const unranked = (missing: readonly string[], criteria: number): string => {
  if (missing.length === 0) return "";
  return missing.length === criteria ? "Chưa chấm điểm" : `Chưa xếp hạng: thiếu điểm ${missing.join(", ")}`;
};

function section(builder: SheetBuilder, heading: string, rows: readonly Ranked[], numbers: number): void {
  builder.spanningRow(heading, { bold: true, horizontal: "Left" });
  const first = builder.rowCount;
  for (const row of rows) builder.row(cellsOf(row), { vertical: "Center", wrap: true });
  const centre = (column: number, columnCount: number) =>
    builder.format({ row: first, column, rowCount: rows.length, columnCount }, { horizontal: "Center" });
  if (rows.length > 0) {
    centre(0, 1);
    centre(NUMBERS_FROM, numbers);
  }
  if (rows.length === 0) builder.spanningRow("(Không có)", { italic: true, horizontal: "Left" });
}

const cellsOf = ({ rank, name, unit, scores, total, tied, missing }: Ranked): SheetCell[] => [
  rank ?? "–",
  name,
  unit,
  ...scores.map((score) => score ?? ""),
  total ?? "",
  tied ? "Đồng hạng" : "",
  unranked(missing, scores.length),
];

function summary(rows: readonly Ranked[]): string {
  const unranked = rows.filter(({ rank }) => rank === undefined).length;
  const of = (kind: Ranked["kind"]) => rows.filter((row) => row.kind === kind).length;
  const rest = unranked > 0 ? ` Chưa xếp hạng: ${unranked}.` : "";
  return `Tổng số: ${of("collective")} tập thể, ${of("individual")} cá nhân.${rest}`;
}
