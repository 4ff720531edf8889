import type { CellAddress, Fact } from "../criteria";
import type { CellContent, Parsed } from "./field";
import { addressOf } from "./sheetView";
import type { Cell, SheetView } from "./sheetView";
import { isCellError } from "./text/cellError";
import { displayText } from "./text/display";

/** How addresses of a sheet are written: `F7`, or `'Tập thể'!F7` beside the main sheet. */
export type AddressWriter = (cell: { readonly row: number; readonly column: number }) => CellAddress;

export const addressWriter =
  (prefix: string): AddressWriter =>
  (cell) =>
    prefix + addressOf(cell);

/** A fact and, where the cell names years itself, what it says of each. */
export interface ReadFact {
  readonly fact: Fact<unknown>;
  readonly byYear?: Readonly<Record<number, unknown>>;
  /** A mark under a header that names the title: several such columns together say what is held. */
  readonly mark?: boolean;
}

/**
 * One cell as a fact. A merged cell counts for every record it covers.
 * @param parse the field's parser; it gets no empty cells and no Excel errors
 */
export function readCell(
  view: SheetView,
  row: number,
  column: number,
  address: AddressWriter,
  parse: (content: CellContent) => Parsed<unknown>
): ReadFact {
  const cell: Cell = view.seenAt(row, column);
  const at = address(cell);
  if (cell.text === "") return { fact: { state: "blank", cell: at } };
  if (isCellError(cell.value)) return { fact: { state: "unreadable", problem: "cellError", cell: at, text: cell.text } };
  const parsed = parse({ value: cell.value, text: cell.text, format: cell.format });
  const text = displayText(cell.value, cell.text, cell.format);
  if (parsed.kind === "blank") return { fact: { state: "blank", cell: at } };
  if (parsed.kind === "unreadable") return { fact: { state: "unreadable", problem: parsed.problem, cell: at, text } };
  return { fact: { state: "known", value: parsed.value, cell: at, text }, ...(parsed.byYear ? { byYear: parsed.byYear } : {}) };
}
