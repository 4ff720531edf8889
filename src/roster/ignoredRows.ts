import type { IgnoredRow, IgnoredRowReason } from "./roster";
import type { SheetView } from "./sheetView";

const LONGEST_TEXT = 200;

/** Collects the rows that are no records. Runs of blank rows and of empty formulas are one entry; none for the blanks at the end. */
export class IgnoredRows {
  private readonly rows: { row: number; until: number; reason: IgnoredRowReason }[] = [];

  constructor(private readonly view: SheetView) {}

  /** @param row 0-based in the sheet */
  add(row: number, reason: IgnoredRowReason): void {
    const kept = reason === "aboveHeader" && this.textOf(row) === "" ? "blank" : reason;
    const last = this.rows.at(-1);
    if (last && last.reason === kept && last.until === row - 1 && (kept === "blank" || kept === "formula")) last.until = row;
    else this.rows.push({ row, until: row, reason: kept });
  }

  /** The texts of a row, side by side. */
  textOf(row: number): string {
    const texts: string[] = [];
    for (let column = this.view.firstColumn; column < this.view.endColumn; column += 1) {
      const text = this.view.at(row, column).text;
      if (text !== "") texts.push(text);
    }
    return texts.join(" ").slice(0, LONGEST_TEXT);
  }

  list(): IgnoredRow[] {
    const rows = this.rows.at(-1)?.reason === "blank" ? this.rows.slice(0, -1) : this.rows;
    return rows.map(({ row, until, reason }) => ({
      row: row + 1,
      reason,
      text: until > row ? `${row + 1}–${until + 1}` : this.textOf(row),
    }));
  }
}
