import * as z from "zod";
import { settingsSchema, type EvaluationSettings } from "./settings";

/** What a workbook remembers of the officer's choices; anything absent takes its default. A what-if is never remembered. */
export type StoredSettings = Partial<Omit<EvaluationSettings, "assumeAssessed">>;

/** `version` tells a later add-in how to read the rest. */
const storedSchema = z.object({ version: z.literal(1), settings: settingsSchema.omit({ assumeAssessed: true }).partial() });

/**
 * The settings from the JSON a workbook keeps; null when it was written by another version or edited by hand:
 * the defaults are safer than half of it.
 * @example parseStoredSettings('{"version":1,"settings":{"phase":"1"}}') // { phase: "1" }
 */
export const parseStoredSettings = (json: string): StoredSettings | null => {
  try {
    return storedSchema.parse(JSON.parse(json)).settings;
  } catch {
    return null;
  }
};

/** The JSON a workbook keeps; `parseStoredSettings` reads it back. */
export const stringifySettings = (settings: StoredSettings): string => JSON.stringify(storedSchema.parse({ version: 1, settings }));
