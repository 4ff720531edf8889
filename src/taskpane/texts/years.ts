/**
 * Years as an officer writes them: consecutive years as a range, gaps listed.
 *
 * @param years ascending.
 * @example yearsText([2021, 2022, 2023, 2025]) // "2021–2023, 2025"
 */
export function yearsText(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join(", ");
}
