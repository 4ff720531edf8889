/** The as-of argument of a function: what an officer may type as a date. */

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system as Excel counts it after 28/02/1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** The text is none of the dates an officer may give. */
export class AsOfArgumentError extends Error {
  constructor(readonly given: string) {
    super(`"${given}" is not a date.`);
    this.name = "AsOfArgumentError";
  }
}

/**
 * @param value a date of Excel (serial), `dd/mm/yyyy`, `yyyy-mm-dd`, or nothing.
 * @returns `YYYY-MM-DD`, or undefined when nothing was given.
 * @throws {AsOfArgumentError} when it is neither.
 * @example parseAsOf("31/12/2024") // "2024-12-31"
 */
export function parseAsOf(value: unknown): string | undefined {
  // An empty cell arrives as 0 on the desktop (OfficeDev/office-js#4702).
  if (value === null || value === undefined || value === "" || value === 0) return undefined;
  if (typeof value === "number") return isoDate(new Date(SERIAL_EPOCH + Math.floor(value) * DAY_MS));
  const text = String(value).trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : text;
  const date = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(date.getTime()) || isoDate(date) !== iso) throw new AsOfArgumentError(text);
  return iso;
}

/** Today on the officer's own calendar, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
