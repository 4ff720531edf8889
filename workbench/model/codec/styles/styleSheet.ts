import { isDateFormat } from "numfmt";
import { styleExtras } from "../../styles";
import type { CellExtras } from "../../customData";
import type { CellStyle } from "../../model";
import { isOn } from "../isOn";
import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";
import { readAlignment } from "./alignments";
import { readBorders } from "./borders";
import { readFill } from "./fills";
import { readFont } from "./fonts";
import { builtIn } from "./numberFormats";
import { Palette } from "./palette";

/** Format of a cell as the model names it: members that differ from the standard, and what Univer has no place for. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly extras: CellExtras;
  readonly isDate: boolean;
}

/** The formats of a file, by the numbers that its cells bear. */
export class StyleSheet {
  readonly root: XmlElement | undefined;
  private readonly palette: Palette;
  private readonly known = new Map<number, CellFormat>();
  private readonly lists = new Map<string, XmlElement[]>();
  private readonly codes: ReadonlyMap<number, string>;

  constructor(file: OfficeFile, workbook: string) {
    this.root = file.xmlIfAny(file.related(workbook, "styles")[0]);
    this.palette = Palette.of(file, workbook);
    const formats = this.root?.child("numFmts")?.all("numFmt") ?? [];
    this.codes = new Map(formats.map((element) => [Number(element.get("numFmtId")), element.get("formatCode") ?? "General"]));
  }

  /** Font of cells that have none of their own: that of the style "Normal". */
  get standardFont(): CellStyle {
    return readFont(this.list("fonts")[0], this.palette);
  }

  /** @param index the attribute `s` of a cell */
  format(index: number): CellFormat {
    const known = this.known.get(index) ?? this.read(this.list("cellXfs")[index]);
    this.known.set(index, known);
    return known;
  }

  private read(xf: XmlElement | undefined): CellFormat {
    // Some programs leave out what the named style says already.
    const named = this.list("cellStyleXfs")[Number(xf?.get("xfId") ?? 0)];
    const part = (list: string, attribute: string) => this.list(list)[Number(xf?.get(attribute) ?? named?.get(attribute) ?? 0)];
    const numberFormat = this.code(Number(xf?.get("numFmtId") ?? named?.get("numFmtId") ?? 0));
    const style: CellStyle = {
      ...readFont(part("fonts", "fontId"), this.palette),
      ...readFill(part("fills", "fillId"), this.palette),
      ...readAlignment(xf?.child("alignment")),
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...readBorders(part("borders", "borderId"), this.palette),
    };
    return { style, extras: extrasOf(style, xf?.child("protection")), isDate: isDate(numberFormat) };
  }

  private code(id: number): string {
    return this.codes.get(id) ?? builtIn(id);
  }

  private list(name: string): XmlElement[] {
    const known = this.lists.get(name) ?? this.root?.child(name)?.children ?? [];
    this.lists.set(name, known);
    return known;
  }
}

function extrasOf(style: CellStyle, protection: XmlElement | undefined): CellExtras {
  const { horizontal, vertical } = styleExtras(style);
  const locked = protection?.get("locked");
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(locked !== undefined && !isOn(locked) ? { locked: false } : {}),
    ...(isOn(protection?.get("hidden")) ? { formulaHidden: true } : {}),
  };
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
