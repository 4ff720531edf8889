import type { FieldId, IgnoredRowReason, RosterIssue } from "../roster";

/** The sentences about a roster, in one language. */
export interface RosterTexts {
  /** What, where, why and what to do next. */
  readonly issue: (issue: RosterIssue) => string;
  readonly ignoredRow: (reason: IgnoredRowReason) => string;
  /** Name of a column's field. */
  readonly field: (field: FieldId) => string;
}

/** The values of an issue as text; a missing one is empty. */
export const valuesOf =
  (issue: RosterIssue) =>
  (name: string): string =>
    String(issue.values[name] ?? "");
