/** Dates as Nghị định 30/2020/NĐ-CP writes them: a leading zero for days below 10 and for months 1 and 2. */
const pad = (value: number): string => String(value).padStart(2, "0");

/**
 * @param date `YYYY-MM-DD`
 * @example dateInWords("2023-01-05") // "ngày 05 tháng 01 năm 2023"
 */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return `ngày ${pad(day)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

/** Dots to be filled in by hand. */
export const BLANK_DATE = "ngày …… tháng …… năm ……";
