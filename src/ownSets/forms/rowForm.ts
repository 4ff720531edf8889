import type { Clause, ClauseKind, ClauseSubject, Condition } from "../../criteria";
import type { SheetCell } from "../../sheets";
import { COLUMNS, type ColumnKey, type ParamColumn } from "../columns";
import type { Word } from "../words";
import { SEPARATOR, type ParamCell, type ParamForm, type Scope } from "./param";

export type ClauseRow = Partial<Record<ColumnKey, SheetCell>>;
export type ParamCells = Readonly<Record<ParamColumn, ParamCell>>;

/** What a row says besides its code, its text and whom it addresses. */
export type RowRule = Omit<Clause, "id" | "section" | "line" | "vi" | "en" | "kind" | "subject" | "field" | "years">;

/** How one way of testing (or of only saying) something stands in a row. */
export interface RowForm {
  readonly word: Word;
  readonly help: string;
  /** What may stand in "Loại"; the first where it is blank. */
  readonly kinds: readonly ClauseKind[];
  readonly subjects: readonly ClauseSubject[];
  /** Whether it reads "Năm áp dụng". */
  readonly yearly: boolean;
  /** Whether it can be asked in one field only. */
  readonly inField: boolean;
  /** Whether rows below can be parts of it. */
  readonly takesParts: boolean;
  /** The columns of parameters that it reads. */
  readonly columns: readonly ParamColumn[];
  /** The cells of a clause that this form writes; undefined: another form does. */
  readonly write: (clause: Clause) => ClauseRow | undefined;
  /** Anything wrong is told to `scope.mistakes`; the rule is then of no use. */
  readonly read: (cells: ParamCells, scope: Scope) => RowRule;
  /** Words that may stand in a column. */
  readonly allowed: (key: ParamColumn, scope: Pick<Scope, "subject">) => readonly string[];
}

type Param = ParamForm<unknown>;

export const columnsOf = (params: readonly Param[]): readonly ParamColumn[] => [
  ...new Set(params.flatMap((param) => (param.column ? [param.column] : []))),
];

export const allowedIn = (params: readonly Param[], key: ParamColumn, scope: Pick<Scope, "subject">): readonly string[] =>
  params.filter((param) => param.column === key).flatMap((param) => param.allowed(scope));

/** How a condition stands in a row, be it that of a clause or of a part of a combination. */
export interface ConditionRow extends RowForm {
  readonly type: Condition["type"];
  /** The cells of a condition of this type. */
  readonly writeCondition: (condition: Condition) => ClauseRow;
}

/** The cells of some parameters; those that share a column stand behind each other. A lone number stays a number. */
export const writeParams = (params: readonly (readonly [Param, unknown])[]): ClauseRow => {
  const parts = new Map<ParamColumn, SheetCell[]>();
  for (const [param, value] of params) {
    if (param.column) parts.set(param.column, [...(parts.get(param.column) ?? []), ...param.write(value)]);
  }
  return Object.fromEntries([...parts].map(([key, values]) => [key, values.length === 1 ? values[0] : values.join(SEPARATOR)]));
};

/** The values of some parameters by name, without those that are absent. */
export const readParams = (
  params: readonly (readonly [string, Param])[],
  cells: ParamCells,
  scope: Scope
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    params
      .map(([name, param]) => [name, param.read(cells[param.column ?? "options"], scope)] as const)
      .filter(([, value]) => value !== undefined)
  );

/** Parts that no parameter took, and cells of columns that the row does not read, say something that would be lost. */
export const tellLeftovers = (form: Pick<RowForm, "columns" | "allowed">, cells: ParamCells, scope: Scope): void => {
  for (const key of Object.keys(cells) as ParamColumn[]) {
    const cell = cells[key];
    const open = cell.takeAll();
    if (form.columns.includes(key)) open.forEach((part) => cell.unknown(part, form.allowed(key, scope), scope));
    else if (open.length > 0) tellUnused(cell.cell, COLUMNS[key].vi, form.columns, scope);
  }
};

export const tellUnused = (
  at: ParamCell["cell"],
  header: string,
  columns: readonly ParamColumn[],
  { mistakes, condition }: Pick<Scope, "mistakes" | "condition">
): void => mistakes.add(at, "notUsed", { column: header, text: at.text, condition, used: columns.map((other) => COLUMNS[other].vi) });
