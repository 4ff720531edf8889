import type { Fact } from "../criteria";
import {
  addressWriter,
  displayText,
  parseJudgement,
  readCell,
  type SheetGrid,
  sheetPrefix,
  type SheetView,
  viewSheet,
  words,
} from "../roster";
import { type AssessmentColumn, assessmentColumnOf, REQUIRED_ASSESSMENT_COLUMNS } from "./columns";

/** One recorded judgement, as it stands in the sheet. */
export interface AssessmentRow {
  /** 0-based in the sheet. */
  readonly row: number;
  readonly kind?: "individual" | "collective";
  readonly name: string;
  readonly unit: string;
  readonly birth: string;
  /** Clause id as written, e.g. `BTNMT-G1`. */
  readonly clause: string;
  readonly judgement: Fact<boolean>;
  readonly evidence: string;
  readonly by: string;
  readonly on: string;
  /** `factsFingerprint` of the subject when it was judged; empty where it was typed by hand. */
  readonly data: string;
}

/** The sheet "DTT Đánh giá" as read: where its columns stand, and its rows. */
export interface AssessmentSheet {
  readonly sheet: string;
  /** 0-based sheet columns. */
  readonly columns: Readonly<Partial<Record<AssessmentColumn, number>>>;
  readonly rows: readonly AssessmentRow[];
  /** 0-based. */
  readonly headerRow: number;
  /** 0-based, the row below everything that is there. */
  readonly nextRow: number;
}

const HEADER_WITHIN = 15;

/**
 * Reads recorded judgements. The officer may have added columns and lines above, and changed the order of columns.
 * @returns undefined when the sheet has no header with name, clause and result
 */
export function readAssessmentSheet(grid: SheetGrid): AssessmentSheet | undefined {
  const view = viewSheet(grid);
  for (let row = view.firstRow; row < Math.min(view.endRow, view.firstRow + HEADER_WITHIN); row += 1) {
    const columns = columnsIn(view, row);
    if (!REQUIRED_ASSESSMENT_COLUMNS.every((id) => columns[id] !== undefined)) continue;
    return { sheet: view.sheet, headerRow: row, columns, rows: rowsBelow(view, row, columns), nextRow: view.endRow };
  }
  return undefined;
}

function columnsIn(view: SheetView, row: number): Partial<Record<AssessmentColumn, number>> {
  const columns: Partial<Record<AssessmentColumn, number>> = {};
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const id = assessmentColumnOf(view.seenAt(row, column).text);
    if (id !== undefined) columns[id] ??= column;
  }
  return columns;
}

function rowsBelow(view: SheetView, header: number, columns: AssessmentSheet["columns"]): AssessmentRow[] {
  const address = addressWriter(sheetPrefix(view.sheet));
  const textAt = (row: number, id: AssessmentColumn): string => {
    const column = columns[id];
    if (column === undefined) return "";
    const { value, text, format } = view.seenAt(row, column);
    return displayText(value, text, format);
  };
  const rows: AssessmentRow[] = [];
  for (let row = header + 1; row < view.endRow; row += 1) {
    const name = textAt(row, "name");
    const clause = textAt(row, "clause");
    if (name === "" || clause === "") continue;
    const judgement = readCell(view, row, columns.result!, address, parseJudgement).fact as Fact<boolean>;
    const text = (id: AssessmentColumn) => textAt(row, id);
    const kind = kindOf(text("kind"));
    rows.push({
      row,
      ...(kind ? { kind } : {}),
      name,
      unit: text("unit"),
      birth: text("birth"),
      clause,
      judgement,
      evidence: text("evidence"),
      by: text("by"),
      on: text("on"),
      data: text("data"),
    });
  }
  return rows;
}

function kindOf(text: string): AssessmentRow["kind"] {
  const said = words(text);
  if (/^(tap the|tt|don vi)\b/.test(said)) return "collective";
  return /^(ca nhan|cn)\b/.test(said) ? "individual" : undefined;
}
