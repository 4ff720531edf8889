import { conditionTypes, type Clause, type ClauseKind, type Condition, type ConditionType, type EvaluableClause } from "../../criteria";
import { CONDITION_FORMS, paramsOf, valueOf } from "./conditionForms";
import { MILESTONE_FORMS } from "./milestoneForms";
import { dataForm, PRIORITY_FORMS, quotaForm } from "./otherForms";
import { allowedIn, columnsOf, readParams, writeParams, type ClauseRow, type ConditionRow, type RowForm, type RowRule } from "./rowForm";

const EVALUABLE: readonly EvaluableClause["kind"][] = ["AUTO", "SEMI", "JUDGE", "REC", "RULE"];

const kindsFirst = (first: EvaluableClause["kind"]): readonly ClauseKind[] => [first, ...EVALUABLE.filter((kind) => kind !== first)];

/** The row of a clause that is tested by a condition. */
const conditionRow = (type: ConditionType): ConditionRow => {
  const { word, help, kind, subjects, yearly } = CONDITION_FORMS[type];
  const named = paramsOf(type);
  const params = named.map(([, param]) => param);
  const writeCondition = (condition: Condition): ClauseRow => writeParams(named.map(([name, param]) => [param, valueOf(condition, name)]));
  return {
    type,
    word,
    help,
    kinds: kindsFirst(kind),
    subjects,
    yearly,
    inField: true,
    takesParts: type === "combination",
    columns: columnsOf(params),
    writeCondition,
    write: (clause: Clause) => ("condition" in clause && clause.condition.type === type ? writeCondition(clause.condition) : undefined),
    read: (cells, scope) => ({ condition: { type, ...readParams(named, cells, scope) } }) as RowRule,
    allowed: (key, scope) => allowedIn(params, key, scope),
  };
};

/** The conditions that a clause, or a part of a combination, is tested by. */
export const CONDITION_ROWS: readonly ConditionRow[] = conditionTypes.map(conditionRow);

/** Everything that may stand in the column "Điều kiện". */
export const ROW_FORMS: readonly RowForm[] = [...CONDITION_ROWS, ...PRIORITY_FORMS, quotaForm, ...MILESTONE_FORMS, dataForm];
