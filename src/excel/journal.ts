import { ExcelFailure } from "./failure";
import { runExcel } from "./run";

/** What a write has begun, so that it can be undone whatever request fails. Ids survive renaming; names do not. */
export interface Journal {
  /** Name or id of the sheet being written. */
  temporary: string;
  /** The sheet that is to be replaced. */
  readonly replaced?: { readonly id: string; readonly name: string };
}

/** Writing failed, and the temporary sheet could not be removed either. */
export class LeftoverError extends Error {
  constructor(
    readonly sheet: string,
    cause: unknown
  ) {
    super(`The sheet "${sheet}" is left behind.`, { cause });
    this.name = "LeftoverError";
  }
}

/**
 * The only moment an existing sheet is touched: it steps aside, the new one takes its name and is shown,
 * and only when that is done the old one goes.
 */
export async function putInPlace(context: Excel.RequestContext, journal: Journal, finalName: string, aside: string): Promise<void> {
  const { worksheets } = context.workbook;
  if (journal.replaced) worksheets.getItem(journal.replaced.id).name = aside;
  const sheet = worksheets.getItem(journal.temporary);
  sheet.name = finalName;
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();
  if (journal.replaced) {
    worksheets.getItem(journal.replaced.id).delete();
    await context.sync();
  }
}

/**
 * Brings the workbook back to what it was before the write.
 * @returns true when the write turns out to be complete after all: the answer to its last request was lost,
 *   but the old sheet is gone, so the new one must stay.
 * @throws {LeftoverError} when Excel does not let the temporary sheet be removed.
 */
export async function rollBack(journal: Journal, cause: unknown): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const temporary = worksheets.getItemOrNullObject(journal.temporary);
      const replaced = journal.replaced && worksheets.getItemOrNullObject(journal.replaced.id);
      temporary.load("name");
      replaced?.load("name");
      await context.sync();
      if (replaced?.isNullObject && !temporary.isNullObject) return true;
      if (!temporary.isNullObject) temporary.delete();
      if (replaced && journal.replaced && replaced.name !== journal.replaced.name) replaced.name = journal.replaced.name;
      await context.sync();
      return false;
    });
  } catch (error) {
    if (error instanceof ExcelFailure) throw new LeftoverError(journal.temporary, cause);
    throw error;
  }
}
