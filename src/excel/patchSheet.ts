import type { CellPatch } from "../sheets";
import { continueTable, discontinueTable } from "./continueTable";
import { markText } from "./markText";
import { runExcel } from "./run";
import { asWritten } from "./textCell";
import { VerificationError } from "./writeContent";

/** Cells a request may hold. */
const CELLS_PER_REQUEST = 10_000;

/** A failed write could not be taken back: some cells of the sheet hold new values, others old ones. */
export class NotRestoredError extends Error {
  constructor(
    readonly sheet: string,
    cause: unknown
  ) {
    super(`The sheet "${sheet}" could not be restored.`, { cause });
    this.name = "NotRestoredError";
  }
}

interface Before {
  readonly patch: CellPatch;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/**
 * Writes some cells of a sheet that is already there, and reads them back. On any failure the cells get back what they held.
 * Text is always text; `null` leaves a cell alone.
 * @throws {VerificationError} when a cell does not hold what was written, {@link NotRestoredError}, ExcelFailure
 */
export async function patchSheet(sheet: string, patches: readonly CellPatch[]): Promise<void> {
  const parts = patches.flatMap(inParts);
  const before = await runExcel((context) => read(context, sheet, parts));
  try {
    await runExcel((context) => write(context, sheet, parts));
  } catch (error) {
    await restore(sheet, before, error);
    throw error;
  }
}

/** Long patches in runs of rows, so that no request grows too large. */
function inParts({ row, column, values, likeRow }: CellPatch): CellPatch[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / (values[0]?.length ?? 1)));
  return Array.from({ length: Math.ceil(values.length / rows) }, (_, i) => ({
    row: row + i * rows,
    column,
    values: values.slice(i * rows, (i + 1) * rows),
    ...(likeRow === undefined ? {} : { likeRow }),
  }));
}

const rangeOf = (context: Excel.RequestContext, sheet: string, { row, column, values }: CellPatch): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);

async function read(context: Excel.RequestContext, sheet: string, parts: readonly CellPatch[]): Promise<Before[]> {
  const found: Before[] = [];
  for (const batch of batches(parts)) {
    const ranges = batch.map((patch) => rangeOf(context, sheet, patch));
    ranges.forEach((range) => range.load("formulas,values,numberFormat"));
    await context.sync();
    batch.forEach((patch, i) => {
      const { formulas, values, numberFormat } = ranges[i]!;
      found.push({ patch, formulas, values, numberFormat });
    });
  }
  return found;
}

async function write(context: Excel.RequestContext, sheet: string, parts: readonly CellPatch[]): Promise<void> {
  for (const batch of batches(parts)) {
    for (const patch of batch) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (patch.likeRow !== undefined) await continueTable(worksheet, patch, patch.likeRow);
      markText(worksheet, patch);
      rangeOf(context, sheet, patch).values = patch.values.map((row) =>
        row.map((cell) => (typeof cell === "string" ? asWritten(cell) : cell))
      );
    }
    await context.sync();
  }
  for (const { patch, values } of await read(context, sheet, parts)) compare(patch, values);
}

function compare({ row, column, values }: CellPatch, actual: Before["values"]): void {
  values.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell !== null && actual[r]?.[c] !== cell) throw new VerificationError(`R${row + r + 1}C${column + c + 1}`);
    })
  );
}

async function restore(sheet: string, before: readonly Before[], cause: unknown): Promise<void> {
  try {
    await runExcel(async (context) => {
      for (const { patch, formulas, values, numberFormat } of before) {
        const range = rangeOf(context, sheet, patch);
        range.numberFormat = numberFormat.map((row) => [...row]);
        range.formulas = formulas.map((row, r) => row.map((formula, c) => asConstant(formula, values[r]?.[c])));
        if (patch.likeRow !== undefined) await discontinueTable(context.workbook.worksheets.getItem(sheet), patch);
        await context.sync();
      }
    });
  } catch {
    throw new NotRestoredError(sheet, cause);
  }
}

/** Text that only an apostrophe keeps from being a formula reads as if it were one: a formula's value is never its own text. */
const asConstant = (formula: unknown, value: unknown): unknown =>
  typeof formula === "string" && formula === value ? asWritten(/^[=+\-@]/.test(formula) ? `'${formula}` : formula) : formula;

/** Patches that together fit into a request. */
function* batches(parts: readonly CellPatch[]): Generator<CellPatch[]> {
  let batch: CellPatch[] = [];
  let cells = 0;
  for (const part of parts) {
    const size = part.values.length * (part.values[0]?.length ?? 1);
    if (batch.length > 0 && cells + size > CELLS_PER_REQUEST) {
      yield batch;
      [batch, cells] = [[], 0];
    }
    batch.push(part);
    cells += size;
  }
  if (batch.length > 0) yield batch;
}
