import type { Doubt, Outcome, QuotaResult, Reason, Verdict } from "../../criteria";
import type { ScoreProblem } from "../../scoring";
import type { FieldId, IgnoredRowReason, RosterIssue } from "../../roster";

/** Sentences about the data, written in `src/texts` for every place that shows them; the pane only asks for them. */
export interface DomainTexts {
  readonly verdict: (verdict: Verdict) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly reason: (reason: Reason) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly noCriteria: string;
  readonly scoreProblem: (problem: ScoreProblem) => string;
  readonly quota: (result: QuotaResult) => string;
  readonly field: (field: FieldId) => string;
  readonly ignoredRow: (reason: IgnoredRowReason) => string;
  readonly issue: (issue: RosterIssue) => string;
}
