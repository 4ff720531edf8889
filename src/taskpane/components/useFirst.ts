import { useState } from "react";

/** The first `step` items, and more on request: a sheet may leave out thousands of rows. */
export function useFirst<Item>(
  items: readonly Item[],
  step: number
): { readonly first: readonly Item[]; readonly next: number; readonly showMore: () => void } {
  const [count, setCount] = useState(step);
  return { first: items.slice(0, count), next: Math.min(step, Math.max(0, items.length - count)), showMore: () => setCount(count + step) };
}
