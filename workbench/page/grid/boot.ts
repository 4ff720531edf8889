/** Univer with its user interface: the visible grid, and the engine under the workbook model. */
import { LifecycleService, LifecycleStages, LogLevel, Univer, type ILanguagePack, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { texts, type Language } from "../texts";
import type { PageTheme } from "../theme";
import { UNIVER_LOCALES } from "./locales";
import { gridPlugins } from "./plugins";
import { speakRegionally, useRegion } from "./regional";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the first workbook has been drawn: before that Univer measures no text. */
  readonly drawn: Promise<void>;
  focus(): void;
  /** Shows menus, dialogs and the help of functions in another language. */
  useLanguage(language: Language, languagePack: ILanguagePack): void;
}

export interface GridParts {
  /** An element that is in the document and has a size. */
  readonly container: HTMLElement;
  readonly theme: PageTheme;
  readonly language: Language;
  readonly languagePack: ILanguagePack;
  /** Functions for the formula help besides Univer's own. */
  readonly functions: readonly IFunctionInfo[];
}

/**
 * Starts Univer in an element. No workbook exists yet.
 * @example const grid = bootGrid({ container, theme, language: "vi", languagePack: await univerTexts("vi"), functions: [] });
 */
export function bootGrid({ container, theme, language, languagePack, functions }: GridParts): Grid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: UNIVER_LOCALES[language],
    locales: { [UNIVER_LOCALES[language]]: languagePack },
    darkMode: theme.isDark,
  });
  for (const [plugin, config] of gridPlugins(container, functions)) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  theme.onChange((isDark) => api.toggleDarkMode(isDark));
  const injector = univer.__getInjector();
  const lifecycle = injector.get(LifecycleService);
  // The services of the sheets are there with the first workbook.
  void lifecycle.onStage(LifecycleStages.Ready).then(() => {
    speakRegionally(univer);
    useRegion(univer);
  });
  return {
    univer,
    api,
    drawn: lifecycle.onStage(LifecycleStages.Rendered),
    focus: () => injector.get(ILayoutService).focus(),
    useLanguage: (next, pack) => {
      api.loadLocales(UNIVER_LOCALES[next], pack);
      api.setLocale(UNIVER_LOCALES[next]);
      useRegion(univer);
    },
  };
}

/** A new, empty workbook as large as a sheet of a unit usually gets. */
export function blankWorkbook(name: string): Partial<IWorkbookData> {
  const id = "sheet-1";
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: texts.firstSheet, rowCount: 200, columnCount: 26, cellData: {} } } };
}
