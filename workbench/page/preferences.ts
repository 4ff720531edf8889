/** What the officer has chosen about the page, kept in this browser. */
import type { ProfileName } from "../host/profiles";
import type { Language } from "./texts";

export type Theme = "auto" | "light" | "dark";

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly profile: ProfileName;
  /** CSS pixels. */
  readonly paneWidth: number;
  readonly paneShown: boolean;
}

export interface PreferenceStore {
  get<K extends keyof Preferences>(key: K): Preferences[K];
  set<K extends keyof Preferences>(key: K, value: Preferences[K]): void;
}

const PREFIX = "dtt-workbench.";
export const PANE_WIDTH = { min: 320, max: 800 } as const;
export const LANGUAGES = ["vi", "en"] as const satisfies readonly Language[];
export const THEMES = ["auto", "light", "dark"] as const satisfies readonly Theme[];
export const PROFILES = ["excel-web", "m365", "ltsc-2021"] as const satisfies readonly ProfileName[];

const STANDARD: Preferences = { language: "vi", theme: "auto", profile: "excel-web", paneWidth: 360, paneShown: true };

/** What may be kept under each key; anything else, of an older version or by hand, is as if it were not there. */
const IS_VALID: { readonly [K in keyof Preferences]: (value: unknown) => boolean } = {
  language: (value) => LANGUAGES.includes(value as Language),
  theme: (value) => THEMES.includes(value as Theme),
  profile: (value) => PROFILES.includes(value as (typeof PROFILES)[number]),
  paneWidth: (value) => typeof value === "number" && value >= PANE_WIDTH.min && value <= PANE_WIDTH.max,
  paneShown: (value) => typeof value === "boolean",
};

/**
 * @param storage where to keep them; what cannot be kept there (a browser that forbids it) lasts as long as the page
 * @example const preferences = createPreferences(window.localStorage); preferences.set("theme", "dark");
 */
export function createPreferences(storage: Pick<Storage, "getItem" | "setItem">): PreferenceStore {
  const chosen: { -readonly [K in keyof Preferences]?: Preferences[K] } = {};
  return {
    get: (key) => chosen[key] ?? stored(storage, key) ?? STANDARD[key],
    set: (key, value) => {
      chosen[key] = value;
      try {
        storage.setItem(PREFIX + key, JSON.stringify(value));
      } catch {
        // Storage is full or forbidden: the choice still counts until the page is closed.
      }
    },
  };
}

function stored<K extends keyof Preferences>(storage: Pick<Storage, "getItem">, key: K): Preferences[K] | undefined {
  try {
    const value: unknown = JSON.parse(storage.getItem(PREFIX + key) ?? "null");
    return IS_VALID[key](value) ? (value as Preferences[K]) : undefined;
  } catch {
    return undefined;
  }
}
