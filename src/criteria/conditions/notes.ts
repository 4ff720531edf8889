import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";

/** Where reasons name the cells they rest on. */
const CELLS = ["cell", "otherCell", "dateCell", "ratingCell", "unitCell", "markCell", "figureCell", "candidateCell"] as const;

/**
 * Why an outcome is what it is, noted down while a condition decides. A condition that is given none only decides:
 * `notes?.add({ … })` then makes nothing, which is what checks many thousands of records fast.
 */
export class Notes {
  readonly reasons: Reason[] = [];
  private readonly testedYears = new Set<number>();
  private readonly restingOn = new Set<CellAddress>();

  /** A reason, once, and with it the cells it names. */
  add(reason: Reason): void {
    if (this.reasons.some((known) => known.code === reason.code && JSON.stringify(known) === JSON.stringify(reason))) return;
    this.reasons.push(reason);
    const named: Readonly<Record<string, unknown>> = { ...reason };
    for (const key of CELLS) if (typeof named[key] === "string") this.restingOn.add(named[key]);
    if ("rows" in reason) reason.rows.forEach((cell) => this.restingOn.add(cell));
  }

  /** Years that were asked for. */
  test(years: readonly number[]): void {
    for (const year of years) this.testedYears.add(year);
  }

  /** A cell that the outcome rests on and no reason names. */
  restOn(cell: CellAddress | undefined): void {
    if (cell !== undefined) this.restingOn.add(cell);
  }

  /** Ascending. */
  get years(): readonly number[] {
    return [...this.testedYears].sort((a, b) => a - b);
  }

  get cells(): readonly CellAddress[] {
    return [...this.restingOn];
  }
}
