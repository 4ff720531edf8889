import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";

/** The order in which a theme lists its colours is not the order in which cells number them: light and dark are exchanged. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** Office theme, for files without one. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** The first eight of the old palette; 8 to 15 repeat them. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const OTHERS = (
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** What the colours of a file stand for. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    this.theme = themeColors(theme);
    const own = styles?.child("colors")?.child("indexedColors")?.all("rgbColor") ?? [];
    this.indexed = own.length > 0 ? own.map((color) => (color.get("rgb") ?? "").slice(-6)) : [...FIRST_EIGHT, ...FIRST_EIGHT, ...OTHERS];
  }

  static of(file: OfficeFile, workbook: string): Palette {
    return new Palette(file.xmlIfAny(file.related(workbook, "theme")[0]), file.xmlIfAny(file.related(workbook, "styles")[0]));
  }

  /**
   * @param color an element with `rgb`, `theme`, `indexed` and `tint`
   * @returns `#RRGGBB`; `undefined` for "automatic"
   */
  rgb(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const { rgb, theme, indexed, tint } = color.attributes;
    const base = rgb?.slice(-6) ?? (theme === undefined ? this.indexed[Number(indexed ?? -1)] : this.theme[Number(theme)]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(tint ?? 0))}`.toUpperCase();
  }
}

function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = theme?.child("a:themeElements")?.child("a:clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = scheme?.child(`a:${name}`)?.children[0];
    const value = color?.get("lastClr") ?? color?.get("val") ?? "";
    return /^[0-9a-f]{6}$/i.test(value) ? value : OFFICE_THEME[i]!;
  });
}

/** Tint lightens (to 1) or darkens (to -1); per channel, which differs from Excel's HLS by a shade at most. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channels = rgb.match(/../g)!.map((hex) => parseInt(hex, 16));
  return channels.map((value) => hex(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)).join("");
}

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, "0");

/** @param color `#RRGGBB` */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
