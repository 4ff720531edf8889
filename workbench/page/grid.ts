/** Univer with its user interface, in Vietnamese: the visible grid, and the engine under the workbook model. */
import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer, type IWorkbookData, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";

type Registration = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the first workbook has been drawn: before that Univer measures no text. */
  readonly drawn: Promise<void>;
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
  const preset = UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: "simple", disableAutoFocus: true });
  for (const plugin of preset.plugins as readonly Registration[]) {
    if (typeof plugin === "function") univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api, drawn };
}

/** A new, empty workbook as large as a sheet of a unit usually gets. */
export function blankWorkbook(name: string): Partial<IWorkbookData> {
  const id = "sheet-1";
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: "Trang tính1", rowCount: 200, columnCount: 26, cellData: {} } } };
}
