import type { OfficeFile } from "./officeFile";

/**
 * @param stop parts that are not gone through
 * @returns the parts that can be reached from a part by its relationships, itself not among them
 */
export function reachable(file: OfficeFile, from: string, stop: ReadonlySet<string> = new Set()): string[] {
  const found = new Set<string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const { target, external } of file.relationships(path)) {
      if (external || found.has(target) || target === from || stop.has(target) || !file.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  return [...found];
}

/** Takes away what nothing refers to any more; what nothing referred to before stays. */
export function dropUnreachable(file: OfficeFile, before: readonly string[]): void {
  const now = new Set(reachable(file, ""));
  for (const path of before) if (!now.has(path) && file.has(path)) file.drop(path);
}
