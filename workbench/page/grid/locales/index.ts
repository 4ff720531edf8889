/** Univer's texts by language of the page. */
import { LocaleType, type ILanguagePack } from "@univerjs/core";
import type { Language } from "../../texts";

export const UNIVER_LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/** @throws Error when the part of the build cannot be loaded */
export async function univerTexts(language: Language): Promise<ILanguagePack> {
  return (await (language === "vi" ? import("./vi") : import("./en"))).default;
}
