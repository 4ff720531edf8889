/**
 * A date as Vietnamese (and British) readers write it.
 *
 * @param iso `YYYY-MM-DD`; anything else comes back unchanged.
 * @example displayDate("2021-09-14") // "14/09/2021"
 */
export const displayDate = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");

/**
 * The calendar day of a moment, in the time zone of the machine.
 *
 * @example localDay(new Date(2021, 8, 1)) // "2021-09-01"
 */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(moment.getFullYear()).padStart(4, "0")}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
