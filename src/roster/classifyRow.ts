import type { Column } from "./column";
import { namesUnit } from "./collectiveWords";
import type { NameColumns } from "./nameColumns";
import { nameIn, nameIndexes } from "./nameColumns";
import type { FoundName } from "./nameColumns";
import { isDateLine, isNoteText, isPositionText, isSignerText, isTotalText } from "./rowText";
import { isGroupHeading, isSectionNumber, readSection, sectionKind } from "./sectionText";
import type { SectionSaid } from "./sectionText";
import type { Cell, SheetView } from "./sheetView";
import { isCellError } from "./text/cellError";

/** The table that a row stands in: its columns, and what the rows above have said. */
export interface Table {
  readonly columns: readonly Column[];
  readonly names: NameColumns;
  /** Rows of one person by year: the name may be merged over them. */
  readonly byYearRows: boolean;
}

export type RowClass =
  | { readonly is: "blank" | "formula" | "total" | "signature" | "note" }
  | { readonly is: "section"; readonly said: SectionSaid; readonly cell: Cell }
  | { readonly is: "noName"; readonly cell: Cell; readonly carriesData: boolean; readonly nameError: boolean }
  | { readonly is: "record"; readonly found: FoundName; readonly numbered: boolean };

/** What stands in the number column beyond this length is a text that was written there. */
const LONGEST_NUMBER = 8;

interface RowParts {
  readonly filled: readonly Cell[];
  readonly number: string;
  /** Filled cells outside the number and name columns. */
  readonly data: readonly Cell[];
  readonly found: FoundName | undefined;
}

/**
 * What a row below the header is. Order matters: what is plainly no record (totals, sections) comes before what looks like one.
 * @param afterSignature true once a date or signature line has been seen: only a numbered row with data is a record there
 */
export function classifyRow(view: SheetView, table: Table, row: number, afterSignature: boolean): RowClass {
  const parts = partsOf(view, table, row);
  const { filled, number, data, found } = parts;
  if (filled.length === 0) return { is: rowIsEmpty(view, row) ? "blank" : "formula" };
  const first = filled[0] as Cell;
  const numbered = /^\d+(?:[.)]\d*)*$/.test(number);
  if (saysTotal(parts)) return { is: "total" };
  const section = sectionOf(view, table, parts, numbered);
  if (section) return section;
  if (isSignature(parts, numbered)) return { is: "signature" };
  if (afterSignature && !(numbered && found && data.length > 0)) return { is: "signature" };
  const texts = filled.filter((cell) => cell.text !== number);
  if (!numbered && texts.length === 1 && (isNoteText(first.text) || first.text.length > 120)) return { is: "note" };
  if (found) return { is: "record", found, numbered };
  const error = [...nameIndexes(table.names)].map((index) => view.at(row, index)).find((cell) => isCellError(cell.value));
  return { is: "noName", cell: error ?? data[0] ?? first, carriesData: data.length > 0, nameError: error !== undefined };
}

function partsOf(view: SheetView, table: Table, row: number): RowParts {
  const stt = table.columns.find((column) => column.field === "stt")?.index;
  const names = nameIndexes(table.names);
  const filled: Cell[] = [];
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const cell = view.at(row, column);
    if (cell.text !== "" && cell.value !== 0 && cell.value !== false) filled.push(cell);
  }
  const inNumberColumn = stt === undefined ? "" : view.at(row, stt).text;
  const number = inNumberColumn.length <= LONGEST_NUMBER ? inNumberColumn : "";
  const data = filled.filter((cell) => (cell.column !== stt || number === "") && !names.has(cell.column));
  return { filled, number, data, found: nameIn(view, table.names, row, table.byYearRows && data.length > 0) };
}

const sameCell = (a: Cell, b: Cell | undefined): boolean => a.row === b?.row && a.column === b.column;

function rowIsEmpty(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column < view.endColumn; column += 1) if (view.at(row, column).text !== "") return false;
  return true;
}

function saysTotal({ filled, found }: RowParts): boolean {
  const texts = filled.filter((cell) => typeof cell.value === "string" && /\p{L}/u.test(cell.text));
  const [lead] = texts;
  if (!lead || !isTotalText(lead.text)) return false;
  return found === undefined || sameCell(found.cell, lead) || isTotalText(found.name) || texts.length === 1;
}

/** A heading stands alone in the number and name columns, or in one wide cell; counts beside it are allowed. */
function sectionOf(view: SheetView, table: Table, parts: RowParts, numbered: boolean): RowClass | undefined {
  const { filled, number, data, found } = parts;
  const heading = headingOf(parts);
  if (!heading) return undefined;
  const extra = data.filter((cell) => cell !== heading && typeof cell.value !== "number");
  if (extra.length > 0) return undefined;
  const said = readSection(heading.text);
  const merged = (view.mergeAt(heading.row, heading.column)?.columnCount ?? 1) >= 3 && !numbered;
  const sectionNumber = isSectionNumber(number);
  const alone = filled.every((cell) => cell === heading || cell.text === number || typeof cell.value === "number");
  if (!alone) return undefined;
  const answer: RowClass = { is: "section", said, cell: heading };
  if (said.kind && (!numbered || sectionKind(heading.text) !== undefined)) return answer;
  if (isTotalText(heading.text) || isDateLine(heading.text) || isSignerText(heading.text) || isNoteText(heading.text)) return undefined;
  if (merged || (sectionNumber && data.length === 0) || (sectionNumber && (said.unit !== undefined || isGroupHeading(heading.text))))
    return answer;
  if (data.length > 0) return undefined;
  const personTable = table.names.person.length > 0;
  if (said.unit !== undefined) return personTable || (!numbered && usesNumbers(table)) ? answer : undefined;
  const isOwnHeading = !numbered && usesNumbers(table) && (isGroupHeading(heading.text) || heading.text.endsWith(":"));
  return isOwnHeading || (found === undefined && !numbered && heading.column < (table.names.person[0]?.index ?? 0)) ? answer : undefined;
}

const usesNumbers = (table: Table): boolean => table.columns.some((column) => column.field === "stt");

function headingOf({ filled, number, found }: RowParts): Cell | undefined {
  const texts = filled.filter((cell) => cell.text !== number && typeof cell.value === "string" && /\p{L}/u.test(cell.text));
  if (texts.length === 0) return filled.find((cell) => cell.text === number && /\p{L}{2}/u.test(number) && !isSectionNumber(number));
  return texts.length === 1 && (!found || sameCell(found.cell, texts[0])) ? texts[0] : undefined;
}

function isSignature({ filled, found, data }: RowParts, numbered: boolean): boolean {
  if (numbered && found && data.length > 0) return false;
  const texts = filled.filter((cell) => /\p{L}/u.test(cell.text));
  const plain = (cell: Cell) => isDateLine(cell.text) || isSignerText(cell.text);
  if (
    texts.length === 0 ||
    texts.length > 4 ||
    (found && !texts.some((cell) => sameCell(cell, found.cell) && plain(cell)) && !texts.every(plain))
  )
    return false;
  return texts.some(plain) || (!found && texts.every((cell) => isPositionText(cell.text)) && !texts.some((cell) => namesUnit(cell.text)));
}
