/** Sheet ids as an add-in sees them: in braces, as Excel's GUIDs are, so that no id is taken for a name. */

/** @example toWireId("sheet1") // "{sheet1}" */
export const toWireId = (sheetId: string): string => `{${sheetId}}`;

/** The model's id; `null` for a text that is no id. */
export const fromWireId = (text: string): string | null => /^\{(.*)\}$/.exec(text)?.[1] ?? null;
