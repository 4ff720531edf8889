import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Plugin, PluginCtor } from "@univerjs/core";

type Registration = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

/**
 * Starts Univer without a user interface.
 * @returns the instance and its facade API; no workbook exists yet
 * @example const { api } = bootHeadless(); api.createWorkbook({ name: "Sổ 1" });
 */
export function bootHeadless(): { univer: Univer; api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins as readonly Registration[]) {
    if (typeof plugin === "function") univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  // The node preset leaves number formats out.
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
