import type { FactId, FactValue, UnreadableCode } from "../criteria";
import type { CellValue } from "./grid";
import type { DateOrder } from "./text/dates";

/** What a field's parser gets of a cell that is neither empty nor an Excel error. */
export interface CellContent {
  readonly value: CellValue;
  /** Tidy text. */
  readonly text: string;
  /** Number format, `""` when unknown. */
  readonly format: string;
  /** Year of the column, where the header names one. */
  readonly year?: number;
  /** The header in folded words. */
  readonly header?: string;
  readonly dateOrder?: DateOrder;
}

export type Parsed<T> =
  /** `byYear`: what the cell itself says of single years. */
  | { readonly kind: "known"; readonly value: T; readonly byYear?: Readonly<Record<number, T>> }
  /** The cell says nothing, as a dash or the 0 of a formula. */
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly problem: UnreadableCode };

/** Words of a header (see `headerWords`) by which a column is recognised; ` > ` stands between the levels of a header. */
export interface HeaderPatterns {
  /** The whole label but for filler words. */
  readonly exact: readonly RegExp[];
  /** A part of the label that no other column would have. */
  readonly part?: readonly RegExp[];
}

/** A cell in a sample: the raw value, or the value with its number format and the year of its column. */
export type CellSample =
  CellValue | { readonly value: CellValue; readonly format?: string; readonly year?: number; readonly header?: string };

/** One column of a roster: how its header is written, how its cells are read, and samples that the tests run. */
export interface RosterField<T> {
  readonly headers: HeaderPatterns;
  readonly parse: (cell: CellContent) => Parsed<T>;
  /** Headers as officers write them that must be recognised as this field. */
  readonly goodHeaders: readonly string[];
  /** Headers near to it that must not be. */
  readonly badHeaders: readonly string[];
  readonly good: readonly (readonly [CellSample, T])[];
  readonly bad: readonly (readonly [CellSample, UnreadableCode | "blank"])[];
}

export type FactFields = { readonly [K in FactId]: RosterField<FactValue<K>> };

export const known = <T>(value: T): Parsed<T> => ({ kind: "known", value });
export const unreadable = (problem: UnreadableCode): Parsed<never> => ({ kind: "unreadable", problem });
export const BLANK: Parsed<never> = { kind: "blank" };
