/** Excel compares sheet names without case. */
export function findName(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase());
}

/** `base`, or `base (2)`, `base (3)` … where that is taken. */
export function unusedName(names: readonly string[], base: string): string {
  let candidate = base;
  for (let version = 2; findName(names, candidate) !== undefined; version++) candidate = `${base} (${version})`;
  return candidate;
}
