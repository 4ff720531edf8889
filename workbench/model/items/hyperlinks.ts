import type { Rect } from "../model";

/** A link of cells: outwards (`address`), into the workbook (`documentReference`), or to a place within what it leads to (both). */
export interface HyperlinkData {
  readonly areas: readonly Rect[];
  readonly address?: string;
  /** `Sheet2!A1`, or a name */
  readonly documentReference?: string;
  readonly screenTip?: string;
}
