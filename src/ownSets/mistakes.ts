/** What is wrong in a sheet of criteria, as data; the sentences are in `src/texts`, and a code without one does not compile there. */
interface Written {
  /** As it stands in the cell. */
  readonly text: string;
}
interface InColumn {
  /** Header of the column, or label of the line. */
  readonly column: string;
}
interface Choice {
  /** Everything that may stand there. */
  readonly allowed: readonly string[];
  /** What was probably meant. */
  readonly suggestion?: string;
}

interface MistakeValues {
  // Tables and columns
  missingTable: { readonly headers: readonly string[] };
  missingColumn: InColumn & { readonly suggestion?: string };
  duplicateColumn: InColumn & { readonly other: string };
  // Any cell
  missingCell: InColumn & { readonly condition?: string; readonly allowed: readonly string[] };
  unknownWord: InColumn & Written & Choice;
  oneOnly: InColumn & Written;
  notUsed: InColumn & Written & { readonly condition: string; readonly used: readonly string[] };
  notMark: InColumn & Written;
  notYear: InColumn & Written;
  notYears: InColumn & Written;
  notSpan: InColumn & Written;
  notDate: InColumn & Written;
  notDateSpan: InColumn & Written;
  notNumber: InColumn & Written & { readonly from: number; readonly to: number; readonly unit: "percent" | "count" | "any" };
  notLine: InColumn & Written;
  reversed: InColumn & { readonly from: string; readonly to: string };
  outsidePeriod: InColumn & Written & { readonly from: number; readonly to: number };
  cellError: Written;
  // General information
  badSetId: Written;
  builtInSetId: Written & { readonly suggestion: string };
  duplicateSetId: Written & { readonly otherSheet: string; readonly suggestion: string };
  unknownInfo: Written & Choice;
  duplicateInfo: InColumn & { readonly other: string };
  // Fields and criteria
  badFieldCode: Written;
  badCode: Written & { readonly suggestion?: string };
  duplicateCode: Written & { readonly other: string };
  partOfNothing: Written & { readonly whole: string };
  noParts: { readonly condition: string };
  noFields: { readonly condition: string };
  noCriteria: InColumn;
}

export type MistakeCode = keyof MistakeValues;
export type MistakeOf<C extends MistakeCode> = {
  readonly [K in C]: { readonly code: K; readonly sheet: string; readonly cell: string; readonly values: MistakeValues[K] };
}[C];
/** One mistake: at which cell, and what it is about. */
export type SetMistake = MistakeOf<MistakeCode>;
export type ValuesOf<C extends MistakeCode> = MistakeValues[C];
