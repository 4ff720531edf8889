/** Numbers and dates as a cell shows them, where the language decides and not the cell's own number format. */
import { format, getFormatFromId } from "numfmt";

/** Excel's short dates: stored in the English way, shown in that of the machine. */
const SHORT_DATES: Readonly<Record<string, number>> = {
  "m/d/yyyy": 14,
  "mm-dd-yy": 14,
  "m/d/yy": 14,
  "m/d/yyyy h:mm": 22,
  "m/d/yy h:mm": 22,
};

/**
 * @param pattern number format of the cell; absent: General
 * @returns `undefined` where the number format alone decides
 * @example regionalText(1.5, undefined, "vi-VN") // "1,5"
 */
export function regionalText(value: number, pattern: string | undefined, locale: string): string | undefined {
  const shortDate = pattern && SHORT_DATES[pattern];
  if (shortDate) return format(getFormatFromId(shortDate, locale), value, { locale });
  const isGeneral = !pattern || pattern === "General";
  return isGeneral && !Number.isInteger(value) ? format("General", value, { locale }) : undefined;
}
