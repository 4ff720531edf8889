import { FACTS } from "../criteria";
import type { Fact, FactId, Facts, SubjectKind, TitleHolding } from "../criteria";
import { combineFacts } from "./combineFacts";
import type { Column } from "./column";
import { FIELDS } from "./fields";
import type { CellContent, Parsed } from "./field";
import { headerWords } from "./headerLabel";
import { issueAt } from "./issue";
import { combineTitleMarks, parseMark } from "./markFacts";
import { isFactField } from "./matchLabel";
import { nameIndexes } from "./nameColumns";
import type { NameColumns } from "./nameColumns";
import { parseYesNo } from "./parse/parseYesNo";
import { readCell } from "./readCell";
import type { AddressWriter, ReadFact } from "./readCell";
import type { RecordRow } from "./reading";
import type { RosterIssue } from "./roster";
import type { SheetView } from "./sheetView";
import type { DateOrder } from "./text/dates";

/** What reading the cells of a sheet needs besides the record. */
export interface FactReader {
  readonly view: SheetView;
  readonly address: AddressWriter;
  readonly names: NameColumns;
  /** The parser of a column with what its header says; remembers what it has read, since columns repeat few texts. */
  readonly parserOf: (column: Column, field: FactId) => (cell: CellContent) => Parsed<unknown>;
  readonly report: (issue: RosterIssue) => void;
}

/** A fact while it is put together: one value, or values by year and one without. */
export interface FactSlot {
  readonly undated: ReadFact[];
  readonly byYear: Map<number, ReadFact[]>;
}

/** The facts of a record from its columns; facts of the other kind of subject are left out. */
export function readFacts(reader: FactReader, record: RecordRow): Map<FactId, FactSlot> {
  const slots = new Map<FactId, FactSlot>();
  const nameCells = nameIndexes(reader.names);
  for (const column of record.columns) {
    const field = column.field;
    if (field === null || !isFactField(field) || nameCells.has(column.index) || !concerns(column, field, record.kind)) continue;
    const read = readCell(reader.view, record.row, column.index, reader.address, reader.parserOf(column, field));
    addTo(slots, field, FACTS[field].yearly ? column.year : undefined, column.markOf ? { ...read, mark: true } : read);
    if (column.sex && read.fact.state !== "blank" && field === "ngaySinh")
      addTo(slots, "gioiTinh", undefined, { fact: { ...read.fact, state: "known", value: column.sex, text: column.sex } });
    reportOtherYear(reader, record, column, read);
  }
  return slots;
}

const concerns = (column: Column, field: FactId, kind: SubjectKind): boolean =>
  (FACTS[field].subject === "both" || FACTS[field].subject === kind) && (column.scope === undefined || column.scope === kind);

/** A `FactReader.parserOf`. */
export function rememberingParsers(dateOrder: (column: Column) => DateOrder): FactReader["parserOf"] {
  const parsers = new Map<Column, (cell: CellContent) => Parsed<unknown>>();
  return (column, field) => {
    const parser = parsers.get(column) ?? remembering(column, field, dateOrder);
    parsers.set(column, parser);
    return parser;
  };
}

function remembering(column: Column, field: FactId, dateOrder: (column: Column) => DateOrder): (cell: CellContent) => Parsed<unknown> {
  const context = {
    ...(column.year === undefined ? {} : { year: column.year }),
    header: headerWords(column.label.levels.join(" "), true),
    ...(FACTS[field].type === "date" ? { dateOrder: dateOrder(column) } : {}),
  };
  const parse = parserOf(column, field);
  const known = new Map<string, Parsed<unknown>>();
  return (cell) => {
    const key = `${typeof cell.value} ${cell.format} ${String(cell.value)}`;
    const parsed = known.get(key) ?? parse({ ...cell, ...context });
    known.set(key, parsed);
    return parsed;
  };
}

function parserOf(column: Column, field: FactId): (cell: CellContent) => Parsed<unknown> {
  const { markOf, sex } = column;
  if (markOf) return (cell) => parseMark(markOf, cell);
  if (sex && field === "gioiTinh") return (cell) => parseSexMark(cell, sex);
  return FIELDS[field].parse;
}

/** A mark under "Giới tính / Nữ". */
function parseSexMark(cell: CellContent, sex: string): Parsed<string> {
  const said = parseYesNo(cell);
  if (said.kind !== "known") return FIELDS.gioiTinh.parse(cell);
  return said.value ? { kind: "known", value: sex } : { kind: "blank" };
}

function addTo(slots: Map<FactId, FactSlot>, field: FactId, year: number | undefined, read: ReadFact): void {
  const slot = slots.get(field) ?? { undated: [], byYear: new Map<number, ReadFact[]>() };
  slots.set(field, slot);
  if (year === undefined) slot.undated.push(read);
  else slot.byYear.set(year, [...(slot.byYear.get(year) ?? []), read]);
}

/** The column's year wins; that the cell names another one is for the officer to see. */
function reportOtherYear(reader: FactReader, record: RecordRow, column: Column, { byYear }: ReadFact): void {
  if (column.year === undefined || byYear === undefined || byYear[column.year] !== undefined) return;
  const cell = reader.view.seenAt(record.row, column.index);
  reader.report(issueAt("yearContradiction", reader.view.sheet, cell, { text: cell.text, year: column.year }));
}

/** The slots as the `Facts` of a subject. Years that a cell of an undated column names fill the years without a column of their own. */
export function assembleFacts(slots: ReadonlyMap<FactId, FactSlot>): Facts {
  const facts: Partial<Record<FactId, unknown>> = {};
  for (const [id, slot] of slots) facts[id] = FACTS[id].yearly ? assembleYearly(id, slot) : combine(id, slot.undated);
  return facts as Facts;
}

function assembleYearly(id: FactId, slot: FactSlot) {
  const byYear: Record<number, Fact<unknown>> = {};
  for (const [year, reads] of slot.byYear) byYear[year] = combine(id, reads);
  const dated = new Set(slot.byYear.keys());
  for (const { fact, byYear: said = {} } of slot.undated) {
    for (const [year, value] of Object.entries(said)) {
      if (dated.has(Number(year)) || fact.state !== "known") continue;
      const before = byYear[Number(year)];
      const found: Fact<unknown> = { ...fact, value };
      byYear[Number(year)] = before ? combineFacts(id, [before, found]) : found;
    }
  }
  return slot.undated.length > 0 ? { byYear, undated: combine(id, slot.undated) } : { byYear };
}

function combine(id: FactId, reads: readonly ReadFact[]): Fact<unknown> {
  const facts = reads.map((read) => read.fact);
  const [only] = facts;
  if (facts.length === 1 && only) return only;
  const marks = id === "danhHieu" && reads.every((read) => read.mark);
  return marks ? combineTitleMarks(facts as Fact<TitleHolding>[]) : combineFacts(id, facts);
}
