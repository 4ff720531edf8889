import { words } from "./tidy";

/** What a header or a cell says about years. */
export type YearsSaid =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly year: number }
  | { readonly kind: "several"; readonly years: readonly number[] }
  /** "2021-2022" or "năm học": no calendar year. */
  | { readonly kind: "schoolYear" }
  /** "6 tháng đầu năm 2021", "Quý I/2021": less than a year. */
  | { readonly kind: "partOfYear" };

/** Numbers of decrees and whole dates hold years that say nothing about the year of a column. */
const REFERENCES = /\d+\s*\/\s*(?:19|20)\d\d\s*\/\s*[\p{L}-]+|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)(?!\d)/;
const PART_OF_YEAR = /\b(?:quy|hoc ky|hk) ?(?:[1-4]|i{1,3}|iv)\b|\b(?:6|9|06|09|sau|chin) thang\b/;

/**
 * The years a text names.
 * @example yearsIn("DHTĐ năm 2021") // { kind: "one", year: 2021 }
 * @example yearsIn("2021 - 2022") // { kind: "schoolYear" }
 * @example yearsIn("giai đoạn 2021-2025") // several
 */
export function yearsIn(text: string): YearsSaid {
  const plain = words(text);
  const cleaned = text.replace(REFERENCES, " ");
  const years = [...new Set(cleaned.match(YEAR) ?? [])].map(Number);
  if (years.length > 0 && PART_OF_YEAR.test(plain)) return { kind: "partOfYear" };
  if (/\bnam hoc\b/.test(plain)) return { kind: "schoolYear" };
  const pair = SCHOOL_YEAR.exec(cleaned);
  if (pair && Number(pair[2]) === Number(pair[1]) + 1 && !/\b(giai doan|tu nam|nhiem ky)\b/.test(plain)) return { kind: "schoolYear" };
  if (pair && Number(pair[2]) > Number(pair[1])) return { kind: "several", years: range(Number(pair[1]), Number(pair[2])) };
  const [only] = years;
  if (only === undefined) return { kind: "none" };
  return years.length === 1 ? { kind: "one", year: only } : { kind: "several", years };
}

/**
 * The text without its years, so that only the words that name the column are left.
 * @example withoutYears("DHTĐ năm 2021") // "DHTĐ năm "
 */
export const withoutYears = (text: string): string => text.replace(REFERENCES, " ").replace(YEAR, " ");

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
