import type { Style } from "exceljs";
import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Book } from "../book";
import { extrasIn, type CellExtras } from "../customData";
import { fromUniverStyle, STANDARD_FONT } from "../styles";
import type { CellStyle } from "../model";
import { toFileStyle } from "./styles";
import { escapeXml } from "./xml";

/** The formats of a workbook for exceljs, each as one object: equal cells share it, which exceljs writes much faster. */
export class FileStyles {
  private readonly styles = new Map<string, Partial<Style>>();
  private readonly standard: { fontName: string; fontSize: number };

  constructor(book: Book) {
    const { defaultStyle } = book.workbook.getSnapshot();
    const style: Nullable<IStyleData> = typeof defaultStyle === "string" ? book.workbook.getStyles().get(defaultStyle) : defaultStyle;
    this.standard = { fontName: style?.ff ?? STANDARD_FONT.fontName, fontSize: style?.fs ?? STANDARD_FONT.fontSize };
  }

  /** @returns the format of a cell with those of its row and column */
  ofCell(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): Partial<Style> {
    const extras = extrasIn<CellExtras>(cell?.custom);
    const own = [
      cell?.s,
      sheet.getRowStyle(row, true),
      sheet.getColumnStyle(column, true),
      extras.horizontal,
      extras.vertical,
      extras.locked,
      extras.formulaHidden,
    ];
    return this.shared(own, () => ({
      ...this.fileStyle(fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, cell), extras)),
      ...(extras.locked === false || extras.formulaHidden
        ? { protection: { locked: extras.locked ?? true, hidden: extras.formulaHidden ?? false } }
        : {}),
    }));
  }

  /** @param style of a row or a column */
  ofLine(style: Nullable<IStyleData>): Partial<Style> {
    return this.shared(["line", style], () => this.fileStyle(fromUniverStyle(style, {})));
  }

  /** @returns XML of the font that cells without a font of their own have */
  standardFontElement(): string {
    const { fontName, fontSize } = this.standard;
    return `<font><sz val="${fontSize}"/><color theme="1"/><name val="${escapeXml(fontName)}"/><family val="2"/></font>`;
  }

  private shared(key: readonly unknown[], make: () => Partial<Style>): Partial<Style> {
    const text = JSON.stringify(key);
    const known = this.styles.get(text) ?? make();
    this.styles.set(text, known);
    return known;
  }

  /** A font in the file is either the standard font or complete: Excel fills nothing in. */
  private fileStyle(style: CellStyle): Partial<Style> {
    const { fontName = this.standard.fontName, fontSize = this.standard.fontSize, ...rest } = style;
    const isStandard = fontName === this.standard.fontName && fontSize === this.standard.fontSize;
    const hasFontParts = rest.bold || rest.italic || rest.underline || rest.strikethrough || rest.fontColor;
    return toFileStyle(isStandard && !hasFontParts ? rest : { ...rest, fontName, fontSize });
  }
}
