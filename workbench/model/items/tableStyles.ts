/** A table style made in the workbook; built-in ones are known by name. */
export interface TableStyleData {
  readonly name: string;
  /** What it formats, as the file has it: `wholeTable`, `headerRow` … with the number of a differential format. */
  readonly elements: readonly { readonly type: string; readonly size?: number; readonly dxfId?: number }[];
}

export interface TableStylesData {
  /** Name of the style new tables get; absent: Excel's. */
  readonly defaultStyle?: string;
  readonly styles: readonly TableStyleData[];
}

const numbered = (kind: string, count: number): string[] => Array.from({ length: count }, (_, i) => `TableStyle${kind}${i + 1}`);

/** Names of Excel's own table styles. */
export const BUILT_IN_TABLE_STYLES: readonly string[] = [...numbered("Light", 21), ...numbered("Medium", 28), ...numbered("Dark", 11)];

export const STANDARD_TABLE_STYLE = "TableStyleMedium2";
