/**
 * The calendar day of a moment, in the time zone of the machine.
 *
 * @example localDay(new Date(2021, 8, 1)) // "2021-09-01"
 */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
