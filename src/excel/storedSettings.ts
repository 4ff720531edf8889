import { runExcel } from "./run";

/** One key holds everything the add-in remembers in a workbook, as versioned JSON. */
const KEY = "DTT.settings";

/** The stored JSON text, or null in a workbook that has none. */
export function readStoredSettings(): Promise<string | null> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  });
}

/** Replaces the stored JSON text. */
export function writeStoredSettings(json: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(KEY, json);
    await context.sync();
  });
}
