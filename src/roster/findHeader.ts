import type { ClauseContext } from "./clauseColumn";
import { clauseOf } from "./clauseColumn";
import { labelOver } from "./headerLevels";
import type { HeaderBlock } from "./headerLevels";
import { isHeaderText, matchLabel, NAME_FIELDS } from "./matchLabel";
import { yearOf } from "./recogniseColumns";
import type { FieldId } from "./roster";
import type { SheetView } from "./sheetView";
import { words } from "./text/tidy";

/** Title and decree lines above a header hardly ever take more rows. */
const ROWS_SEARCHED = 40;
const MOST_LEVELS = 4;
const LEVEL_COST = 0.3;
const LOWER_LEVEL_GAIN = 0.35;

export interface FoundHeader extends HeaderBlock {
  /** How much of it was recognised; larger is better. */
  readonly score: number;
  readonly hasName: boolean;
}

/**
 * The header of a sheet: the block of one to four rows with the most recognised columns, wherever it stands near the top.
 * @returns undefined when no block names a subject and something about it
 */
export function findHeader(view: SheetView, context: ClauseContext): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  const end = Math.min(view.endRow, view.firstRow + ROWS_SEARCHED);
  for (let top = view.firstRow; top < end; top += 1) {
    const found = headerFrom(view, top, context);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/** The best header block that begins in this row, if any does. */
export function headerFrom(view: SheetView, top: number, context: ClauseContext): FoundHeader | undefined {
  if (!canBegin(view, top)) return undefined;
  let best: FoundHeader | undefined;
  let gain = 0;
  for (let bottom = top; bottom < Math.min(top + MOST_LEVELS, view.endRow); bottom += 1) {
    if (bottom > top) {
      const level = lowerLevel(view, { top, bottom }, context);
      if (level === "none") break;
      gain += (level === "under" ? LOWER_LEVEL_GAIN : 0) - LEVEL_COST;
    }
    if (reachesBelow(view, { top, bottom })) continue;
    const scored = scoreBlock(view, { top, bottom }, context);
    if (scored && scored.score + gain > (best?.score ?? 0)) best = { ...scored, score: scored.score + gain };
  }
  return best;
}

/** A header row names at least two things; a title line names one. */
function canBegin(view: SheetView, row: number): boolean {
  const texts = new Set<string>();
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const merge = view.mergeAt(row, column);
    const text = merge && merge.row < row ? "" : view.seenAt(row, column).text;
    if (text !== "" && /\p{L}/u.test(text)) texts.add(text);
  }
  return texts.size >= 2;
}

/** A header cell merged downwards beyond the block: the header goes on below. */
function reachesBelow(view: SheetView, { top, bottom }: HeaderBlock): boolean {
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const merge = view.mergeAt(bottom, column);
    const isLabel = merge && merge.row >= top && view.at(merge.row, merge.column).text !== "";
    if (isLabel && merge.row + merge.rowCount - 1 > bottom && merge.rowCount <= MOST_LEVELS) return true;
  }
  return false;
}

/**
 * Whether the block's lowest row is a further header level. Under the number and the name there is nothing ("under") or a label of its
 * own ("label"); a record has a number or a name there.
 */
function lowerLevel(view: SheetView, { top, bottom }: HeaderBlock, context: ClauseContext): "under" | "label" | "none" {
  let filled = 0;
  let labelled = false;
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const merge = view.mergeAt(bottom, column);
    const text = merge && merge.row < bottom ? "" : view.at(bottom, column).text;
    if (text === "") continue;
    filled += 1;
    const above = labelOver(view, { top, bottom: bottom - 1 }, column);
    const field = above && matchLabel(above.label);
    if (field !== "stt" && !(field && NAME_FIELDS.has(field))) continue;
    if (!isHeaderText(text) && clauseOf({ levels: [text] }, context) === undefined) return "none";
    labelled = true;
  }
  if (filled === 0 || isColumnNumbers(view, bottom) || (filled === 1 && !hasGroupAbove(view, bottom))) return "none";
  return labelled ? "label" : "under";
}

/** A single text below a header is a level only under a label merged over several columns, or when it is a year. */
function hasGroupAbove(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const text = view.at(row, column).text;
    if (text !== "")
      return /^(năm\s*)?(19|20)\d\d$/i.test(text) || ((view.mergeAt(row - 1, column)?.columnCount ?? 1) > 1 && !view.mergeAt(row, column));
  }
  return false;
}

function scoreBlock(view: SheetView, block: HeaderBlock, context: ClauseContext): FoundHeader | undefined {
  const seen = new Set<string>();
  const fields = new Set<FieldId>();
  let unknown = 0;
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const placed = labelOver(view, block, column);
    if (!placed) continue;
    const clause = clauseOf(placed.label, context);
    const field: FieldId | null = clause ? "danhGia" : matchLabel(placed.label);
    if (field === null) {
      unknown += 1;
      continue;
    }
    const said = yearOf(placed.label);
    fields.add(field);
    seen.add(`${field} ${clause?.id ?? ""} ${said.kind === "one" ? said.year : ""}`);
  }
  const hasName = [...fields].some((field) => NAME_FIELDS.has(field));
  const others = [...fields].filter((field) => !NAME_FIELDS.has(field) && field !== "boQua" && field !== "nam").length;
  if (!(hasName ? others >= 1 || fields.size >= 3 : others >= 2)) return undefined;
  return { ...block, hasName, score: seen.size + (hasName ? 3 : 0) - 0.1 * unknown };
}

/** A row of column numbers: 1 2 3, (1) (2), A B 1 2, "4=5+6". */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const texts: string[] = [];
  for (let column = view.firstColumn; column < view.endColumn; column += 1) {
    const text = view.at(row, column).text;
    if (text !== "") texts.push(words(text));
  }
  if (texts.length < 3 || !texts.every((text) => /^(\d{1,2}( [\d ]*)?[a-d]?|[a-h]|[ivx]+)$/.test(text))) return false;
  const numbers = texts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  return (
    numbers.length >= 2 &&
    numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0)) &&
    (numbers[0] ?? 9) <= 3 &&
    new Set(numbers).size > numbers.length / 2
  );
}
