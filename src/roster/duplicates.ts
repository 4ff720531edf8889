import { fold } from "../criteria";
import type { Doubt, PartialDate, Subject } from "../criteria";
import { issueAt } from "./issue";
import type { DraftSubject } from "./readSubjects";
import type { IgnoredRow, RosterIssue } from "./roster";
import type { AddressWriter } from "./readCell";
import type { SheetView } from "./sheetView";
import { words } from "./text/tidy";

export interface Deduplicated {
  readonly subjects: Subject[];
  readonly ignoredRows: readonly IgnoredRow[];
  readonly issues: readonly RosterIssue[];
}

/**
 * The same name twice in one unit: other dates of birth are two persons, an identical row is kept once and reported,
 * anything else leaves a doubt on both. Nobody is merged by name alone.
 */
export function settleDuplicates(view: SheetView, drafts: readonly DraftSubject[], address: AddressWriter): Deduplicated {
  const doubts = new Map<DraftSubject, Doubt>();
  const repeats = new Map<DraftSubject, DraftSubject>();
  for (const group of sameNames(drafts)) {
    findRepeats(view, group, repeats);
    const kept = group.filter((draft) => !repeats.has(draft));
    if (kept.length > 1 && kept[0]?.subject.kind === "individual") doubtWithin(kept, address, doubts);
  }
  const issues: RosterIssue[] = [];
  for (const [{ subject, record }, first] of repeats) {
    issues.push(
      issueAt("duplicateRow", view.sheet, record.found.cell, { name: subject.name, row: subject.row, otherRow: first.subject.row })
    );
  }
  for (const [{ subject, record }, doubt] of doubts) {
    issues.push(
      issueAt("possibleDuplicate", view.sheet, record.found.cell, { name: subject.name, row: subject.row, other: doubt.otherCell })
    );
  }
  return {
    issues,
    ignoredRows: [...repeats.keys()].map(({ subject }) => ({ row: subject.row, reason: "duplicate", text: subject.name })),
    subjects: drafts.filter((draft) => !repeats.has(draft)).map((draft) => withDoubt(draft.subject, doubts.get(draft))),
  };
}

/** Subjects of one kind, name and unit; only where there are several. */
function sameNames(drafts: readonly DraftSubject[]): DraftSubject[][] {
  const groups = new Map<string, DraftSubject[]>();
  for (const draft of drafts) {
    const key = [draft.subject.kind, fold(draft.subject.name), fold(draft.subject.unit ?? "")].join("|");
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function findRepeats(view: SheetView, group: readonly DraftSubject[], repeats: Map<DraftSubject, DraftSubject>): void {
  const firstOf = new Map<string, DraftSubject>();
  for (const draft of group) {
    const content = rowContent(view, draft);
    const first = firstOf.get(content);
    if (first) repeats.set(draft, first);
    else firstOf.set(content, draft);
  }
}

const withDoubt = (subject: Subject, doubt: Doubt | undefined): Subject => (doubt ? { ...subject, doubts: [doubt] } : subject);

/** What a row says in every recognised column but its number. */
function rowContent(view: SheetView, { record }: DraftSubject): string {
  return record.columns
    .filter(({ field }) => field !== "stt")
    .map(({ index }) => words(view.seenAt(record.row, index).text))
    .join("|");
}

function doubtWithin(group: readonly DraftSubject[], address: AddressWriter, doubts: Map<DraftSubject, Doubt>): void {
  const births = group.map(({ subject }) => birthOf(subject));
  group.forEach((draft, i) => {
    const j = births.findIndex((other, at) => at !== i && mayBeOne(births[i], other));
    const other = group[j];
    if (!other) return;
    const cells = [address(draft.record.found.cell), address(other.record.found.cell)];
    doubts.set(draft, { code: "possibleDuplicate", name: draft.subject.name, otherCell: cells[1] ?? "", cells });
  });
}

const birthOf = ({ facts }: Subject): PartialDate | undefined => (facts.ngaySinh?.state === "known" ? facts.ngaySinh.value : undefined);

/** Dates as far as both are known: 1980 and 1980-05-03 can be one person, 1980 and 1985 cannot. */
const mayBeOne = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
