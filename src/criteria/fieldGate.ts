import type { Notes } from "./conditions";
import type { EvaluableClause } from "./documents";
import { readField, type ExemplarField } from "./exemplarFields";
import type { Subject } from "./subject";
import type { Outcome } from "./verdict";

/**
 * What becomes of a clause of one field before it is asked: it does not apply to those registered in another field,
 * and where the field is not known nobody can say whether it applies.
 * @param fields the fields of the document
 * @returns undefined where the clause is to be asked
 */
export const fieldGate = (
  { field }: Pick<EvaluableClause, "field">,
  { facts }: Subject,
  fields: readonly ExemplarField[],
  notes?: Notes
): Outcome | undefined => {
  if (field === undefined) return undefined;
  const { field: registered, reason } = readField(facts.loaiDHTT, fields);
  if (registered?.code === field) return undefined;
  notes?.add(registered && reason.code === "fieldRegistered" ? { ...reason, code: "fieldOther" } : reason);
  return registered ? "notApplicable" : "unclear";
};
