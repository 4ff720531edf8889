import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Book } from "../../book";
import { extrasIn, type CellExtras } from "../../customData";
import type { BorderEdge, CellStyle } from "../../model";
import { fromUniverStyle, toUniverStyle } from "../../styles";
import { isSame } from "../isSame";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";
import { ALIGNMENT_MEMBERS, changeAlignment } from "./alignments";
import { changeBorders } from "./borders";
import { fillElement } from "./fills";
import { changeFont, FONT_MEMBERS } from "./fonts";
import { builtInId, FIRST_OWN } from "./numberFormats";
import type { StyleSheet } from "./styleSheet";
import { fileFormat, type FileStyleData } from "./univerStyles";

/** What a cell looks like, as far as the model knows. */
interface Look {
  readonly style: CellStyle;
  readonly extras: CellExtras;
}

const EXTRAS = ["horizontal", "vertical", "locked", "formulaHidden"] as const;
const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
const XF_ORDER = ["alignment", "protection", "extLst"];
const LIST_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Gives the formats of the model numbers in the file. Formats of the file stay as they are; new ones are made from those they come from. */
export class FormatWriter {
  private readonly numbers = new Map<string, number>();
  private readonly looks = new Map<number, Look>();
  private byLook: Map<string, number> | undefined;

  /** @param stylesRoot the formats of the file, to be added to; called only when something is added */
  constructor(
    private readonly book: Book,
    private readonly styleSheet: StyleSheet,
    private readonly stylesRoot: () => XmlElement
  ) {}

  /** @returns number of the format of a cell, with what it takes from its row and column */
  ofCell(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): number {
    const extras = extrasIn<CellExtras>(cell?.custom);
    const kept = typeof cell?.s === "string" ? fileFormat(cell.s) : undefined;
    if (kept !== undefined && sameExtras(extras, this.styleSheet.format(kept).extras)) return kept;
    const [rowStyle, columnStyle] = [sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true)];
    if (!cell?.s && !rowStyle && !columnStyle && sameExtras(extras, {})) return 0;
    const key = JSON.stringify([cell?.s, rowStyle, columnStyle, ...EXTRAS.map((name) => extras[name])]);
    return this.remembered(key, () => this.numberOf(sheet.getComposedCellStyleByCellData(row, column, cell), extras));
  }

  /** @param style of a row or column, an id or the format itself. @returns its number */
  ofLine(style: Nullable<IStyleData> | string): number | undefined {
    if (!style) return undefined;
    const kept = typeof style === "string" ? fileFormat(style) : undefined;
    if (kept !== undefined) return kept;
    const data = typeof style === "string" ? this.book.workbook.getStyles().get(style) : style;
    const { defaultStyle } = this.book.workbook.getSnapshot();
    const standard = typeof defaultStyle === "string" ? this.book.workbook.getStyles().get(defaultStyle) : defaultStyle;
    return this.remembered(JSON.stringify(["line", style]), () => this.numberOf({ ...standard, ...data }, {}));
  }

  private remembered(key: string, make: () => number): number {
    const known = this.numbers.get(key) ?? make();
    this.numbers.set(key, known);
    return known;
  }

  private numberOf(data: FileStyleData, extras: CellExtras): number {
    const wanted: Look = { style: fromUniverStyle(data, extras), extras };
    // A format that came by copying has forgotten where it is from.
    const base = data.xf ?? this.lookAlike(wanted) ?? 0;
    return this.remembered(JSON.stringify([base, wanted.style, EXTRAS.map((name) => extras[name])]), () => this.derived(base, wanted));
  }

  private lookAlike(wanted: Look): number | undefined {
    this.byLook ??= new Map(
      this.list("cellXfs")
        .children.map((_, i) => [lookKey(this.lookOf(i)), i] as const)
        .reverse()
    );
    return this.byLook.get(lookKey(wanted));
  }

  /** As Univer gives a format of the file back, which may be a little less than it was given. */
  private lookOf(xf: number): Look {
    const { style, extras } = this.styleSheet.format(xf);
    const known = this.looks.get(xf) ?? { style: fromUniverStyle(toUniverStyle(style), extras), extras };
    this.looks.set(xf, known);
    return known;
  }

  private derived(base: number, wanted: Look): number {
    const before = this.lookOf(base);
    const changes = differing(wanted.style, before.style);
    const relocks = !sameProtection(wanted.extras, before.extras);
    const xfs = this.list("cellXfs");
    const count = xfs.children.length;
    if (Object.keys(changes).length === 0 && !relocks && base < count) return base;
    const xf = xfs.append(String(xfs.children[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'));
    this.changeXf(xf, changes);
    if (relocks) relock(xf, wanted.extras);
    xfs.set("count", count + 1);
    return count;
  }

  private changeXf(xf: XmlElement, changes: CellStyle): void {
    if (FONT_MEMBERS.some((name) => name in changes)) this.change(xf, "font", "fonts", "applyFont", (font) => changeFont(font, changes));
    if ("fill" in changes) this.change(xf, "fill", "fills", "applyFill", (fill) => fill.replaceWith(fillElement(changes.fill)));
    if ("borders" in changes) {
      const edges = Object.fromEntries(EDGES.map((edge) => [edge, changes.borders?.[edge]]));
      this.change(xf, "border", "borders", "applyBorder", (border) => changeBorders(border, edges));
    }
    if ("numberFormat" in changes) xf.set("numFmtId", this.numberFormatId(changes.numberFormat ?? "General")).set("applyNumberFormat", 1);
    if (ALIGNMENT_MEMBERS.some((name) => name in changes)) {
      changeAlignment(childOf(xf, "alignment", XF_ORDER), changes);
      xf.set("applyAlignment", 1);
    }
  }

  /** Makes a changed copy of a font, fill or border, or finds one that is the same. */
  private change(xf: XmlElement, name: string, list: string, apply: string, change: (copy: XmlElement) => XmlElement | void): void {
    const parent = this.list(list);
    const before = parent.children;
    const source = before[Number(xf.get(`${name}Id`) ?? 0)];
    const appended = parent.append(String(source ?? `<${name}/>`));
    const copy = change(appended) ?? appended;
    const twin = before.findIndex((element) => String(element) === String(copy));
    if (twin >= 0) copy.remove();
    else parent.set("count", before.length + 1);
    xf.set(`${name}Id`, twin >= 0 ? twin : before.length).set(apply, 1);
  }

  private numberFormatId(code: string): number {
    const own = this.stylesRoot().child("numFmts")?.all("numFmt") ?? [];
    const existing = own.find((element) => element.get("formatCode") === code)?.get("numFmtId");
    const known = builtInId(code) ?? existing;
    if (known !== undefined) return Number(known);
    const id = Math.max(FIRST_OWN - 1, ...own.map((element) => Number(element.get("numFmtId")))) + 1;
    const list = this.list("numFmts");
    list.append("<numFmt/>").set("numFmtId", id).set("formatCode", code);
    list.set("count", own.length + 1);
    return id;
  }

  private list(name: string): XmlElement {
    return childOf(this.stylesRoot(), name, LIST_ORDER);
  }
}

/** @returns members of `wanted` that are otherwise than before; `undefined` for those that are no more */
function differing(wanted: CellStyle, before: CellStyle): CellStyle {
  const names = new Set([...Object.keys(wanted), ...Object.keys(before)]) as Set<keyof CellStyle>;
  return Object.fromEntries([...names].filter((name) => !isSame(wanted[name], before[name])).map((name) => [name, wanted[name]]));
}

const sameExtras = (one: CellExtras, other: CellExtras): boolean => EXTRAS.every((name) => one[name] === other[name]);
const lookKey = ({ style, extras }: Look): string =>
  JSON.stringify([Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)), EXTRAS.map((name) => extras[name])]);

const sameProtection = (one: CellExtras, other: CellExtras): boolean =>
  (one.locked ?? true) === (other.locked ?? true) && (one.formulaHidden ?? false) === (other.formulaHidden ?? false);

function relock(xf: XmlElement, { locked = true, formulaHidden = false }: CellExtras): void {
  const protection = childOf(xf, "protection", XF_ORDER);
  protection.set("locked", locked ? undefined : 0).set("hidden", formulaHidden ? 1 : undefined);
  xf.set("applyProtection", 1);
}
