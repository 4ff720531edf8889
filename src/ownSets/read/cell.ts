import type { CellValue, SheetGrid } from "../../roster";
import { columnLetters } from "../../roster";
import { tidy } from "../../criteria";
import type { MistakeCode, SetMistake, ValuesOf } from "../mistakes";

/** A cell as the reader of a table sees it. */
export interface Cell {
  /** `F12` */
  readonly address: string;
  /** 0-based, in the grid. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Tidied; `""` where the cell is empty. */
  readonly text: string;
  /** Number format; `General` where none is known. */
  readonly format: string;
}

export const cellAt = (grid: SheetGrid, row: number, column: number): Cell => {
  const value = grid.values[row]?.[column] ?? "";
  return {
    address: `${columnLetters(grid.firstColumn + column)}${grid.firstRow + row + 1}`,
    row,
    column,
    value,
    text: tidy(String(value)),
    format: grid.numberFormats.get(grid.firstColumn + column)?.[row] ?? "General",
  };
};

export const rowCells = (grid: SheetGrid, row: number): readonly Cell[] =>
  (grid.values[row] ?? []).map((_, column) => cellAt(grid, row, column));

/** Collects what is wrong in one sheet; nothing stops at the first mistake. */
export class Mistakes {
  private readonly found: { readonly at: Pick<Cell, "row" | "column">; readonly mistake: SetMistake }[] = [];

  constructor(private readonly sheet: string) {}

  add<C extends MistakeCode>(at: Pick<Cell, "address" | "row" | "column">, code: C, values: ValuesOf<C>): void {
    const mistake = { code, sheet: this.sheet, cell: at.address, values } as SetMistake;
    this.found.push({ at, mistake });
  }

  /** In the order of the sheet. */
  get all(): readonly SetMistake[] {
    return [...this.found].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column).map(({ mistake }) => mistake);
  }
}
