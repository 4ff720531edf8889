/**
 * A number as Vietnamese officers write it: decimal comma or point, spaces or points between thousands.
 * @returns every reading: `1.050` can be 1,05 or 1050; empty when it is no number
 * @example readNumber("98,5") // [98.5]
 */
export function readNumber(text: string): number[] {
  const digits = text.replace(/\s/g, "");
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(digits)) return [];
  const thousands = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  const marks = digits.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(digits)];
  if (marks.length === 1) {
    const decimal = Number(digits.replace(",", "."));
    return thousands ? [decimal, Number(digits.replace(/[.,]/, ""))] : [decimal];
  }
  if (thousands) return [Number(digits.replace(/[.,]/g, ""))];
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  return [Number(`${digits.slice(0, last).replace(/[.,]/g, "")}.${digits.slice(last + 1)}`)];
}
