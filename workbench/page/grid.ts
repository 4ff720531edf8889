/** Univer with its user interface, in Vietnamese: the visible grid, and the engine under the workbook model. */
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";

type Registration = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

/** Univer marks every cell whose text was kept as text; Excel does so only for numbers, and a roster is full of dates as text. */
const NO_TEXT_MARKS = {
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
  sheets: { disableForceStringAlert: true, disableForceStringMark: true },
} as const;

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the first workbook has been drawn: before that Univer measures no text. */
  readonly drawn: Promise<void>;
  focus(): void;
}

/**
 * Starts Univer in an element. No workbook exists yet.
 * @param container an element that is in the document and has a size
 * @example const grid = bootGrid(document.querySelector("#grid")); grid.api.createWorkbook(snapshot);
 */
export function bootGrid(container: HTMLElement): Grid {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: viVN },
    darkMode: dark.matches,
  });
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple", ...NO_TEXT_MARKS });
  for (const plugin of preset.plugins as readonly Registration[]) {
    if (typeof plugin === "function") univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
  const injector = univer.__getInjector();
  const drawn = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api, drawn, focus: () => injector.get(ILayoutService).focus() };
}

/** A new, empty workbook as large as a sheet of a unit usually gets. */
export function blankWorkbook(name: string): Partial<IWorkbookData> {
  const id = "sheet-1";
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: "Trang tính1", rowCount: 200, columnCount: 26, cellData: {} } } };
}
