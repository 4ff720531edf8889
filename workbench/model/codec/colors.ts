import type { Color } from "exceljs";
import { attributesOf, contentOf, elementsOf } from "./xml";

/** exceljs reads `indexed` and `tint` too, its types do not say so. */
type FileColor = Partial<Color> & { readonly indexed?: number; readonly tint?: number };

/** The order in which a theme lists its colours is not the order in which cells number them: light and dark are exchanged. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** Office theme, for files without one. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
/** The first eight of the old palette; 8 to 15 repeat them. */
const PALETTE_START = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE_REST = (
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const PALETTE = [...PALETTE_START, ...PALETTE_START, ...PALETTE_REST];

/** @returns the colour numbers 0–11 of a theme as RRGGBB */
export function themeColors(themeXml: string): string[] {
  const scheme = elementsOf(themeXml, "a:clrScheme")[0] ?? "";
  return THEME_ORDER.map((name, i) => {
    const color = /<a:(?:srgbClr|sysClr)[^>]*>/.exec(contentOf(elementsOf(scheme, `a:${name}`)[0] ?? "<x/>"))?.[0];
    const { val, lastClr } = color ? attributesOf(color) : {};
    return lastClr ?? (/^[0-9a-f]{6}$/i.test(val ?? "") ? val! : OFFICE_THEME[i]!);
  });
}

/** @returns `#RRGGBB`; `undefined` for "automatic" */
export function rgbOf(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const base = color.argb?.slice(-6) ?? (color.theme === undefined ? PALETTE[color.indexed ?? -1] : theme[color.theme]);
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`.toUpperCase();
}

/** Tint lightens (to 1) or darkens (to -1); per channel, which differs from Excel's HLS by a shade at most. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = rgb.match(/../g)!.map((hex) => parseInt(hex, 16));
  return channels
    .map((value) =>
      Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)
        .toString(16)
        .padStart(2, "0")
    )
    .join("");
}

/** @param color `#RRGGBB` */
export const fileColor = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
