import type { Style } from "exceljs";
import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../model";
import type { CellExtras } from "../customData";
import { styleExtras, toUniverStyle } from "../styles";
import { fromFileStyle } from "./styles";

interface Entry {
  /** `undefined` where nothing differs from the standard */
  readonly id: string | undefined;
  readonly extras: CellExtras;
}

/** The formats of a file, each once: exceljs gives equal cells the same object. */
export class StyleTable {
  private readonly entries = new Map<object, Entry>();
  private readonly ids = new Map<string, string>();
  private readonly styles: Record<string, IStyleData> = {};

  constructor(private readonly theme: readonly string[]) {}

  entryOf(style: Partial<Style>): Entry {
    const known = this.entries.get(style);
    if (known) return known;
    const entry = this.entryFor(fromFileStyle(style, this.theme), style.protection);
    this.entries.set(style, entry);
    return entry;
  }

  byId(): Record<string, IStyleData> {
    return this.styles;
  }

  private entryFor(style: CellStyle, protection: Style["protection"] | undefined): Entry {
    const { horizontal, vertical } = styleExtras(style);
    const extras: CellExtras = {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(protection?.locked === false ? { locked: false } : {}),
      ...(protection?.hidden ? { formulaHidden: true } : {}),
    };
    return { id: Object.keys(style).length > 0 ? this.idOf(toUniverStyle(style)) : undefined, extras };
  }

  private idOf(style: IStyleData): string {
    const text = JSON.stringify(style);
    const known = this.ids.get(text);
    if (known) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(text, id);
    this.styles[id] = style;
    return id;
  }
}
