import type { Worksheet } from "@univerjs/core";
import { sheetExtras } from "../customData";
import type { TablePlace } from "./structuredReferences";

/** The tables of a workbook, looked up at every structured reference: kept until something changes. */
export class TableIndex {
  private known: readonly TablePlace[] | undefined;

  /** @param sheets those the workbook has now */
  constructor(private readonly sheets: () => readonly Worksheet[]) {}

  get places(): readonly TablePlace[] {
    this.known ??= this.sheets().flatMap((sheet) =>
      (sheetExtras(sheet).items?.tables ?? []).map((table) => ({ sheetId: sheet.getSheetId(), table }))
    );
    return this.known;
  }

  /** Looks again at the next question. */
  forget(): void {
    this.known = undefined;
  }
}
