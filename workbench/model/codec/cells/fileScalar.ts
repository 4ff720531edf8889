import type { CellError, Scalar } from "../../model";
import { isOn } from "../isOn";
import { decodedCharacters, type TextSource } from "./scanText";
import type { CellSource } from "./scanRows";

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;
/** Days between the two ways of counting days. */
export const DAYS_FROM_1904 = 1462;

/** What the values of cells depend on beside the cell. */
export interface ValueContext {
  readonly strings: readonly TextSource[];
  /** The file counts days from 1904, the model always from 1900. */
  readonly from1904: boolean;
  /** @param xf the attribute `s` of a cell */
  isDate(xf: number): boolean;
}

export interface FileScalar {
  readonly value: Scalar | CellError;
  /** The XML of a text that is formatted in parts. */
  readonly content?: string;
}

const NOTHING: FileScalar = { value: null };

/** @returns the value that stands in a cell, of a formula the last result; dates as serial numbers */
export function fileScalar(cell: CellSource, context: ValueContext): FileScalar {
  const { value, inline, attributes } = cell;
  if (inline) return { value: inline.text, content: inline.content };
  if (value === undefined) return NOTHING;
  switch (attributes.t) {
    case "s":
      return sharedText(context.strings[Number(value)]);
    case "str":
    case "inlineStr":
      return { value: decodedCharacters(value) };
    case "b":
      return { value: isOn(value.trim().toLowerCase()) };
    case "e":
      return { value: { error: value.trim() } };
    case "d":
      return { value: serialOf(value) };
    default:
      return { value: numberOf(value, cell, context) };
  }
}

const sharedText = (item: TextSource | undefined): FileScalar => (item ? { value: item.text, content: item.content } : NOTHING);

function numberOf(text: string, { attributes }: CellSource, context: ValueContext): Scalar {
  if (text.trim() === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return context.from1904 && context.isDate(Number(attributes.s ?? 0)) ? number + DAYS_FROM_1904 : number;
}

/** @param text ISO 8601: a day, a time or both. @returns days since 1900 as Excel counts them; other texts as they are */
function serialOf(text: string): number | string {
  const [, day, time] = /^\s*(\d{4}-\d\d-\d\d)?(?:T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?\s*$/.exec(text) ?? [];
  const milliseconds = Date.parse(`${day ?? "1970-01-01"}T${time ?? "00:00"}Z`);
  if ((!day && !time) || Number.isNaN(milliseconds)) return text;
  return Number(((day ? UNIX_EPOCH : 0) + milliseconds / DAY).toFixed(9));
}
