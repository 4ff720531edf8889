/** What Excel makes of a range it is to draw: which cells are names, which are categories, and which way the series run. */
import type { SourceData } from "../../../model/items/charts";
import type { CellReading, Rect } from "../../../model/model";
import type { ChartForm } from "../../../model/chartForms";
import { isXY } from "../../../model/chartForms";
import { fromCorners } from "../../rects";
import type { HostSession } from "../../session";
import type { CellsSource } from "./sources";
import { cellsFormula } from "./sources";

export type SeriesBy = "Rows" | "Columns";

export interface GuessedSeries {
  readonly name?: SourceData;
  readonly xValues?: SourceData;
  readonly values: SourceData;
  readonly bubbleSizes?: SourceData;
}

interface Table {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly cells: readonly (readonly CellReading[])[];
  readonly isDate: (row: number, column: number) => boolean;
}

const DATE_FORMAT = /[dmy]/i;
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

const tableOf = ({ sheetId, rect }: CellsSource, session: HostSession): Table => {
  const styles = session.model.readStyles(sheetId, rect);
  return {
    sheetId,
    rect,
    cells: session.model.readCells(sheetId, rect),
    isDate: (row, column) => DATE_FORMAT.test(withoutLiterals(styles[row]![column]!.numberFormat ?? "General")),
  };
};

/** The larger side are the categories; as many of both: one series for each column. */
export const seriesByOf = ({ rowCount, columnCount }: Rect): SeriesBy => (columnCount > rowCount ? "Rows" : "Columns");

/** The table seen so that every series is a column. */
interface View {
  readonly lines: number;
  readonly columns: number;
  readonly cell: (line: number, column: number) => CellReading;
  readonly isDate: (line: number, column: number) => boolean;
  readonly source: (line: number, column: number, toLine: number, toColumn: number) => SourceData;
}

const viewOf = ({ sheetId, rect, cells, isDate }: Table, by: SeriesBy, session: HostSession): View => {
  const isTurned = by === "Rows";
  const place = (line: number, column: number): [number, number] => (isTurned ? [column, line] : [line, column]);
  const at = (line: number, column: number): [number, number] => {
    const [row, col] = place(line, column);
    return [rect.row + row, rect.column + col];
  };
  return {
    lines: isTurned ? rect.columnCount : rect.rowCount,
    columns: isTurned ? rect.rowCount : rect.columnCount,
    cell: (line, column) => {
      const [row, col] = place(line, column);
      return cells[row]![col]!;
    },
    isDate: (line, column) => isDate(...place(line, column)),
    source: (line, column, toLine, toColumn) =>
      cellsFormula({ sheetId, rect: fromCorners(...at(line, column), ...at(toLine, toColumn)) }, session),
  };
};

const isText = ({ value }: CellReading): boolean => typeof value === "string" && value !== "";
const isBlank = ({ value }: CellReading): boolean => value === null || value === "";

const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/**
 * Leading columns that are labels: texts, dates, or whatever stands below and beside an empty corner. Scatter and bubble charts take
 * their first column for the x values.
 */
const labelColumns = (view: View, headers: number, form: ChartForm): number => {
  if (isXY(form)) return view.columns > 1 ? 1 : 0;
  const body = indexes(view.lines).slice(headers);
  const isLabel = (column: number): boolean =>
    body.some((line) => isText(view.cell(line, column)) || (!isBlank(view.cell(line, column)) && view.isDate(line, column))) ||
    (column === 0 && headers > 0 && isBlank(view.cell(0, 0)));
  const count = indexes(view.columns).findIndex((column) => !isLabel(column));
  return Math.min(count < 0 ? view.columns : count, view.columns - 1);
};

/** Whether the first line holds names: texts above the values, or numbers beside an empty corner. */
const headerLines = (view: View): number => {
  if (view.lines < 2) return 0;
  const first = indexes(view.columns).map((column) => view.cell(0, column));
  const isCornerEmpty = view.columns > 1 && isBlank(first[0]!);
  return first.slice(view.columns > 1 ? 1 : 0).some(isText) || isCornerEmpty ? 1 : 0;
};

/**
 * @param by which way the series run
 * @returns one entry for each series; a bubble chart takes two columns for each: values and sizes
 */
export const guessSeries = (source: CellsSource, by: SeriesBy, form: ChartForm, session: HostSession): GuessedSeries[] => {
  const view = viewOf(tableOf(source, session), by, session);
  const headers = headerLines(view);
  const labels = labelColumns(view, headers, form);
  const end = view.lines - 1;
  const xValues = labels > 0 ? { xValues: view.source(headers, 0, end, labels - 1) } : {};
  const step = form.kind === "bubble" ? 2 : 1;
  return indexes(view.columns)
    .slice(labels)
    .filter((_, i) => i % step === 0)
    .map((column) => ({
      ...(headers > 0 ? { name: view.source(0, column, headers - 1, column) } : {}),
      ...xValues,
      values: view.source(headers, column, end, column),
      ...(step === 2 && column + 1 < view.columns ? { bubbleSizes: view.source(headers, column + 1, end, column + 1) } : {}),
    }));
};
