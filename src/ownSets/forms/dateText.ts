import { isCalendarDay, readableDate } from "../../criteria";
import { parseDate, type CellValue } from "../../roster";

/**
 * A day as an officer writes it, or a date of Excel.
 * @returns `YYYY-MM-DD`; undefined for anything else, a year or a month alone too
 * @example dayIn("15/9/2026") // "2026-09-15"
 */
export const dayIn = (value: CellValue): string | undefined => {
  const date = typeof value === "boolean" ? undefined : parseDate(value, "dayFirst");
  return date !== undefined && isCalendarDay(date) ? date : undefined;
};

interface Days {
  readonly from: string;
  readonly to: string;
}

/** @example writeDays({ from: "2026-07-01", to: "2026-09-30" }) // "01/07/2026 – 30/09/2026" */
export const writeDays = ({ from, to }: Days): string => `${readableDate(from)} – ${readableDate(to)}`;

/**
 * Two days with a dash or "đến" between them; one day alone is the first and the last.
 * @example daysIn("01/07/2026 – 30/09/2026") // { from: "2026-07-01", to: "2026-09-30" }
 */
export const daysIn = (value: CellValue): Days | undefined => {
  const parts = typeof value === "string" ? value.split(/\s+[-–—]\s+|[–—]|\s+đến(?: ngày)?\s+/u) : [value];
  const [from, to] = [parts[0] ?? "", parts.at(-1) ?? ""].map(dayIn);
  return parts.length <= 2 && from !== undefined && to !== undefined ? { from, to } : undefined;
};
