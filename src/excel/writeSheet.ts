import type { SheetModel } from "../sheets";
import { type Journal, putInPlace, rollBack } from "./journal";
import { runExcel } from "./run";
import { findName, unusedName } from "./sheetNames";
import { type ContentOptions, verifyContent, writeContent } from "./writeContent";

export type OnExisting = "newVersion" | "replace";

export interface WriteOptions extends ContentOptions {
  /** What to do when a sheet of that name exists; absent: refuse with {@link SheetExistsError}. */
  readonly onExisting?: OnExisting;
  readonly onVerifying?: () => void;
}

export class SheetExistsError extends Error {
  constructor(readonly sheet: string) {
    super(`The sheet "${sheet}" exists.`);
    this.name = "SheetExistsError";
  }
}

/**
 * Writes a whole sheet so that the workbook never keeps half of it. `context.sync()` is not atomic, hence the journal:
 * write to a new sheet under a temporary name, read back and compare, only then give it its name and show it;
 * on any failure undo all of it.
 * @returns the name the sheet got.
 * @throws {SheetExistsError} when the name is taken and `onExisting` is absent; nothing was written.
 * @throws VerificationError, ExcelFailure, LeftoverError when writing failed.
 */
export async function writeSheet(model: SheetModel, options: WriteOptions = {}): Promise<string> {
  const plan = await planWrite(model.name, options.onExisting);
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(plan.journal.temporary);
      sheet.load("id");
      await context.sync();
      plan.journal.temporary = sheet.id;
      await writeContent(context, sheet, model, options);
      options.onVerifying?.();
      await verifyContent(context, sheet, model);
      options.signal?.throwIfAborted();
      await putInPlace(context, plan.journal, plan.finalName, plan.aside);
    });
  } catch (error) {
    const complete = await rollBack(plan.journal, error);
    if (!complete) throw error;
  }
  return plan.finalName;
}

interface WritePlan {
  readonly journal: Journal;
  readonly finalName: string;
  /** Name the replaced sheet bears for a moment. */
  readonly aside: string;
}

function planWrite(wanted: string, onExisting: OnExisting | undefined): Promise<WritePlan> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/id");
    await context.sync();
    const names = sheets.items.map((sheet) => sheet.name);
    const taken = findName(names, wanted);
    if (taken !== undefined && onExisting === undefined) throw new SheetExistsError(taken);
    const replaced = onExisting === "replace" ? sheets.items.find((sheet) => sheet.name === taken) : undefined;
    return {
      journal: { temporary: unusedName(names, "DTT đang ghi"), replaced: replaced && { id: replaced.id, name: replaced.name } },
      finalName: replaced ? replaced.name : unusedName(names, wanted),
      aside: unusedName(names, "DTT bản cũ"),
    };
  });
}
