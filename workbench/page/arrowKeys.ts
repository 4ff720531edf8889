/** The keys by which the focus goes along a row of buttons or down a list. */
const STEPS = { row: { ArrowRight: 1, ArrowLeft: -1 }, list: { ArrowDown: 1, ArrowUp: -1 } } as const;

/**
 * Index the focus moves to, around the ends; Home and End go to them.
 * @param current index of what has the focus, -1 for none
 * @returns `null` for a key that does not move
 * @example indexAfter("list", "ArrowDown", 2, 3) // 0
 */
export function indexAfter(along: keyof typeof STEPS, key: string, current: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = (STEPS[along] as Readonly<Record<string, number>>)[key];
  return step === undefined ? null : (current + step + count) % count;
}
