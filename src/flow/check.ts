import { evaluate } from "../criteria";
import { listSheets, type SheetListItem } from "../excel";
import type { Roster } from "../roster";
import { asFlow } from "./failures";
import { criteriaFor } from "./ownSets";
import { readWorkbook } from "./readWorkbook";
import type { CheckRequest, CheckResult, JobOptions } from "./types";

export interface RosterRequest {
  /** Id of the criteria set: columns may be named by its clauses. */
  readonly set: string;
  /** Name of the roster sheet; absent: find it. */
  readonly sheet?: string;
}

/**
 * A look at the workbook: which sheet is the roster and what was recognised in it. Changes nothing.
 * @throws {FlowError} `emptyWorkbook`, `sheetNotFound`, `noRoster`, `unknownSet`, `criteriaSheetInvalid`, or what Excel refuses.
 */
export function recognise(request: RosterRequest & JobOptions): Promise<Roster> {
  return asFlow(async () => {
    const { sheets } = await listSheets();
    const criteria = await criteriaFor(request.set, sheets, request);
    return (await readWorkbook(sheets, { criteria, sheet: request.sheet }, request)).roster;
  });
}

/**
 * Reads the roster and checks every person and collective against the criteria. Changes nothing.
 * @throws {FlowError} as {@link recognise}, and `asOfOutOfRange`.
 */
export function check(request: CheckRequest, options: JobOptions = {}): Promise<CheckResult> {
  return asFlow(async () => checkSheets((await listSheets()).sheets, request, options));
}

/**
 * The check of a workbook whose sheets are known already.
 * @param sheets in tab order
 */
export async function checkSheets(sheets: readonly SheetListItem[], request: CheckRequest, options: JobOptions): Promise<CheckResult> {
  const { settings, sheet } = request;
  const criteria = await criteriaFor(settings.set, sheets, options);
  const { roster } = await readWorkbook(sheets, { criteria, sheet }, options);
  options.onProgress?.({ step: "evaluating", done: 0, total: roster.subjects.length });
  const evaluation = evaluate(roster.subjects, settings, criteria);
  options.onProgress?.({ step: "evaluating", done: roster.subjects.length, total: roster.subjects.length });
  return { roster, evaluation };
}
