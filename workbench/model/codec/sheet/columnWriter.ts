import { BooleanNumber, type IColumnData, type Nullable, type Worksheet } from "@univerjs/core";
import type { LineMap } from "../../lineMap";
import { isSame } from "../isSame";
import { setChildren, SHEET_ORDER } from "../sheetElements";
import type { FormatWriter } from "../styles/formatWriter";
import { fileFormat, type UniverStyles } from "../styles/univerStyles";
import type { XmlElement } from "../xml/element";
import { tag } from "../xml/tag";
import { columnData } from "./lineForm";
import { fileWidthOfPixels } from "./widths";

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Column = Nullable<Partial<IColumnData>>;

/** A `col` of the file: columns that are alike. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const COLUMNS = 16_384;

/** Writes the widths, formats and visibility of columns where they are otherwise than in the file. */
export function writeColumns(root: XmlElement, sheet: Worksheet, map: LineMap, styles: UniverStyles, formats: FormatWriter): void {
  const { columnData: data, defaultColumnWidth } = sheet.getConfig();
  const spans = spansOf(root);
  const wanted: (Attributes | undefined)[] = [];
  let isOther = !map.isUnmoved;
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const attributes = attributesAt(spans, map.before(column));
    const changed = changedAttributes(attributes, data[column], defaultColumnWidth, styles, formats);
    isOther ||= changed !== attributes;
    wanted.push(changed);
  }
  if (!isOther) return;
  for (let column = wanted.length; column < COLUMNS; column++) wanted.push(attributesAt(spans, map.before(column)));
  const elements = grouped(wanted).map(({ first, last, attributes }) => tag("col", { min: first + 1, max: last + 1, ...attributes }));
  setChildren(root, "cols", elements.length > 0 ? [`<cols>${elements.join("")}</cols>`] : [], SHEET_ORDER);
}

function spansOf(root: XmlElement): Span[] {
  return (root.child("cols")?.all("col") ?? []).map((element) => {
    const { min = "1", max = min, ...attributes } = element.attributes;
    return { first: Number(min) - 1, last: Number(max) - 1, attributes };
  });
}

const attributesAt = (spans: readonly Span[], column: number | undefined): Span["attributes"] | undefined =>
  column === undefined ? undefined : spans.find(({ first, last }) => column >= first && column <= last)?.attributes;

/** @returns the same object where nothing has changed */
function changedAttributes(
  attributes: Span["attributes"] | undefined,
  now: Column,
  defaultWidth: number,
  styles: UniverStyles,
  formats: FormatWriter
): Attributes | undefined {
  const before = attributes ? columnData(attributes, styles) : {};
  const [width, widthBefore] = [now?.w ?? defaultWidth, before.w ?? defaultWidth];
  const [hidden, hiddenBefore] = [now?.hd === BooleanNumber.TRUE, before.hd === BooleanNumber.TRUE];
  const hasStyle = (now?.s ?? undefined) !== (before.s ?? undefined);
  if (width === widthBefore && hidden === hiddenBefore && !hasStyle) return attributes;
  const style = typeof now?.s === "string" ? (fileFormat(now.s) ?? formats.ofLine(now.s)) : formats.ofLine(now?.s);
  return {
    ...attributes,
    ...(width === widthBefore && attributes?.width !== undefined ? {} : { width: fileWidthOfPixels(width) }),
    ...(width === widthBefore ? {} : { customWidth: 1, bestFit: undefined }),
    ...(hidden === hiddenBefore ? {} : { hidden: hidden ? 1 : undefined }),
    ...(hasStyle ? { style } : {}),
  };
}

function grouped(columns: readonly (Attributes | undefined)[]): { first: number; last: number; attributes: Attributes }[] {
  const groups: { first: number; last: number; attributes: Attributes }[] = [];
  columns.forEach((attributes, column) => {
    const group = groups.at(-1);
    if (!attributes) return;
    if (group && group.last === column - 1 && (group.attributes === attributes || isSame(group.attributes, attributes)))
      group.last = column;
    else groups.push({ first: column, last: column, attributes });
  });
  return groups;
}
