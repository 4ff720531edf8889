import type { Condition } from "../conditions/types";
import type { ExemplarField } from "../exemplarFields";
import type { Phase } from "../settings";

export type ClauseKind =
  | "AUTO" // decided from cells
  | "SEMI" // data can refute or support, the rest is judged
  | "JUDGE" // the officer's judgement
  | "REC" // a document or vote must exist
  | "RULE" // across records
  | "QUOTA"
  | "PRIO" // ranking only, never eligibility
  | "DATE"
  | "ROUTE"
  | "LIST" // content of the list
  | "CONFIG" // must be configurable
  | "FACT"
  | "CTX";

export type EvaluableKind = "AUTO" | "SEMI" | "JUDGE" | "REC" | "RULE";
export type DataKind = Exclude<ClauseKind, EvaluableKind | "PRIO" | "DATE" | "QUOTA">;

interface ClauseText {
  /** e.g. `BTNMT-N6` */
  readonly id: string;
  /** Heading under which the document says it. */
  readonly section: string;
  /** 1-based line of the source text, where there is one. */
  readonly line?: number;
  /** Verbatim. */
  readonly vi: string;
  /** Gloss. */
  readonly en: string;
}

/** Whom a clause addresses; `leader`: individuals who head a unit; `unit`: a phòng or đơn vị with all that it registers. */
export type ClauseSubject = "both" | "individual" | "collective" | "leader" | "unit" | "none";
/** The subjects that stand in a roster. */
export type RosterClauseSubject = Exclude<ClauseSubject, "unit" | "none">;

export interface EvaluableClause extends ClauseText {
  readonly kind: EvaluableKind;
  readonly subject: RosterClauseSubject;
  readonly condition: Condition;
  /** Asked only of those registered in this field of the document, e.g. `a`; see `CriteriaSet.fields`. */
  readonly field?: string;
  /** Only these years of the period are asked, ascending; absent: all of them. */
  readonly years?: readonly number[];
}

/**
 * Ranking only. `highestTitle`: highest title in the period, then the number of years it was held;
 * `directWorkers`: the grassroots and those who do the work directly.
 */
export interface PriorityClause extends ClauseText {
  readonly kind: "PRIO";
  readonly subject: RosterClauseSubject;
  readonly sortKey: "highestTitle" | "directWorkers";
}

/** So many registered subjects, of either kind, in each unit and year. */
export interface QuotaClause extends ClauseText {
  readonly kind: "QUOTA";
  readonly subject: "unit";
  readonly quota: { readonly atLeast: number; readonly per: "unitAndYear" };
}

export interface DateClause extends ClauseText {
  readonly kind: "DATE";
  readonly subject: "none";
  readonly milestone:
    | { readonly type: "phases" }
    | { readonly type: "everyYear" }
    /** "trước ngày": `before` (`YYYY-MM-DD`) itself is late. */
    | { readonly type: "deadline"; readonly before: string }
    /** A stage of the plan: `from` to `to` (`YYYY-MM-DD`), both included. */
    | { readonly type: "span"; readonly from: string; readonly to: string };
}

export interface DataClause extends ClauseText {
  readonly kind: DataKind;
  readonly subject: ClauseSubject;
}

export type Clause = EvaluableClause | PriorityClause | QuotaClause | DateClause | DataClause;

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface DocumentInfo {
  readonly number: string;
  readonly title: string;
  readonly titleEn: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`, with the clause that states it. */
  readonly issued?: { readonly date: string; readonly source: string };
  /** File name of the source text. */
  readonly source: string;
  readonly period: YearSpan;
  /** A phase the document does not know is the whole period. */
  readonly phases: Readonly<Partial<Record<Phase, YearSpan>>>;
  /** Who receives the registration list. */
  readonly recipient?: string;
  /** What sets the list of this document apart from the list that registers exemplars with a unit's plan. */
  readonly list?: ListInfo;
}

/** How the list is named where the document asks for another than the registration of exemplars. */
export interface ListInfo {
  /** Heading, without the period; absent: the registration of exemplars. */
  readonly title?: string;
  /** What the list goes with; absent: the unit's plan. */
  readonly attachedTo?: string;
  /** The unit also registers how many exemplars it expects. */
  readonly expectedNumber?: boolean;
}

/** One document as data: everything the engine knows of it. */
export interface CriteriaSet {
  readonly id: string;
  readonly document: DocumentInfo;
  /** The unit ranks by a scoring table of its own (sheet "DTT Chấm điểm"). */
  readonly scoring?: boolean;
  /** The fields a subject is registered in, where the document has criteria of their own for each. */
  readonly fields?: readonly ExemplarField[];
  /** In document order: general, collective, individual, leaders; then milestones and route. */
  readonly clauses: readonly Clause[];
}
