import type { EvaluableClause } from "./documents";
import { readField, type ExemplarField } from "./exemplarFields";
import type { Subject } from "./subject";
import type { CriterionOutcome } from "./verdict";

/**
 * What becomes of a clause of one field before it is asked: it does not apply to those registered in another field,
 * and where the field is not known nobody can say whether it applies.
 * @param fields the fields of the document
 * @returns undefined where the clause is to be asked
 */
export const fieldGate = (
  { id, field }: Pick<EvaluableClause, "id" | "field">,
  { facts }: Subject,
  fields: readonly ExemplarField[]
): CriterionOutcome | undefined => {
  if (field === undefined) return undefined;
  const { field: registered, reason } = readField(facts.loaiDHTT, fields);
  const found = { id, years: [], cells: "cell" in reason ? [reason.cell] : [] };
  if (!registered) return { ...found, outcome: "unclear", reasons: [reason] };
  if (registered.code === field) return undefined;
  const other = reason.code === "fieldRegistered" ? { ...reason, code: "fieldOther" as const } : reason;
  return { ...found, outcome: "notApplicable", reasons: [other] };
};
