import type { DeadlineStatus, EvaluationSettings, Phase } from "../criteria";

export interface PhaseInfo {
  readonly phase: Phase;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A criteria set as the pane offers it. */
export interface SetInfo {
  readonly id: string;
  /** The document that lays the criteria down, as it is cited: "Kế hoạch số 03/KH-BTNMT". */
  readonly document: string;
  readonly phases: readonly PhaseInfo[];
  /** The unit ranks by a scoring table of its own. */
  readonly scoring?: boolean;
  /** Settings that only matter under this document; absent: none. */
  readonly ownSettings?: readonly OwnSetting[];
}

/** What only some documents leave open. */
export type OwnSetting = Extract<keyof EvaluationSettings, "unstatedYears" | "manyInitiatives" | "quotaUnits">;

/** A clause as it is quoted under an outcome. */
export interface ClauseInfo {
  readonly id: string;
  readonly document: string;
  /** Verbatim, Vietnamese. */
  readonly quotation: string;
  /** What it means, in English. */
  readonly gloss: string;
  /** 1-based line of the source text, where there is one. */
  readonly line?: number;
}

/** A dated stage of the plan: what is done until when. */
export interface StageInfo {
  readonly id: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly to: string;
  readonly quotation: string;
  readonly gloss: string;
}

/** What a check with these settings would test, before any roster is read. */
export interface Outlook {
  readonly years: readonly number[];
  readonly periodYears: readonly number[];
  readonly deadlines: readonly DeadlineStatus[];
  /** Stages of the plan that the as-of date lies in; a document may have none. */
  readonly stages: readonly StageInfo[];
}

/** What the pane must know of the criteria: asked of `src/criteria`, never decided here. */
export interface Knowledge {
  readonly sets: readonly SetInfo[];
  readonly defaults: (set: string, asOf: string) => EvaluationSettings;
  readonly clause: (id: string) => ClauseInfo | undefined;
  /** null: the set or the as-of date cannot be used. */
  readonly outlook: (settings: EvaluationSettings) => Outlook | null;
  /** What addresses of cells in the sheet of judgements begin with. */
  readonly assessmentSheet: string;
  /** Search key of a text: no marks, no case. */
  readonly fold: (text: string) => string;
}
