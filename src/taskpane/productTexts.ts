import { texts } from "../texts";
import type { DomainTexts, Language } from "./texts";

/** The sentences of the product about its data, in the language of the pane. */
export const domainTexts = (language: Language): DomainTexts => texts[language];
