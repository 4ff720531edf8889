import type { ClauseSubject, Condition, ExemplarField } from "../../criteria";
import type { SheetCell } from "../../sheets";
import { column, type ParamColumn } from "../columns";
import { nearest } from "../read/nearest";
import type { Cell, Mistakes } from "../read/cell";

/** What a parameter may have to know besides its cell. */
export interface Scope {
  readonly subject: ClauseSubject;
  readonly fields: readonly ExemplarField[];
  /** The condition as the sheet names it. */
  readonly condition: string;
  readonly conditionCell: Cell;
  /** The conditions of the rows that are parts of this one. */
  readonly parts: () => readonly Condition[];
  readonly partCount: number;
  readonly mistakes: Mistakes;
}

/** How one parameter of a condition stands in the sheet. */
export interface ParamForm<V> {
  /** Absent: the value comes from another part of the sheet. */
  readonly column?: ParamColumn;
  /** What says this value in the cell; nothing for a value that goes without saying. */
  readonly write: (value: V) => readonly SheetCell[];
  /** Takes its parts of the cell; undefined where it is wrong, and the mistake is told. */
  readonly read: (cell: ParamCell, scope: Scope) => V | undefined;
  /** Words that may stand in the cell. */
  readonly allowed: (scope: Pick<Scope, "subject">) => readonly string[];
}

/** Between the parts of one cell: a semicolon or a line break. A comma is part of many titles and names of columns. */
const BETWEEN_PARTS = /[;\n]/;
export const SEPARATOR = "; ";

/** A cell that several parameters may share: each takes its parts, what is left over is a mistake. */
export class ParamCell {
  private open: readonly string[];

  constructor(
    readonly key: ParamColumn,
    readonly cell: Cell
  ) {
    this.open = cell.text
      .split(BETWEEN_PARTS)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  }

  get header(): string {
    return column(this.key).vi;
  }

  /** The first part that fits, which is then no longer open. */
  take(fits: (part: string) => boolean): string | undefined {
    const part = this.open.find(fits);
    this.open = this.open.filter((other) => other !== part);
    return part;
  }

  /** All parts still open. */
  takeAll(): readonly string[] {
    const all = this.open;
    this.open = [];
    return all;
  }

  /** The one part of a cell that must hold one; more or none is a mistake. */
  takeOne(allowed: readonly string[], { mistakes, condition }: Scope): string | undefined {
    const parts = this.takeAll();
    const [part] = parts;
    if (part === undefined) mistakes.add(this.cell, "missingCell", { column: this.header, condition, allowed });
    else if (parts.length > 1) mistakes.add(this.cell, "oneOnly", { column: this.header, text: this.cell.text });
    else return part;
    return undefined;
  }

  unknown(text: string, allowed: readonly string[], { mistakes }: Scope): void {
    mistakes.add(this.cell, "unknownWord", { column: this.header, text, allowed, suggestion: nearest(text, allowed) });
  }
}

/** Of these columns and labels nothing stands in the sheet: the value is known from elsewhere. */
export const notInSheet = <V>(read: (scope: Scope) => V | undefined): ParamForm<V> => ({
  write: () => [],
  read: (_cell, scope) => read(scope),
  allowed: () => [],
});
