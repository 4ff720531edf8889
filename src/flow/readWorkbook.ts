import type { CriteriaSet } from "../criteria";
import { readFonts, readGrids, type SheetListItem } from "../excel";
import { applyAssessments, ASSESSMENT_SHEET_NAME, type AssessmentSheet, readAssessmentSheet } from "../assessments";
import { isOwnSetSheet } from "../ownSets";
import { legacySuspects, readRoster, type Roster, type SheetGrid } from "../roster";
import { FlowError, type JobOptions } from "./types";

export interface RosterSource {
  /** Columns may be named by its clauses. */
  readonly criteria: CriteriaSet;
  /** Name of the roster sheet; absent: find it. */
  readonly sheet?: string;
}

export interface WorkbookReading {
  /** With the judgements of "DTT Đánh giá". */
  readonly roster: Roster;
  /** That sheet, where it is there and has its header. */
  readonly assessments?: AssessmentSheet;
}

/**
 * Reads the visible sheets (and the one named, even if hidden), finds the roster in them and gives it the judgements of "DTT Đánh giá".
 * @param sheets the workbook's sheets in tab order
 * @throws {FlowError} `emptyWorkbook`, `sheetNotFound`, `noRoster`.
 */
export async function readWorkbook(sheets: readonly SheetListItem[], request: RosterSource, options: JobOptions): Promise<WorkbookReading> {
  if (request.sheet !== undefined && !sheets.some(({ name }) => name === request.sheet)) {
    throw new FlowError("sheetNotFound", { sheet: request.sheet, sheets: sheets.map(({ name }) => name).join(", ") });
  }
  const names = sheets
    .filter(({ name, visible }) => name === request.sheet || name === ASSESSMENT_SHEET_NAME || (visible && !isOwnSetSheet(name)))
    .map(({ name }) => name);
  const all = await readGrids(names, {
    signal: options.signal,
    onProgress: (done, total) => options.onProgress?.({ step: "reading", done, total }),
  });
  const grids = all.filter(({ sheet }) => sheet !== ASSESSMENT_SHEET_NAME);
  if (grids.length === 0) throw new FlowError("emptyWorkbook");
  const decodable = await withFonts(grids);
  options.onProgress?.({ step: "recognising", done: 0, total: 1 });
  const { criteria } = request;
  const clauseIds = criteria.clauses.map(({ id }) => id);
  const roster = readRoster(decodable, { sheet: request.sheet, setId: criteria.id, clauseIds });
  if (roster.subjects.length === 0) throw new FlowError("noRoster", { sheets: request.sheet ?? names.join(", ") });
  const assessments = all.find(({ sheet }) => sheet === ASSESSMENT_SHEET_NAME);
  return assessments ? withAssessments(roster, assessments, criteria.id, clauseIds) : { roster };
}

function withAssessments(roster: Roster, grid: SheetGrid, setId: string, clauseIds: readonly string[]): WorkbookReading {
  const assessments = readAssessmentSheet(grid);
  if (assessments) return { roster: applyAssessments(roster, assessments, setId, clauseIds), assessments };
  const unreadable = { code: "assessmentSheetUnreadable", sheet: grid.sheet, cell: "A1", values: {} } as const;
  return { roster: { ...roster, issues: [...roster.issues, unreadable] } };
}

/** Only columns that may be in a legacy encoding are asked for their fonts; in most workbooks there is none. */
async function withFonts(grids: readonly SheetGrid[]): Promise<SheetGrid[]> {
  const result: SheetGrid[] = [];
  for (const grid of grids) {
    const columns = legacySuspects(grid);
    result.push(columns.length === 0 ? grid : await readFonts(grid, columns));
  }
  return result;
}
