import { FACTS, fold } from "../criteria";
import type { FactId } from "../criteria";
import { issueAt } from "./issue";
import { addressWriter, readCell } from "./readCell";
import type { ReadFact } from "./readCell";
import type { FactSlot } from "./readFacts";
import type { DraftSubject } from "./readSubjects";
import { subjectOf } from "./readSubjects";
import type { RosterIssue } from "./roster";
import type { SheetView } from "./sheetView";
import { yearsIn } from "./text/years";

interface YearRow {
  readonly draft: DraftSubject;
  /** Undefined when the row has no readable year. */
  readonly year: number | undefined;
  readonly hasYearColumn: boolean;
}

/**
 * Rosters with one row per person and year: the rows of one subject (same name, unit and date of birth) become one, and what a row says
 * without a year belongs to the year of the row. Rows that cannot be put together safely stay apart and are reported.
 */
export function mergeYearRows(
  view: SheetView,
  prefix: string,
  drafts: readonly DraftSubject[]
): { drafts: DraftSubject[]; issues: RosterIssue[] } {
  const issues: RosterIssue[] = [];
  const rows = drafts.map((draft) => yearRow(view, prefix, draft));
  if (!rows.some((row) => row.hasYearColumn)) return { drafts: [...drafts], issues };
  const groups = groupByKey(rows);
  const merged = [...groups.values()].flatMap((group) => mergeGroup(view, prefix, group, issues));
  return { drafts: merged, issues };
}

function groupByKey(rows: readonly YearRow[]): Map<string, YearRow[]> {
  const groups = new Map<string, YearRow[]>();
  for (const row of rows) {
    const { subject } = row.draft;
    const birth = subject.facts.ngaySinh;
    const key = [subject.kind, fold(subject.name), fold(subject.unit ?? ""), birth && birth.state !== "blank" ? birth.text : ""].join("|");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function yearRow(view: SheetView, prefix: string, draft: DraftSubject): YearRow {
  const column = draft.record.columns.find(({ field }) => field === "nam");
  if (!column) return { draft, year: undefined, hasYearColumn: false };
  const { fact } = readCell(view, draft.record.row, column.index, addressWriter(prefix), (cell) => ({ kind: "known", value: cell.text }));
  const said = fact.state === "known" ? yearsIn(fact.text) : { kind: "none" as const };
  return { draft, year: said.kind === "one" ? said.year : undefined, hasYearColumn: true };
}

function mergeGroup(view: SheetView, prefix: string, group: readonly YearRow[], issues: RosterIssue[]): DraftSubject[] {
  const years = group.map((row) => row.year);
  const clear = years.every((year) => year !== undefined) && new Set(years).size === years.length;
  if (!clear) {
    for (const { draft, hasYearColumn } of group) {
      if (hasYearColumn)
        issues.push(issueAt("yearRows", view.sheet, draft.record.found.cell, { name: draft.subject.name, row: draft.subject.row }));
    }
    return group.map(({ draft, year }) =>
      group.length === 1 || year === undefined ? draft : rebuilt(view, prefix, draft, datedSlots([{ draft, year }]))
    );
  }
  const ordered = [...group].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const first = group[0]?.draft;
  return first ? [rebuilt(view, prefix, first, datedSlots(ordered))] : [];
}

const rebuilt = (view: SheetView, prefix: string, draft: DraftSubject, slots: Map<FactId, FactSlot>): DraftSubject => ({
  record: draft.record,
  slots,
  subject: subjectOf({ view, address: addressWriter(prefix) }, draft.record, slots),
});

/** Yearly facts go to the year of their row; of the others the latest row that says something counts. */
function datedSlots(latestFirst: readonly { readonly draft: DraftSubject; readonly year: number | undefined }[]): Map<FactId, FactSlot> {
  const slots = new Map<FactId, FactSlot>();
  for (const { draft, year } of latestFirst) {
    for (const [id, slot] of draft.slots) {
      const into = slots.get(id) ?? { undated: [], byYear: new Map<number, ReadFact[]>() };
      slots.set(id, into);
      if (!FACTS[id].yearly) {
        const saysNothing = into.undated.every((read) => read.fact.state === "blank");
        if (saysNothing) into.undated.splice(0, into.undated.length, ...slot.undated);
        continue;
      }
      const ofRow = slot.undated.map(({ fact, mark }) => ({ fact, ...(mark ? { mark } : {}) }));
      if (year !== undefined && ofRow.length > 0) into.byYear.set(year, [...(into.byYear.get(year) ?? []), ...ofRow]);
      for (const [dated, reads] of slot.byYear) into.byYear.set(dated, [...(into.byYear.get(dated) ?? []), ...reads]);
    }
  }
  return slots;
}
