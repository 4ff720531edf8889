import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { citesDecision, isBareMark, isPlainNo, tidy } from "../vocabulary";
import { requiredYears } from "./everyYear";
import { blank, known } from "./exampleFacts";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";

type Says = "cited" | "named" | "unnamed" | "none" | "blank" | "unreadable";
interface Sign {
  readonly says: Says;
  readonly reason: Reason;
}

const isNone = (text: string): boolean => isPlainNo(text) || tidy(text) === "0";

const nameSign = ({ facts: { sangKien } }: Subject): Sign | undefined => {
  if (!sangKien) return undefined;
  const { cell } = sangKien;
  if (sangKien.state === "blank") return { says: "blank", reason: { code: "blank", fact: "sangKien", cell } };
  const { text } = sangKien;
  if (sangKien.state === "unreadable")
    return { says: "unreadable", reason: { code: "unreadable", fact: "sangKien", cell, text, problem: sangKien.problem } };
  const name = sangKien.value;
  if (isNone(name)) return { says: "none", reason: { code: "initiativeNone", cell, text } };
  if (isBareMark(name)) return { says: "unnamed", reason: { code: "initiativeUnnamed", cell, text } };
  return citesDecision(name)
    ? { says: "cited", reason: { code: "initiativeCited", cell, text } }
    : { says: "named", reason: { code: "initiativeNotCited", cell, text } };
};

const decisionSign = ({ facts: { sangKienQD } }: Subject): Sign | undefined => {
  if (!sangKienQD) return undefined;
  const { cell } = sangKienQD;
  if (sangKienQD.state === "blank") return { says: "blank", reason: { code: "blank", fact: "sangKienQD", cell } };
  const { text } = sangKienQD;
  if (sangKienQD.state === "unreadable")
    return { says: "unreadable", reason: { code: "unreadable", fact: "sangKienQD", cell, text, problem: sangKienQD.problem } };
  if (isNone(sangKienQD.value.text)) return { says: "none", reason: { code: "initiativeNone", cell, text } };
  return sangKienQD.value.citable
    ? { says: "cited", reason: { code: "documentCited", fact: "sangKienQD", cell, text } }
    : { says: "unnamed", reason: { code: "initiativeUnnamed", cell, text } };
};

const outcomeOf = (says: readonly Says[], nothingDue: boolean): DataFinding["outcome"] => {
  const has = (sign: Says): boolean => says.includes(sign);
  const something = has("cited") || has("named");
  if (has("unreadable") || (has("none") && (something || has("unnamed")))) return "unclear";
  if (has("cited")) return "met";
  if (has("named")) return "silent";
  if (has("unnamed")) return "unclear";
  if (has("none")) return "notMet";
  if (has("blank")) return nothingDue ? "notDue" : "unclear";
  return "silent";
};

/** What the columns of initiatives say; `silent` when one is named without its decision, or there is no column. */
export const readInitiative = (subject: Subject, context: ConditionContext): DataFinding => {
  const signs = [nameSign(subject), decisionSign(subject)].filter((sign) => sign !== undefined);
  const { years, notes } = requiredYears(subject, context);
  const outcome = outcomeOf(
    signs.map(({ says }) => says),
    years.length === 0
  );
  const telling = signs.filter(({ says }) => says !== "blank");
  const reasons = (telling.length > 0 ? telling : signs).map(({ reason }) => reason);
  const dueNote: readonly Reason[] =
    outcome !== "notDue" ? [] : notes.length > 0 ? notes : [{ code: "noYearDue", dueFrom: context.dueFrom }];
  return {
    outcome,
    reasons: [...(signs.length === 0 ? [{ code: "noColumn", fact: "sangKien" } as const] : reasons), ...dueNote],
    years,
    cells: reasons.flatMap((reason) => ("cell" in reason ? [reason.cell] : [])),
  };
};

const SELF = { type: "initiative" } as const;
const named = (text: string) => ({ kind: "individual" as const, facts: { sangKien: known(text) } });

/**
 * A recognised initiative with name and decision (BTNMT-N2). CSTĐ cơ sở does not prove one: since 01/01/2024
 * (Luật 06/2022/QH15) the title no longer presupposes an initiative.
 */
export const initiative: ConditionImplementation<"initiative"> = {
  evaluate: (_condition, subject, context) => withJudgement(readInitiative(subject, context), subject, context),
  describe: {
    vi: () => "Có sáng kiến được công nhận: tên sáng kiến và số quyết định.",
    en: () => "Has a recognised initiative: its name and the decision.",
  },
  examples: [
    { name: "name and decision in one cell", condition: SELF, subject: named("Số hoá hồ sơ đất đai, QĐ 45/QĐ-STNMT"), expected: "met" },
    {
      name: "decision in its own column",
      condition: SELF,
      expected: "met",
      subject: {
        kind: "individual",
        facts: { sangKien: known("Số hoá hồ sơ"), sangKienQD: known({ text: "QĐ 45/QĐ-STNMT", citable: true }, "QĐ 45/QĐ-STNMT") },
      },
    },
    { name: "name only", condition: SELF, subject: named("Số hoá hồ sơ đất đai"), expected: "unassessed" },
    { name: "a mark", condition: SELF, subject: named("x"), expected: "unclear" },
    { name: "a count", condition: SELF, subject: named("2"), expected: "unclear" },
    { name: "plainly none", condition: SELF, subject: named("Không"), expected: "notMet" },
    { name: "zero", condition: SELF, subject: named("0"), expected: "notMet" },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { sangKien: blank() } }, expected: "unclear" },
    {
      name: "blank before any year is over",
      condition: SELF,
      subject: { kind: "individual", facts: { sangKien: blank() } },
      settings: { asOf: "2021-09-01" },
      expected: "notDue",
    },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
  ],
};
