const YEAR = /^\d{4}$/;
const SPAN = /^(\d{4})\s*[-–—]\s*(\d{4})$/;

/**
 * Years named one by one or as spans, ascending.
 * @returns undefined where the text says anything else, or a span that runs backwards
 * @example yearsIn("2026, 2028–2030") // [2026, 2028, 2029, 2030]
 */
export const yearsIn = (text: string): readonly number[] | undefined => {
  const years = new Set<number>();
  for (const part of text.split(/[;,\n]/).map((piece) => piece.trim())) {
    const span = SPAN.exec(part);
    const [from, to] = span ? [Number(span[1]), Number(span[2])] : [Number(part), Number(part)];
    if ((!span && !YEAR.test(part)) || from > to) return undefined;
    for (let year = from; year <= to; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
};
