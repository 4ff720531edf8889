import { CRITERIA_SETS } from "../../criteria";
import type { SheetGrid } from "../../roster";
import { isSetId, proposedId } from "../codes";
import { INFO, INFO_KEYS, type InfoForm, type InfoKey, type InfoValues } from "../forms/infoForms";
import { isWord } from "../words";
import { cellAt, type Cell, type Mistakes } from "./cell";
import { nearest } from "./nearest";
import type { Table } from "./findTable";

/** The content cell of each line that the table has. */
type Contents = Partial<Record<InfoKey, { readonly label: Cell; readonly content: Cell }>>;

export interface ReadInfo {
  /** Complete only where nothing was wrong. */
  readonly values: Partial<InfoValues>;
  readonly cells: Contents;
}

const LABELS = INFO_KEYS.map((key) => INFO[key].label.vi);

const keyOf = (text: string): InfoKey | undefined => INFO_KEYS.find((key) => isWord(text, INFO[key].label));

/** Goes through the lines of the table down to `end`. */
const contentsOf = (grid: SheetGrid, table: Table<"label" | "content">, end: number, mistakes: Mistakes): Contents => {
  const { label, content } = table.columns;
  const contents: Contents = {};
  if (!label || !content) return contents;
  for (let row = table.headerRow + 1; row < end; row++) {
    const [name, said] = [cellAt(grid, row, label.column), cellAt(grid, row, content.column)];
    if (name.text === "") continue;
    const key = keyOf(name.text);
    const known = key && contents[key];
    if (known) mistakes.add(name, "duplicateInfo", { column: INFO[key].label.vi, other: known.label.address });
    else if (key) contents[key] = { label: name, content: said };
    // A line of text in the label column alone is a heading or a remark.
    else if (said.text !== "")
      mistakes.add(name, "unknownInfo", { text: name.text, allowed: LABELS, suggestion: nearest(name.text, LABELS) });
  }
  return contents;
};

/** What one line says; a line that is not there says what a blank one does. */
const valueOf = (key: InfoKey, cells: Contents, table: Table<"label" | "content">, mistakes: Mistakes): unknown => {
  const form = INFO[key] as InfoForm<unknown>;
  const { label, hint, required, blank } = form;
  const cell = cells[key]?.content;
  if (cell && cell.text !== "") return form.read(cell, label.vi, mistakes);
  const at = cell ?? table.columns.label;
  if (required && at) mistakes.add(at, "missingCell", { column: label.vi, allowed: hint === "" ? [] : [hint] });
  return blank;
};

const tellId = ({ values: { id }, cells }: ReadInfo, mistakes: Mistakes): void => {
  const cell = cells.id?.content;
  if (id === undefined || !cell || cell.text === "") return;
  const builtIn = CRITERIA_SETS.map((set) => set.id);
  if (!isSetId(id)) mistakes.add(cell, "badSetId", { text: id });
  else if (builtIn.includes(id)) mistakes.add(cell, "builtInSetId", { text: id, suggestion: proposedId(id, builtIn) });
};

const tellPeriod = ({ values: { from, to, phase1, phase2 }, cells }: ReadInfo, mistakes: Mistakes): void => {
  if (from === undefined || to === undefined) return;
  const end = cells.to?.content;
  if (from > to && end) mistakes.add(end, "reversed", { column: INFO.to.label.vi, from: String(from), to: String(to) });
  for (const [key, phase] of [["phase1", phase1] as const, ["phase2", phase2] as const]) {
    const cell = cells[key]?.content;
    if (phase && cell && from <= to && (phase.from < from || phase.to > to))
      mistakes.add(cell, "outsidePeriod", { column: INFO[key].label.vi, text: cell.text, from, to });
  }
};

/** Reads the general information. */
export const readInfo = (grid: SheetGrid, table: Table<"label" | "content">, end: number, mistakes: Mistakes): ReadInfo => {
  const cells = contentsOf(grid, table, end, mistakes);
  const values = Object.fromEntries(INFO_KEYS.map((key) => [key, valueOf(key, cells, table, mistakes)])) as Partial<InfoValues>;
  const read = { values, cells };
  tellId(read, mistakes);
  tellPeriod(read, mistakes);
  return read;
};
