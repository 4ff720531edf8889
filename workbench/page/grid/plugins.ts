/** What the grid can do: Univer's own packages, all Apache-2.0. */
import type { Plugin, PluginCtor } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";

type Registration = readonly [plugin: PluginCtor<Plugin>, config?: object];

/** Univer marks every cell whose text was kept as text; Excel does so only for numbers, and a roster is full of dates as text. */
const NO_TEXT_MARKS = {
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
  sheets: { disableForceStringAlert: true, disableForceStringMark: true },
} as const;

/**
 * @param container the element that holds the grid
 * @param functions for the formula help, besides Univer's own
 */
export function gridPlugins(container: HTMLElement, functions: readonly IFunctionInfo[]): readonly Registration[] {
  const formula = { description: [...functions] };
  const core = UniverSheetsCorePreset({ container, ribbonType: "classic", formula, ...NO_TEXT_MARKS }).plugins as readonly (
    PluginCtor<Plugin> | Registration
  )[];
  return core.map((plugin): Registration => (typeof plugin === "function" ? [plugin] : plugin));
}
