import { agreed } from "../criteria";
import type { Assessment, Assessments, Fact, FactId, Subject } from "../criteria";
import { namesUnit } from "./collectiveWords";
import type { Column } from "./column";
import { headerWords } from "./headerLabel";
import { columnIssue, issueAt } from "./issue";
import { nameColumnsOf } from "./nameColumns";
import { parseJudgement } from "./parse/parseYesNo";
import { addressWriter, readCell } from "./readCell";

import { assembleFacts, readFacts, rememberingParsers } from "./readFacts";
import type { FactReader, FactSlot } from "./readFacts";
import type { RecordRow, SheetReading } from "./reading";
import type { RosterIssue } from "./roster";
import { isCellError } from "./text/cellError";
import { dateOrderOf } from "./text/dates";
import type { DateOrder } from "./text/dates";
import { parseDate } from "./text/dates";

/** A subject with what the rows still have to be compared by. */
export interface DraftSubject {
  readonly subject: Subject;
  readonly record: RecordRow;
  readonly slots: ReadonlyMap<FactId, FactSlot>;
}

/**
 * The subjects of a sheet that was read row by row.
 * @param prefix written before addresses: `""` for the main sheet, `'Tập thể'!` for another
 */
export function readSubjects(reading: SheetReading, prefix: string): { drafts: DraftSubject[]; issues: RosterIssue[] } {
  const issues: RosterIssue[] = [];
  const address = addressWriter(prefix);
  const parserOf = rememberingParsers(dateOrders(reading, issues));
  const readers = new Map<readonly Column[], FactReader>();
  const drafts = reading.records.map((record) => {
    const reader = readers.get(record.columns) ?? {
      view: reading.view,
      address,
      names: nameColumnsOf(record.columns),
      parserOf,
      report: (issue: RosterIssue) => issues.push(issue),
    };
    readers.set(record.columns, reader);
    return draft(reader, record);
  });
  return { drafts, issues };
}

function draft(reader: FactReader, record: RecordRow): DraftSubject {
  const slots = readFacts(reader, record);
  reportCellErrors(reader, record);
  addName(reader, record, slots);
  addUnit(reader, record, slots);
  return { record, slots, subject: subjectOf(reader, record, slots) };
}

/** A subject from its slots; used again when rows by year are put together. */
export function subjectOf(reader: Pick<FactReader, "view" | "address">, record: RecordRow, slots: ReadonlyMap<FactId, FactSlot>): Subject {
  const facts = assembleFacts(slots);
  const unitFact = record.kind === "collective" ? (known(facts.donViCapTren) ?? known(facts.donVi)) : known(facts.donVi);
  const { sheet } = reader.view;
  return {
    id: `${sheet}!${record.row + 1}`,
    kind: record.kind,
    name: record.found.name,
    ...(unitFact ? { unit: unitFact } : {}),
    sheet,
    row: record.row + 1,
    facts,
    assessments: readAssessments(reader, record),
    doubts: [],
  };
}

const known = (fact: Fact<string> | undefined): string | undefined => (fact?.state === "known" ? fact.value : undefined);

function addName(reader: FactReader, { kind, found }: RecordRow, slots: Map<FactId, FactSlot>): void {
  const fact: Fact<string> = { state: "known", value: found.name, cell: reader.address(found.cell), text: found.name };
  slots.set(kind === "individual" ? "hoTen" : "tenTapThe", { undated: [{ fact }], byYear: new Map() });
}

/** A unit of the row's own comes first, then the part of "Chức vụ, đơn vị" that names one, then the section's. */
function addUnit(reader: FactReader, record: RecordRow, slots: Map<FactId, FactSlot>): void {
  if (record.kind === "individual") splitPosition(record, slots);
  const own = slots.get("donVi")?.undated.some((read) => read.fact.state !== "blank");
  if (own || !record.unit || record.unit.unit === record.found.name) return;
  const { unit, cell } = record.unit;
  slots.set("donVi", { undated: [{ fact: { state: "known", value: unit, cell: reader.address(cell), text: unit } }], byYear: new Map() });
}

/** "Trưởng phòng, Phòng Kế hoạch" under a header that names position and unit. */
function splitPosition(record: RecordRow, slots: Map<FactId, FactSlot>): void {
  const combined = record.columns.find(
    (column) =>
      column.field === "chucVu" && /chuc (vu|danh).* (don vi|phong|noi|co quan)/.test(headerWords(column.label.levels.at(-1) ?? "", true))
  );
  const fact = slots.get("chucVu")?.undated[0]?.fact;
  if (!combined || fact?.state !== "known" || typeof fact.value !== "string") return;
  const parts = /^(.+?)\s*(?:[,;/]|\s[-–])\s*(.+)$/.exec(fact.value);
  if (!parts?.[1] || !parts[2] || !namesUnit(parts[2])) return;
  slots.set("chucVu", { undated: [{ fact: { ...fact, value: parts[1] } }], byYear: new Map() });
  const own = slots.get("donVi")?.undated.some((read) => read.fact.state !== "blank");
  if (!own) slots.set("donVi", { undated: [{ fact: { ...fact, value: parts[2] } }], byYear: new Map() });
}

function readAssessments(reader: Pick<FactReader, "view" | "address">, record: RecordRow): Assessments {
  const assessments: Record<string, Assessment> = {};
  for (const column of record.columns) {
    if (column.field !== "danhGia" || column.clause === undefined) continue;
    const { fact } = readCell(reader.view, record.row, column.index, reader.address, parseJudgement);
    assessments[column.clause] = agreed(assessments[column.clause], fact as Fact<boolean>);
  }
  return assessments;
}

function reportCellErrors(reader: FactReader, record: RecordRow): void {
  for (const column of record.columns) {
    if (column.field === null || column.field === "boQua" || column.field === "stt") continue;
    const cell = reader.view.seenAt(record.row, column.index);
    if (isCellError(cell.value)) reader.report(issueAt("unreadableCell", reader.view.sheet, cell, { text: cell.text }));
  }
}

/** The order of day and month, decided once for each column of dates. */
function dateOrders(reading: SheetReading, issues: RosterIssue[]): (column: Column) => DateOrder {
  const orders = new Map<number, DateOrder>();
  return (column) => {
    const remembered = orders.get(column.index);
    if (remembered !== undefined) return remembered;
    const values = reading.records.map((record) => reading.view.seenAt(record.row, column.index).value);
    const order = dateOrderOf(values);
    orders.set(column.index, order);
    const affected = values.some(
      (value) =>
        typeof value !== "boolean" &&
        value !== "" &&
        parseDate(value, "unsure")?.length === 4 &&
        parseDate(value, "dayFirst")?.length === 10
    );
    if (order === "unsure" && affected) issues.push(columnIssue("dateOrderUnsure", reading.view.sheet, column));
    return order;
  };
}
