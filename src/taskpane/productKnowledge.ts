import {
  type Clause,
  clauseById,
  CRITERIA_SETS,
  type CriteriaSet,
  CriteriaError,
  defaultSettings,
  type EvaluationSettings,
  fold,
  outlook,
  type Phase,
  setOfClause,
  stagesOn,
} from "../criteria";
import { ASSESSMENT_SHEET_NAME } from "../assessments";
import { sheetPrefix } from "../roster";
import type { Knowledge, OwnSetting, PhaseInfo, SetInfo, StageInfo } from "./knowledge";
import { citedDocument } from "./logic/citation";

const PHASES: readonly Phase[] = ["all", "1", "2"];

const phasesOf = ({ document }: CriteriaSet): readonly PhaseInfo[] =>
  PHASES.flatMap((phase) => {
    const span = document.phases[phase];
    return span ? [{ phase, firstYear: span.from, lastYear: span.to }] : [];
  });

/** The setting that a clause leaves open to the officer. */
const settingOf = (clause: Clause): OwnSetting | undefined => {
  if (clause.kind === "QUOTA") return "quotaUnits";
  if (!("condition" in clause)) return undefined;
  const { condition } = clause;
  if (condition.type === "initiativeCount") return condition.atLeast === "many" ? "manyInitiatives" : undefined;
  return condition.type === "ratingUnstatedYears" || condition.type === "targetsExceeded" ? "unstatedYears" : undefined;
};

const ownSettingsOf = ({ clauses }: CriteriaSet): readonly OwnSetting[] => [
  ...new Set(clauses.map(settingOf).filter((setting) => setting !== undefined)),
];

const setInfo = (set: CriteriaSet): SetInfo => {
  const ownSettings = ownSettingsOf(set);
  return {
    id: set.id,
    document: citedDocument(set.document),
    phases: phasesOf(set),
    ...(set.scoring ? { scoring: true } : {}),
    ...(ownSettings.length > 0 ? { ownSettings } : {}),
  };
};

/** The source sets the quarters apart with asterisks, which are no words of the plan. */
const stagesOf = ({ set, asOf }: EvaluationSettings): readonly StageInfo[] =>
  stagesOn(set, asOf).flatMap(({ id, milestone, vi, en }) =>
    milestone.type === "span" ? [{ id, to: milestone.to, quotation: vi.replaceAll("*", ""), gloss: en }] : []
  );

/** The criteria of the product, as the pane asks for them. */
export const knowledge: Knowledge = {
  sets: CRITERIA_SETS.map(setInfo),
  defaults: defaultSettings,
  clause: (id) => {
    const clause = clauseById(id);
    const set = setOfClause(id);
    return clause && set && { id, document: citedDocument(set.document), quotation: clause.vi, gloss: clause.en, line: clause.line };
  },
  outlook: (settings) => {
    try {
      return { ...outlook(settings), stages: stagesOf(settings) };
    } catch (error) {
      if (error instanceof CriteriaError) return null;
      throw error;
    }
  },
  assessmentSheet: sheetPrefix(ASSESSMENT_SHEET_NAME),
  fold,
};
