import { BooleanNumber, type IRowData, type Nullable, type Worksheet } from "@univerjs/core";
import type { FormatWriter } from "../styles/formatWriter";
import { fileFormat, type UniverStyles } from "../styles/univerStyles";
import { tag } from "../xml/tag";
import { rowData } from "./lineForm";
import { PIXELS_PER_POINT } from "./widths";

type Attributes = Readonly<Record<string, string>>;
type Row = Nullable<Partial<IRowData>>;

/** Writes the start tags of the rows of one sheet. */
export class RowWriter {
  private readonly data: Readonly<Record<string, Row>>;

  /** @param isNew the sheet is not from the file: heights that were fitted here are written too */
  constructor(
    sheet: Worksheet,
    private readonly formats: FormatWriter,
    private readonly styles: UniverStyles,
    private readonly isNew: boolean
  ) {
    this.data = sheet.getConfig().rowData as Readonly<Record<string, Row>>;
  }

  /** Rows of which the model says more than their cells. */
  get rows(): string[] {
    return Object.keys(this.data);
  }

  /**
   * @param attributes of the row in the file
   * @param start its start tag
   * @param columns of cells that come new into it
   */
  existing(row: number, attributes: Attributes, start: string, columns: readonly number[]): string {
    const before = rowData(attributes, this.styles);
    const now = this.data[row];
    const changes: Record<string, string | number | undefined> = {
      ...(attributes.r !== undefined && Number(attributes.r) !== row + 1 ? { r: row + 1 } : {}),
      ...(explicitHeight(now) === before.h ? {} : heightAttributes(explicitHeight(now))),
      ...(isHidden(now) === isHidden(before) ? {} : { hidden: isHidden(now) ? 1 : undefined }),
      ...((now?.s ?? undefined) === (before.s ?? undefined) ? {} : this.styleAttributes(now)),
      ...(attributes.spans !== undefined && !covers(attributes.spans, columns) ? { spans: undefined } : {}),
    };
    if (Object.keys(changes).length === 0) return start;
    const name = /^<([\w.:-]+)/.exec(start)![1]!;
    return tag(name, { ...attributes, ...changes });
  }

  /** @returns the start tag; "" for a row that need not be written */
  added(row: number, hasCells: boolean): string {
    const now = this.data[row];
    const fitted = this.isNew && explicitHeight(now) === undefined ? now?.ah : undefined;
    const attributes = {
      ...heightAttributes(explicitHeight(now)),
      ...(fitted === undefined ? {} : { ht: fitted / PIXELS_PER_POINT }),
      ...(isHidden(now) ? { hidden: 1 } : {}),
      ...this.styleAttributes(now),
    };
    const says = Object.values(attributes).some((value) => value !== undefined);
    return says || hasCells ? tag("row", { r: row + 1, ...attributes }) : "";
  }

  private styleAttributes(row: Row): Record<string, number | undefined> {
    const number = typeof row?.s === "string" ? (fileFormat(row.s) ?? this.formats.ofLine(row.s)) : this.formats.ofLine(row?.s);
    return number === undefined ? { s: undefined, customFormat: undefined } : { s: number, customFormat: 1 };
  }
}

/** Pixels; fitted heights are the reader's business. */
const explicitHeight = (row: Row): number | undefined => (row?.ia === BooleanNumber.FALSE ? row.h : undefined);
const isHidden = (row: Row): boolean => row?.hd === BooleanNumber.TRUE;

const heightAttributes = (pixels: number | undefined): Record<string, number | undefined> =>
  pixels === undefined ? { ht: undefined, customHeight: undefined } : { ht: pixels / PIXELS_PER_POINT, customHeight: 1 };

/** @param spans `1:8`, counted from 1 */
function covers(spans: string, columns: readonly number[]): boolean {
  const [first = 1, last = first] = (spans.split(/\s+/)[0] ?? "").split(":").map(Number);
  return columns.every((column) => column + 1 >= first && column + 1 <= last);
}
