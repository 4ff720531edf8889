import { foldWords } from "../criteria";

/** Name of the sheet that is written. */
export const OWN_SET_SHEET = "DTT Bộ tiêu chí";

/**
 * Whether a sheet holds a criteria set of the unit: by how its name begins, so that "DTT Bộ tiêu chí 2026-2030" is one too.
 * @example isOwnSetSheet("DTT Bộ tiêu chí (2)") // true
 */
export const isOwnSetSheet = (name: string): boolean => `${foldWords(name)} `.startsWith(`${foldWords(OWN_SET_SHEET)} `);
