import { CRITERIA_SETS, type CriteriaSet } from "../criteria";
import { listSheets, readGrids, readMatching, writeSheet, type SheetListItem } from "../excel";
import { chooseSet, isOwnSetSheet, OWN_SET_SHEET, proposedId, readSets, renamed, setSheet, type OwnSet } from "../ownSets";
import { asFlow } from "./failures";
import { FlowError, type CopySetRequest, type CopySetResult, type JobOptions } from "./types";

/**
 * The criteria sets that the workbook's own sheets hold, with every mistake in them. Changes nothing.
 * @throws {FlowError} what Excel refuses.
 */
export function loadOwnSets(): Promise<readonly OwnSet[]> {
  return asFlow(async () => readSets(await readMatching(isOwnSetSheet)));
}

/**
 * The criteria that an id names. The workbook is asked only for ids that are no document's.
 * @param sheets in tab order
 * @throws {FlowError} `unknownSet`; `criteriaSheetInvalid` with all mistakes
 */
export async function criteriaFor(id: string, sheets: readonly SheetListItem[], { signal }: JobOptions): Promise<CriteriaSet> {
  const builtIn = CRITERIA_SETS.some((set) => set.id === id);
  const names = builtIn ? [] : sheets.map(({ name }) => name).filter(isOwnSetSheet);
  const chosen = chooseSet(id, names.length === 0 ? [] : readSets(await readGrids(names, { signal })));
  if (chosen.kind === "set") return chosen.set;
  if (chosen.kind === "unknown") throw new FlowError("unknownSet", { set: id, sets: chosen.known.join(", ") });
  const { sheet, mistakes } = chosen;
  throw new FlowError("criteriaSheetInvalid", { set: id, sheet, count: mistakes.length }, undefined, { mistakes });
}

/**
 * Writes a criteria set into a sheet of its own, where the officer changes it; it bears an id of its own. On any failure the workbook is as
 * it was before, unless the error names a leftover sheet.
 * @throws {FlowError} `unknownSet`, `criteriaSheetInvalid`, `workbookProtected`, `sheetExists`, `verificationFailed`, what Excel refuses.
 */
export function copyCriteriaSet({ set, onExisting }: CopySetRequest, options: JobOptions = {}): Promise<CopySetResult> {
  return asFlow(async () => {
    const { sheets, structureProtected } = await listSheets();
    if (structureProtected) throw new FlowError("workbookProtected");
    const original = await criteriaFor(set, sheets, options);
    const copy = renamed(original, proposedId(set, await takenIds(sheets, onExisting)));
    const sheetName = await writeSheet(setSheet(copy), {
      onExisting,
      signal: options.signal,
      onProgress: (done, total) => options.onProgress?.({ step: "writing", done, total }),
      onVerifying: () => options.onProgress?.({ step: "verifying", done: 0, total: 1 }),
    });
    return { sheetName, setId: copy.id };
  });
}

/** Ids of the documents and of the sheets that stay. */
async function takenIds(sheets: readonly SheetListItem[], onExisting: CopySetRequest["onExisting"]): Promise<readonly string[]> {
  const goes = (name: string): boolean => onExisting === "replace" && name.toLowerCase() === OWN_SET_SHEET.toLowerCase();
  const names = sheets.map(({ name }) => name).filter((name) => isOwnSetSheet(name) && !goes(name));
  const own = names.length === 0 ? [] : readSets(await readGrids(names));
  return [...CRITERIA_SETS, ...own].flatMap(({ id }) => (id === undefined ? [] : [id]));
}
