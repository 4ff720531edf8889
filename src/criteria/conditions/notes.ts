import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";

/** Where reasons name the cells they rest on. */
const CELLS = ["cell", "otherCell", "dateCell", "ratingCell", "unitCell", "markCell", "figureCell", "candidateCell"] as const;

type NamesCells = { readonly [K in (typeof CELLS)[number]]?: CellAddress };

/**
 * Why an outcome is what it is, noted down while a condition decides. A condition that is given none only decides:
 * `notes?.add({ … })` then makes nothing, which is what checks many thousands of records fast.
 */
export class Notes {
  readonly reasons: Reason[] = [];
  /** The cells that the outcome rests on. */
  readonly cells: CellAddress[] = [];
  /** Years that were asked for, ascending. */
  years: readonly number[] = [];

  /** A reason, once, and with it the cells it names. */
  add(reason: Reason): void {
    if (this.reasons.some((known) => known.code === reason.code && JSON.stringify(known) === JSON.stringify(reason))) return;
    this.reasons.push(reason);
    for (const key of CELLS) if (key in reason) this.restOn((reason as NamesCells)[key]);
    if ("rows" in reason) reason.rows.forEach((cell) => this.restOn(cell));
  }

  /** Years that a part of the condition asked for. */
  test(years: readonly number[]): void {
    const more = years.filter((year) => !this.years.includes(year));
    if (this.years.length === 0) this.years = years;
    else if (more.length > 0) this.years = [...this.years, ...more].sort((a, b) => a - b);
  }

  /** A cell that the outcome rests on, whether or not a reason names it. */
  restOn(cell: CellAddress | undefined): void {
    if (cell !== undefined && !this.cells.includes(cell)) this.cells.push(cell);
  }
}
