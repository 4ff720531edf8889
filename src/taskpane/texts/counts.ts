/**
 * The parts whose number is not zero, joined by commas; all of them when every number is.
 *
 * @example nonZero([3, "3 cá nhân"], [0, "0 tập thể"]) // "3 cá nhân"
 */
export function nonZero(...parts: readonly (readonly [number, string])[]): string {
  const some = parts.filter(([value]) => value !== 0);
  return (some.length > 0 ? some : parts).map(([, text]) => text).join(", ");
}
