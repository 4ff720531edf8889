import { columnLetters, readNumber, type SheetGrid, type SheetView, toneKey, viewSheet, words } from "../roster";
import { type FixedColumn, fixedColumnOf, isUnnamed, MAXIMUM_ROW, WEIGHT_ROW } from "./layout";
import type { ScoreCriterion, ScoreProblem, ScoreProblemCode, ScoreRow, ScoringTable } from "./types";

const HEADER_WITHIN = 15;

/**
 * Reads the unit's scoring table. Every mistake is named at its cell; nothing is guessed: a blank score is no 0, a blank weight no 1.
 * @returns a table without criteria and with the problem `noTable` when the sheet has no header
 */
export function readScoringTable(grid: SheetGrid): ScoringTable {
  return new TableReader(viewSheet(grid)).read();
}

class TableReader {
  private readonly problems: ScoreProblem[] = [];
  private readonly columns: Partial<Record<FixedColumn, number>> = {};

  constructor(private readonly view: SheetView) {}

  read(): ScoringTable {
    const header = this.findHeader();
    if (header === undefined) {
      this.report("noTable", this.view.firstRow, this.view.firstColumn);
      return this.table([], []);
    }
    const body = rowNumbers(header + 1, this.view.endRow).filter((row) => this.nameAt(row) !== "");
    const weights = body.find((row) => WEIGHT_ROW.name.test(words(this.nameAt(row))));
    const maxima = body.find((row) => MAXIMUM_ROW.name.test(words(this.nameAt(row))));
    const subjects = body.filter((row) => row !== weights && row !== maxima);
    const criteria = this.criterionColumns(header, subjects).map((column) => this.criterion(header, column, weights, maxima));
    const rows = subjects.flatMap((row) => this.subject(row, criteria));
    this.reportRepeats(rows);
    return this.table(criteria, rows);
  }

  private table(criteria: readonly ScoreCriterion[], rows: readonly ScoreRow[]): ScoringTable {
    const { sheet, endRow } = this.view;
    return { sheet, criteria, rows, problems: this.problems, columns: this.columns, nextRow: endRow };
  }

  private findHeader(): number | undefined {
    const { firstRow, endRow, firstColumn, endColumn } = this.view;
    return rowNumbers(firstRow, Math.min(endRow, firstRow + HEADER_WITHIN)).find((row) => {
      const ids = rowNumbers(firstColumn, endColumn).map((column) => [fixedColumnOf(this.textAt(row, column)), column] as const);
      if (!ids.some(([id]) => id === "name") || !ids.some(([id]) => id === "total" || id === "kind")) return false;
      for (const [id, column] of ids) if (id !== undefined) this.columns[id] ??= column;
      return true;
    });
  }

  /** A column that is still to be named counts only once something stands in it. */
  private criterionColumns(header: number, subjects: readonly number[]): number[] {
    const fixed = new Set(Object.values(this.columns));
    return rowNumbers(this.view.firstColumn, this.view.endColumn).filter((column) => {
      if (fixed.has(column)) return false;
      const name = this.textAt(header, column);
      const isUsed = subjects.some((row) => this.textAt(row, column) !== "");
      if (isUsed && (name === "" || isUnnamed(name))) this.report("criterionUnnamed", header, column);
      return isUsed || (name !== "" && !isUnnamed(name));
    });
  }

  private criterion(header: number, column: number, weights: number | undefined, maxima: number | undefined): ScoreCriterion {
    const name = this.textAt(header, column);
    const weight = weights === undefined ? undefined : this.numberAt(weights, column, "weightUnreadable");
    if (weight === undefined && (weights === undefined || this.textAt(weights, column) === ""))
      this.report("weightMissing", weights ?? header, column, { criterion: name });
    const maximum = maxima === undefined ? undefined : this.numberAt(maxima, column, "maximumUnreadable");
    return { name, column, weight: weight ?? NaN, ...(maximum === undefined ? {} : { maximum }) };
  }

  private subject(row: number, criteria: readonly ScoreCriterion[]): ScoreRow[] {
    const kind = kindOf(this.columns.kind === undefined ? "" : this.textAt(row, this.columns.kind));
    if (!kind) {
      this.report("kindUnknown", row, this.columns.kind ?? this.columns.name ?? 0, { name: this.nameAt(row) });
      return [];
    }
    const scores = criteria.map((criterion) => this.score(row, criterion));
    const unit = this.columns.unit === undefined ? "" : this.textAt(row, this.columns.unit);
    return [{ row, kind, name: this.nameAt(row), unit, scores }];
  }

  private score(row: number, { column, name, maximum }: ScoreCriterion): number | null {
    const score = this.numberAt(row, column, "scoreUnreadable");
    if (score === undefined) return null;
    if (score < 0) this.report("scoreNegative", row, column, { score, criterion: name });
    if (maximum !== undefined && score > maximum) this.report("scoreAboveMaximum", row, column, { score, maximum, criterion: name });
    return score;
  }

  private reportRepeats(rows: readonly ScoreRow[]): void {
    const first = new Map<string, number>();
    for (const { row, kind, name, unit } of rows) {
      const key = [kind, toneKey(name), toneKey(unit)].join("|");
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      else this.report("subjectTwice", row, this.columns.name ?? 0, { name, other: other + 1 });
    }
  }

  /** A blank cell gives nothing; a cell that is no plain number is a mistake. */
  private numberAt(row: number, column: number, mistake: ScoreProblemCode): number | undefined {
    const { value, text } = this.view.seenAt(row, column);
    if (text === "") return undefined;
    const [number, ...others] = typeof value === "number" ? [value] : typeof value === "string" ? readNumber(text) : [];
    if (number !== undefined && others.length === 0) return number;
    this.report(mistake, row, column, { text });
    return undefined;
  }

  private textAt(row: number, column: number): string {
    return this.view.seenAt(row, column).text;
  }

  private nameAt(row: number): string {
    return this.columns.name === undefined ? "" : this.textAt(row, this.columns.name);
  }

  private report(code: ScoreProblemCode, row: number, column: number, values: ScoreProblem["values"] = {}): void {
    this.problems.push({ code, cell: `${columnLetters(column)}${row + 1}`, values });
  }
}

const rowNumbers = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function kindOf(text: string): ScoreRow["kind"] | undefined {
  const said = words(text);
  if (/^(tap the|tt)\b/.test(said)) return "collective";
  return /^(ca nhan|cn)\b/.test(said) ? "individual" : undefined;
}
