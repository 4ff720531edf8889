import type { SheetModel } from "../sheets";
import { applyLayout } from "./applyLayout";
import { markText } from "./markText";
import { asWritten } from "./textCell";

/** Cells per request: a registration cell may hold a paragraph, so far fewer than when reading. */
const CELLS_PER_REQUEST = 10_000;

/** What was read back differs from what was written. */
export class VerificationError extends Error {
  constructor(readonly cell: string) {
    super(`Cell ${cell} does not hold what was written.`);
    this.name = "VerificationError";
  }
}

export interface ContentOptions {
  /** Called after each request with the rows written so far. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Writes values and layout of the model into an empty sheet: one request for values below 10,000 cells, one for the layout. */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  { onProgress, signal }: ContentOptions
): Promise<void> {
  for (const { first, rows } of chunks(model)) {
    signal?.throwIfAborted();
    markText(sheet, { row: first, column: 0, values: rows });
    const range = sheet.getRangeByIndexes(first, 0, rows.length, model.columnWidths.length);
    range.values = rows.map((row) => row.map((cell) => (typeof cell === "string" ? asWritten(cell) : cell)));
    await context.sync();
    onProgress?.(first + rows.length, model.values.length);
  }
  applyLayout(sheet, model);
  await context.sync();
}

/** @throws {VerificationError} when a cell does not hold what the model says. */
export async function verifyContent(context: Excel.RequestContext, sheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  for (const { first, rows } of chunks(model)) {
    const range = sheet.getRangeByIndexes(first, 0, rows.length, model.columnWidths.length);
    range.load("values");
    await context.sync();
    compare(rows, range.values, first);
  }
}

function compare(expected: SheetModel["values"], actual: readonly (readonly unknown[])[], firstRow: number): void {
  expected.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (actual[r]?.[c] !== cell) throw new VerificationError(`R${firstRow + r + 1}C${c + 1}`);
    })
  );
}

function* chunks(model: SheetModel): Generator<{ first: number; rows: SheetModel["values"] }> {
  const rowsPerRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / model.columnWidths.length));
  for (let first = 0; first < model.values.length; first += rowsPerRequest) {
    yield { first, rows: model.values.slice(first, first + rowsPerRequest) };
  }
}
