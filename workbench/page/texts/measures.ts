/** Sizes and times as the current language writes them. */
import { locale } from ".";

const formatters = new Map<string, Intl.NumberFormat>();

function numberText(value: number): string {
  const formatter = formatters.get(locale()) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  formatters.set(locale(), formatter);
  return formatter.format(value);
}

/** @example sizeText(2048) // "2 KB" */
export const sizeText = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${numberText(bytes / 1024)} KB`);

/** @example durationText(12.34) // "12,3 ms" */
export const durationText = (milliseconds: number): string => `${numberText(milliseconds)} ms`;

/** Seconds since the page started. @example secondsText(1234) // "1,2" */
export const secondsText = (milliseconds: number): string => numberText(milliseconds / 1000);
