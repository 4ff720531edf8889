import type { SheetGrid } from "../roster";
import { readGrids, type ReadOptions } from "./readGrids";
import { listSheets } from "./sheets";

/**
 * Reads the sheets whose names fit, hidden ones too, in tab order; empty sheets are left out. One request where none fits.
 * @throws {ExcelFailure} when Excel refuses, `AbortError` when cancelled.
 */
export async function readMatching(fits: (name: string) => boolean, options: ReadOptions = {}): Promise<SheetGrid[]> {
  const { sheets } = await listSheets();
  const names = sheets.map(({ name }) => name).filter(fits);
  return names.length === 0 ? [] : readGrids(names, options);
}
