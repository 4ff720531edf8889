import { en } from "./en";
import type { Language, PaneTexts } from "./types";
import { vi } from "./vi";

export type { DomainTexts } from "./domain";
export type { ErrorText, ErrorTexts, Language, PaneTexts } from "./types";

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { vi, en };

/**
 * The pane's language for a display language of Office: English for English, Vietnamese for everything else.
 *
 * @example languageOf("en-US") // "en"
 * @example languageOf(undefined) // "vi"
 */
export const languageOf = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith("en") ? "en" : "vi";
