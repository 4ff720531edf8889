import type { ScoreProblem } from "../scoring";

/** The sentences about the unit's scoring table, in one language. */
export interface ScoringTexts {
  /** What, where and what to do next. */
  readonly scoreProblem: (problem: ScoreProblem) => string;
}
