import { z } from "zod";
import { type EvaluationSettings, settingsSchema } from "../criteria";
import { readStoredSettings, writeStoredSettings } from "../excel";
import { asFlow } from "./failures";

/** What a workbook remembers of the officer's choices; anything absent takes its default. A what-if is never remembered. */
export type StoredSettings = Partial<Omit<EvaluationSettings, "assumeAssessed">>;

/** `version` tells a later add-in how to read the rest. */
const storedSchema = z.object({ version: z.literal(1), settings: settingsSchema.omit({ assumeAssessed: true }).partial() });

/** The settings remembered in this workbook; null where there are none, or where they cannot be read any more. */
export function loadSettings(): Promise<StoredSettings | null> {
  return asFlow(async () => {
    const json = await readStoredSettings();
    return json === null ? null : parseStored(json);
  });
}

/** Remembers the settings in the workbook; they are saved with it. */
export function saveSettings(settings: StoredSettings): Promise<void> {
  return asFlow(() => writeStoredSettings(JSON.stringify({ version: 1, settings })));
}

function parseStored(json: string): StoredSettings | null {
  try {
    return storedSchema.parse(JSON.parse(json)).settings;
  } catch {
    // Written by another version or edited by hand: the defaults are safer than half of it.
    return null;
  }
}
