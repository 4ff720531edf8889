/** A whole worksheet as plain data, ready to be written in a few calls. Knows nothing of Office. */
export type SheetCell = string | number;

/** 0-based area. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin border around and inside. */
  readonly borders?: boolean;
  /** `#RRGGBB` */
  readonly fill?: string;
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** 0-based rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly pageNumbers: "topCentreFromSecondPage";
  readonly fitToWidth: boolean;
  readonly printArea: SheetArea;
}

export interface SheetModel {
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  /** Rectangular; `""` leaves a cell empty. Text is always text: a leading `=` is never a formula. */
  readonly values: readonly (readonly SheetCell[])[];
  readonly formats: readonly { readonly area: SheetArea; readonly format: CellFormat }[];
  readonly merges: readonly SheetArea[];
  /** Width of each column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows and columns kept in sight. */
  readonly frozenRows: number;
  readonly page: PageSetup;
}

/** Cells to write into a sheet that is already there; `null` leaves a cell alone. 0-based. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (SheetCell | null)[])[];
  /** These are new rows below a table: they look like this row (0-based), and are printed with it. */
  readonly likeRow?: number;
}
