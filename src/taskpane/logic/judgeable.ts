import { type CriterionOutcome, type ReasonCode } from "../../criteria";

const OPEN: ReadonlySet<ReasonCode> = new Set(["assessmentMissing", "assessmentBlank", "assessmentOutdated", "assumedMet"]);
const RECORDED: ReadonlySet<ReasonCode> = new Set(["assessed", "assessmentUnreadable", "assessmentContradicts", "assessmentSeen", ...OPEN]);

/** What the officer can do about a criterion: it waits (`open`), it can be judged again (`again`), or it is decided elsewhere. */
export type Judgeable = "open" | "again" | undefined;

/**
 * @param assessmentSheet prefix of addresses in the sheet of judgements; what a column of the roster says is changed there
 */
export function judgeable({ outcome, reasons }: CriterionOutcome, assessmentSheet: string): Judgeable {
  if (outcome === "unassessed" || reasons.some(({ code }) => OPEN.has(code) && code !== "assessmentOutdated")) return "open";
  const recorded = reasons.find(({ code }) => RECORDED.has(code));
  return recorded && "cell" in recorded && recorded.cell.startsWith(assessmentSheet) ? "again" : undefined;
}

/** How many judgements are still to come. */
export const waiting = (results: readonly { readonly outcomes: readonly CriterionOutcome[] }[]): number =>
  results.reduce((sum, { outcomes }) => sum + outcomes.filter(({ outcome }) => outcome === "unassessed").length, 0);
