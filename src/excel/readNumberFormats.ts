import type { Area, CellValue } from "../roster";

/** A number format is mostly `General`: some 12 bytes of JSON, so a request may ask for many more cells than for values. */
const CELLS_PER_REQUEST = 200_000;

/** The cells of a column from its first number to its last; rows count from the top of the area. */
interface Span {
  readonly column: number;
  readonly first: number;
  last: number;
}

/**
 * Number formats of the columns that hold numbers: they decide whether 1 is a count, a date or 100 %.
 * Only cells between the first and the last number of a column are asked for, so the years of a header cost one cell each.
 * @returns by 0-based sheet column, one entry per row of `values`; no request where there is no number.
 */
export async function readNumberFormats(
  context: Excel.RequestContext,
  area: Area & { readonly sheet: string },
  values: readonly (readonly CellValue[])[]
): Promise<Map<number, string[]>> {
  const formats = new Map<number, string[]>();
  for (const spans of batches(numberSpans(values))) {
    const ranges = spans.map((span) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const range = sheet.getRangeByIndexes(area.row + span.first, area.column + span.column, span.last - span.first + 1, 1);
      range.load("numberFormat");
      return { span, range };
    });
    await context.sync();
    for (const { span, range } of ranges) {
      const column = Array<string>(values.length).fill("General");
      range.numberFormat.forEach((row: unknown[], i) => (column[span.first + i] = String(row[0] ?? "General")));
      formats.set(area.column + span.column, column);
    }
  }
  return formats;
}

function numberSpans(values: readonly (readonly CellValue[])[]): Span[] {
  const spans = new Map<number, Span>();
  values.forEach((row, r) =>
    row.forEach((value, column) => {
      if (typeof value !== "number") return;
      const span = spans.get(column);
      if (span) span.last = r;
      else spans.set(column, { column, first: r, last: r });
    })
  );
  return [...spans.values()].sort((a, b) => a.column - b.column);
}

/** Groups of spans that fit one request each. */
function batches(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let cells = CELLS_PER_REQUEST;
  for (const span of spans) {
    const size = span.last - span.first + 1;
    if (cells + size > CELLS_PER_REQUEST) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(span);
    cells += size;
  }
  return groups;
}
