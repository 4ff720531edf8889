import { listSheets, patchSheet, readGrids, type SheetListItem, type OnExisting, writeSheet } from "../excel";
import {
  newScoringSheet,
  planNewRows,
  planTotals,
  publicNotice,
  rank,
  type Ranking,
  readScoringTable,
  SCORING_SHEET_NAME,
  type ScoreProblem,
  type ScoringTable,
} from "../scoring";
import { asFlow } from "./failures";
import { criteriaFor } from "./ownSets";
import { readWorkbook } from "./readWorkbook";
import { type CheckRequest, FlowError, type JobOptions } from "./types";

/** What the scoring table of the unit says. */
export interface ScoreResult {
  readonly sheetName: string;
  /** Mistakes in the sheet; there is a ranking only without them. */
  readonly problems: readonly ScoreProblem[];
  readonly ranking?: Ranking;
}

export interface PublishRequest {
  /** `YYYY-MM-DD` printed in the signature block; absent: dots. */
  readonly listDate?: string;
  readonly onExisting?: OnExisting;
}

/**
 * Makes the sheet "DTT Chấm điểm" for the subjects of the roster, or adds those that it does not have yet (STNMTBD-S1). Criteria, weights and
 * scores are left to the unit.
 * @throws {FlowError} as `check`, and `workbookProtected`, `scoringProblems` when the sheet has lost its header, `notRestored`
 */
export function prepareScoring(request: CheckRequest, options: JobOptions = {}): Promise<{ sheetName: string; added: number }> {
  return asFlow(async () => {
    const { sheets, structureProtected } = await listSheets();
    const criteria = await criteriaFor(request.settings.set, sheets, options);
    const { roster } = await readWorkbook(sheets, { criteria, sheet: request.sheet }, options);
    const { subjects } = roster;
    if (!hasScoring(sheets)) {
      if (structureProtected) throw new FlowError("workbookProtected");
      return { sheetName: await writeSheet(newScoringSheet(subjects), { signal: options.signal }), added: subjects.length };
    }
    const table = await readTable();
    const lost = table.problems.find(({ code }) => code === "noTable");
    if (lost) throw new FlowError("scoringProblems", { count: 1, cell: lost.cell });
    const { patches, added } = planNewRows(table, subjects);
    if (patches.length > 0) await patchSheet(SCORING_SHEET_NAME, patches);
    return { sheetName: SCORING_SHEET_NAME, added };
  });
}

/**
 * Totals and ranks from the sheet "DTT Chấm điểm"; they are written into its own columns when it has no mistakes.
 * @param write absent: only read
 * @throws {FlowError} `noScoringTable`, `notRestored`, or what Excel refuses
 */
export function score({ write = false }: { readonly write?: boolean } = {}): Promise<ScoreResult> {
  return asFlow(async () => {
    const table = await tableIn((await listSheets()).sheets);
    const result = resultOf(table);
    if (write && result.ranking) await patchSheet(SCORING_SHEET_NAME, planTotals(table, result.ranking));
    return result;
  });
}

/**
 * Writes the list that makes the ranking public (STNMTBD-Q1).
 * @throws {FlowError} as {@link score}, and `scoringProblems`, `nothingScored`, `sheetExists`, `workbookProtected`
 */
export function publishScores(
  { listDate, onExisting }: PublishRequest = {},
  options: JobOptions = {}
): Promise<{ sheetName: string; ranked: number }> {
  return asFlow(async () => {
    const { sheets, structureProtected } = await listSheets();
    if (structureProtected) throw new FlowError("workbookProtected");
    const { problems, ranking } = resultOf(await tableIn(sheets));
    if (!ranking) throw new FlowError("scoringProblems", { count: problems.length, cell: problems[0]?.cell ?? "" });
    const ranked = ranking.rows.filter((row) => row.rank !== undefined).length;
    if (ranked === 0) throw new FlowError("nothingScored", { sheet: SCORING_SHEET_NAME });
    return { sheetName: await writeSheet(publicNotice(ranking, { listDate }), { onExisting, signal: options.signal }), ranked };
  });
}

const hasScoring = (sheets: readonly SheetListItem[]): boolean => sheets.some(({ name }) => name === SCORING_SHEET_NAME);

function tableIn(sheets: readonly SheetListItem[]): Promise<ScoringTable> {
  if (!hasScoring(sheets)) throw new FlowError("noScoringTable", { sheet: SCORING_SHEET_NAME });
  return readTable();
}

async function readTable(): Promise<ScoringTable> {
  const [grid] = await readGrids([SCORING_SHEET_NAME]);
  return readScoringTable(
    grid ?? { sheet: SCORING_SHEET_NAME, firstRow: 0, firstColumn: 0, values: [], numberFormats: new Map(), merges: [] }
  );
}

const resultOf = (table: ScoringTable): ScoreResult => ({
  sheetName: table.sheet,
  problems: table.problems,
  ...(table.problems.length === 0 ? { ranking: rank(table) } : {}),
});
