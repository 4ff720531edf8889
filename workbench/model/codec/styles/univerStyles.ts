import type { IStyleData } from "@univerjs/core";
import type { CellExtras } from "../../customData";
import { toUniverStyle } from "../../styles";
import type { FormatContext } from "../cells/cellReader";
import { isSame } from "../isSame";
import type { StyleSheet } from "./styleSheet";

/** A format of Univer that remembers which format of the file it comes from; Univer carries the member along when the format changes. */
export interface FileStyleData extends IStyleData {
  readonly xf?: number;
}

/** @returns the number in the file of a format that is as it was read. @example fileFormat("x12") // 12 */
export function fileFormat(styleId: string): number | undefined {
  const number = /^x(\d+)$/.exec(styleId)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The formats of a file for Univer, under ids that tell their numbers: `x12`. */
export class UniverStyles implements FormatContext {
  private readonly ids = new Map<number, string | undefined>();
  private readonly lines = new Set<number>();

  constructor(private readonly sheet: StyleSheet) {}

  styleId(xf: number): string | undefined {
    if (this.ids.has(xf)) return this.ids.get(xf);
    const id = xf === 0 && this.isStandard ? undefined : `x${xf}`;
    this.ids.set(xf, id);
    return id;
  }

  extras(xf: number): CellExtras {
    return this.sheet.format(xf).extras;
  }

  /** @returns the id for a whole row or column */
  lineStyleId(xf: number): string | undefined {
    this.lines.add(xf);
    return this.styleId(xf);
  }

  /** @returns Univer's formats by id */
  byId(): Record<string, IStyleData> {
    const lineMembers = new Set([...this.lines].flatMap((xf) => Object.keys(this.styleOf(xf))));
    const entries = [...this.ids].flatMap(([xf, id]) => (id === undefined ? [] : [[id, this.complete(xf, lineMembers)] as const]));
    return Object.fromEntries(entries);
  }

  /** In the file the format of a cell replaces that of its row and column; in Univer it is laid over it, so it must say what it has not. */
  private complete(xf: number, lineMembers: ReadonlySet<string>): FileStyleData {
    const style = this.styleOf(xf);
    const missing = this.lines.has(xf) ? [] : [...lineMembers].filter((member) => !(member in style));
    return { ...Object.fromEntries(missing.map((member) => [member, null])), ...style, xf };
  }

  private styleOf(xf: number): IStyleData {
    return toUniverStyle(this.sheet.format(xf).style);
  }

  /** Whether the format of cells without a number is no more than the standard font. */
  private get isStandard(): boolean {
    const { style, extras } = this.sheet.format(0);
    return Object.keys(extras).length === 0 && isSame(style, this.sheet.standardFont);
  }
}
