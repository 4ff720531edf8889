import { getFormatFromId } from "numfmt";

/** Below are the formats every program knows by number. */
export const FIRST_OWN = 164;
const LAST_BUILT_IN = 49;
const BUILT_IN = new Map(Array.from({ length: LAST_BUILT_IN + 1 }, (_, id) => [builtIn(id), id] as const).reverse());

/** @returns the format that goes by this number in every file. @example builtIn(14) // "m/d/yyyy" */
export function builtIn(id: number): string {
  return id >= FIRST_OWN ? "General" : getFormatFromId(id);
}

/** @returns the number of a format that needs no definition; `undefined` for any other. @example builtInId("0%") // 9 */
export const builtInId = (code: string): number | undefined => BUILT_IN.get(code);
