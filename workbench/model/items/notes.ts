import type { Rect } from "../model";

/** A note (the yellow box of old) on one cell. */
export interface NoteData {
  /** One cell */
  readonly areas: readonly Rect[];
  readonly author: string;
  /** Plain text */
  readonly content: string;
  /** The text in the parts in which it is formatted, for the file; counts only while together they make up `content`. */
  readonly runs?: readonly NoteRun[];
  /** Size of the box in points; absent: as Excel makes a fresh one. */
  readonly width?: number;
  readonly height?: number;
  /** Shown although the pointer is not on the cell. */
  readonly visible?: boolean;
}

export interface NoteRun {
  readonly text: string;
  /** The file's `rPr` element, not looked into. */
  readonly format?: string;
}
