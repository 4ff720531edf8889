import type { ExemplarField } from "../../criteria";
import type { ColumnKey } from "../columns";
import type { Cell, Mistakes } from "./cell";

/** The cells of one row of the criteria. */
export type Row = Readonly<Record<ColumnKey, Cell>>;

/** A row with the rows below it that are parts of it: T6 with T6.1 and T6.2. */
export interface RowNode {
  readonly row: Row;
  readonly parts: readonly RowNode[];
}

/** What a row is read against. */
export interface RowFrame {
  readonly setId: string;
  readonly fields: readonly ExemplarField[];
  /** Absent where the period itself is wrong. */
  readonly period?: { readonly from: number; readonly to: number };
  readonly mistakes: Mistakes;
}
