import type { Rect } from "../model";

/** A note (the yellow box of old) on one cell. */
export interface NoteData {
  /** One cell */
  readonly areas: readonly Rect[];
  /** As exceljs holds it: text, or rich text and box settings. */
  readonly content: object | string;
}
