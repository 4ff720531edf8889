import { factsFingerprint, type Subject } from "../criteria";
import { kindLabel } from "../roster";
import { type CellPatch, SheetBuilder, type SheetModel } from "../sheets";
import { ASSESSMENT_COLUMN_IDS, ASSESSMENT_COLUMNS, ASSESSMENT_SHEET_NAME, type AssessmentColumn } from "./columns";
import type { AssessmentSheet } from "./readSheet";
import { subjectFinder } from "./subjectFinder";

/** One judgement to record. */
export interface AssessmentEntry {
  readonly subject: Subject;
  readonly clause: { readonly id: string; readonly vi: string };
  /** null: none, and one that was there is taken back. */
  readonly value: boolean | null;
  /** Only a row to be filled in: a judgement that is there already is left alone. */
  readonly waits?: boolean;
  readonly evidence?: string;
  readonly by?: string;
  /** `YYYY-MM-DD` */
  readonly on?: string;
}

export interface AssessmentPlan {
  readonly patches: readonly CellPatch[];
  readonly added: number;
  readonly updated: number;
}

type Finder = ReturnType<typeof subjectFinder>;
type Cells = Readonly<Record<AssessmentColumn, string>>;

const WIDTHS: Readonly<Record<AssessmentColumn, number>> = {
  kind: 9,
  name: 20,
  unit: 18,
  birth: 11,
  clause: 11,
  quotation: 38,
  result: 11,
  evidence: 24,
  by: 14,
  on: 11,
  data: 15,
};
const TITLE = "ĐÁNH GIÁ TIÊU CHÍ CỦA CÁN BỘ";
const HELP =
  "Ghi “Đạt” hoặc “Không đạt” ở cột Kết quả, nêu căn cứ; để trống là chưa đánh giá. Có thể thêm cột, đổi thứ tự cột, sắp xếp và lọc. " +
  "Cột cuối cho biết danh sách có thay đổi sau khi đánh giá hay không; xoá ô đó nếu không cần theo dõi.";
const HEADER_ROW = 2;

/** Subjects that the sheet could not tell apart: same kind, name and unit, and no date of birth. */
export class IndistinctSubjectError extends Error {
  constructor(readonly subject: Subject) {
    super("Two subjects of one name cannot be told apart.");
    this.name = "IndistinctSubjectError";
  }
}

/**
 * The sheet "DTT Đánh giá" with these judgements, as it is written the first time.
 * @param subjects all of the roster, by which same names are told apart
 * @throws {IndistinctSubjectError}
 */
export function newAssessmentSheet(entries: readonly AssessmentEntry[], subjects: readonly Subject[]): SheetModel {
  const builder = new SheetBuilder(
    ASSESSMENT_COLUMN_IDS.map((id) => WIDTHS[id]),
    11
  );
  builder.line(TITLE, { bold: true, fontSize: 14 });
  builder.spanningRow(HELP, { italic: true, horizontal: "Left" });
  builder.row(
    ASSESSMENT_COLUMN_IDS.map((id) => ASSESSMENT_COLUMNS[id].label),
    { bold: true, horizontal: "Center", vertical: "Center", wrap: true }
  );
  const write = cellWriter(subjectFinder(subjects));
  for (const entry of entries) {
    const cells = write(entry);
    builder.row(
      ASSESSMENT_COLUMN_IDS.map((id) => cells[id]),
      { vertical: "Top", wrap: true }
    );
  }
  builder.border(HEADER_ROW, builder.rowCount - 1);
  return builder.finish({
    name: ASSESSMENT_SHEET_NAME,
    frozenRows: HEADER_ROW + 1,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    orientation: "Landscape",
  });
}

/**
 * What has to be written into a sheet that is already there: results into the rows of their subject and clause, the rest as new rows below.
 * Columns and cells of the officer's own are left alone; an entry that only waits never overwrites a judgement.
 * @throws {IndistinctSubjectError}
 */
export function planAssessments(sheet: AssessmentSheet, entries: readonly AssessmentEntry[], subjects: readonly Subject[]): AssessmentPlan {
  const find = subjectFinder(subjects);
  const write = cellWriter(find);
  const rows = rowIndex(sheet, find);
  const judged: { readonly entry: AssessmentEntry; readonly row: number }[] = [];
  const fresh: AssessmentEntry[] = [];
  for (const entry of entries) {
    const row = rows.get(keyOf(entry.subject, entry.clause.id));
    if (row !== undefined && !entry.waits) judged.push({ entry, row });
    else if (row === undefined && (entry.waits || entry.value !== null)) fresh.push(entry);
  }
  return {
    patches: [...judged.flatMap(({ entry, row }) => updates(sheet, row, write(entry), entry)), ...appended(sheet, fresh.map(write))],
    added: fresh.length,
    updated: judged.length,
  };
}

const keyOf = (subject: Subject, clauseId: string): string => `${subject.id}|${clauseId.toUpperCase()}`;

function rowIndex(sheet: AssessmentSheet, find: Finder): Map<string, number> {
  const rows = new Map<string, number>();
  for (const row of sheet.rows) {
    const [subject, ...others] = find(row);
    if (subject && others.length === 0) rows.set(keyOf(subject, row.clause), row.row);
  }
  return rows;
}

function cellWriter(find: Finder): (entry: AssessmentEntry) => Cells {
  return ({ subject, clause, value, evidence = "", by = "", on = "" }) => {
    const { kind, name, unit = "" } = subject;
    return {
      kind: kindLabel(kind),
      name,
      unit,
      birth: find({ kind, name, unit, birth: "" }).length > 1 ? birthOf(subject, find) : "",
      clause: clause.id,
      quotation: clause.vi,
      result: value === null ? "" : value ? "Đạt" : "Không đạt",
      evidence,
      by: value === null ? "" : by,
      on: value === null ? "" : on.split("-").reverse().join("/"),
      data: value === null ? "" : factsFingerprint(subject),
    };
  };
}

/** A date of birth is personal data: it is written only where nothing else tells two of one name apart. */
function birthOf(subject: Subject, find: Finder): string {
  const { kind, name, unit = "", facts } = subject;
  const birth = facts.ngaySinh?.state === "known" ? facts.ngaySinh.text : "";
  if (birth === "" || find({ kind, name, unit, birth }).length !== 1) throw new IndistinctSubjectError(subject);
  return birth;
}

const JUDGED = ["result", "evidence", "by", "on", "data"] as const satisfies readonly AssessmentColumn[];

/** Evidence that was there stays unless there is a new one. */
const updates = (sheet: AssessmentSheet, row: number, cells: Cells, entry: AssessmentEntry): CellPatch[] =>
  JUDGED.flatMap((id) => {
    const column = sheet.columns[id];
    return column === undefined || (id === "evidence" && entry.evidence === undefined) ? [] : [{ row, column, values: [[cells[id]]] }];
  });

function appended({ columns, headerRow, nextRow }: AssessmentSheet, rows: readonly Cells[]): CellPatch[] {
  if (rows.length === 0) return [];
  const placed = Object.entries(columns) as [AssessmentColumn, number][];
  const first = Math.min(...placed.map(([, column]) => column));
  const width = Math.max(...placed.map(([, column]) => column)) - first + 1;
  const idAt = new Map(placed.map(([id, column]) => [column - first, id]));
  const lineOf = (cells: Cells) =>
    Array.from({ length: width }, (_, i) => {
      const id = idAt.get(i);
      return id === undefined ? null : cells[id];
    });
  const like = nextRow - 1 > headerRow ? { likeRow: nextRow - 1 } : {};
  return [{ row: nextRow, column: first, values: rows.map(lineOf), ...like }];
}
