import type { Verdict } from "../../src/criteria";
import type { CheckResult } from "../../src/flow";
import { texts } from "../../src/texts";

const VERDICTS: readonly Verdict[] = ["eligible", "awaitingAssessment", "needsReview", "notEligible"];

/** The result of a check for a reader at a terminal, in Vietnamese. */
export function summary({ roster, evaluation }: CheckResult): string {
  const lines = [
    `Trang tính: ${roster.sheets.map(({ sheet }) => sheet).join(", ")}`,
    `Bộ tiêu chí ${evaluation.set}, xét đến ngày ${evaluation.asOf.split("-").reverse().join("/")}; năm xét: ${evaluation.years.join(", ") || "chưa có năm nào đến kỳ"}`,
    "",
    ...VERDICTS.map(
      (verdict) =>
        `${String(evaluation.results.filter((result) => result.verdict === verdict).length).padStart(6)}  ${texts.vi.verdict(verdict)}`
    ),
    "",
  ];
  for (const { subject, verdict, outcomes } of evaluation.results) {
    lines.push(`${subject.sheet}!${subject.row}  ${subject.name}: ${texts.vi.verdict(verdict)}`);
    for (const { id, outcome, reasons } of outcomes) {
      if (outcome === "notMet" || outcome === "unclear")
        lines.push(`    ${id}: ${reasons.map((reason) => texts.vi.reason(reason)).join(" ")}`);
    }
  }
  for (const result of evaluation.quota)
    if (result.status === "notMet" || result.status === "unclear") lines.push(`${result.clause}: ${texts.vi.quota(result)}`);
  for (const issue of roster.issues) lines.push(`! ${texts.vi.issue(issue)}`);
  return `${lines.join("\n")}\n`;
}
