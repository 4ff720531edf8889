import { type StoredSettings, parseStoredSettings, stringifySettings } from "../criteria";
import { readStoredSettings, writeStoredSettings } from "../excel";
import { asFlow } from "./failures";

/** The settings remembered in this workbook; null where there are none, or where they cannot be read any more. */
export function loadSettings(): Promise<StoredSettings | null> {
  return asFlow(async () => {
    const json = await readStoredSettings();
    return json === null ? null : parseStoredSettings(json);
  });
}

/** Remembers the settings in the workbook; they are saved with it. */
export function saveSettings(settings: StoredSettings): Promise<void> {
  return asFlow(() => writeStoredSettings(stringifySettings(settings)));
}
