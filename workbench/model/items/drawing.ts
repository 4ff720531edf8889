/** Where a chart, picture or shape lies: "move and size with cells", "move but don't size", or neither (`Excel.Placement`). Lengths in points. */
export type AnchorData =
  | { readonly placement: "TwoCell"; readonly from: CornerData; readonly to: CornerData }
  | { readonly placement: "OneCell"; readonly from: CornerData; readonly width: number; readonly height: number }
  | { readonly placement: "Absolute"; readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A point within a cell. */
export interface CornerData {
  readonly row: number;
  readonly column: number;
  /** From the left of the cell */
  readonly x: number;
  /** From its top */
  readonly y: number;
}

/** Plain data; a key that is absent has Excel's default. Keys are spelled as in Office.js. */
export interface Json {
  readonly [key: string]: JsonValue | undefined;
}
export type JsonValue = string | number | boolean | null | Json | readonly JsonValue[];

export interface DrawingData {
  /** `{GUID}` */
  readonly id: string;
  readonly name: string;
  readonly anchor: AnchorData;
  /** It lies over cells, not on them: `anchor` says where. */
  readonly areas: readonly [];
}
