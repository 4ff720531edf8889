const LAST_SERIAL = 2_958_465;
/** The serial day before 1900-03-01; Excel counts a 29/02/1900 that never was. */
const PHANTOM_DAY = 60;
const DAY_MS = 86_400_000;

/** Whether a number format shows a date; literal text, colours and conditions in it do not count. */
export function isDateFormat(format: string): boolean {
  if (/^(general|standard|@)?$/i.test(format)) return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /y|d/i.test(codes) || /mmm/i.test(codes);
}

/**
 * A serial of the 1900 date system as a date; the time of day is dropped.
 * @returns `YYYY-MM-DD`, or undefined outside 01/01/1900–31/12/9999
 * @example dateOfSerial(44197) // "2021-01-01"
 */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === PHANTOM_DAY) return undefined;
  const base = Date.UTC(1899, 11, day < PHANTOM_DAY ? 31 : 30);
  return new Date(base + day * DAY_MS).toISOString().slice(0, 10);
}
