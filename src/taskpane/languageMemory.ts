import type { Language } from "./texts";

/** Where a browser keeps small things; Office gives each site of the document its own part of it. */
type Keeper = Pick<Storage, "getItem" | "setItem">;

/**
 * The officer's choice of language, kept between sessions. Holds nothing else, in particular nothing from the workbook.
 *
 * @param keeper gives the storage; may throw where the browser forbids it.
 * @param partition `Office.context.partitionKey`, undefined on Windows.
 */
export function languageMemory(keeper: () => Keeper, partition: string | undefined) {
  const key = `${partition ?? ""}dtt.language`;
  return {
    recall: (): Language | undefined => {
      try {
        const kept = keeper().getItem(key);
        return kept === "vi" || kept === "en" ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    remember: (language: Language): void => {
      try {
        keeper().setItem(key, language);
      } catch {
        // Storage may be forbidden inside a frame; the choice then holds for this session.
      }
    },
  };
}
