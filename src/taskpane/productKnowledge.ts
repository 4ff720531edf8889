import {
  clauseById,
  CRITERIA_SETS,
  type CriteriaSet,
  CriteriaError,
  defaultSettings,
  fold,
  outlook,
  type Phase,
  setOfClause,
} from "../criteria";
import type { Knowledge, PhaseInfo, SetInfo } from "./knowledge";
import { citedDocument } from "./logic/citation";

const PHASES: readonly Phase[] = ["all", "1", "2"];

const phasesOf = ({ document }: CriteriaSet): readonly PhaseInfo[] =>
  PHASES.flatMap((phase) => {
    const span = document.phases[phase];
    return span ? [{ phase, firstYear: span.from, lastYear: span.to }] : [];
  });

const setInfo = (set: CriteriaSet): SetInfo => ({ id: set.id, document: citedDocument(set.document), phases: phasesOf(set) });

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
      return outlook(settings);
    } catch (error) {
      if (error instanceof CriteriaError) return null;
      throw error;
    }
  },
  fold,
};
