import type { Condition } from "../conditions/types";
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
export type DataKind = Exclude<ClauseKind, EvaluableKind | "PRIO" | "DATE">;

interface ClauseText {
  /** e.g. `BTNMT-N6` */
  readonly id: string;
  /** Heading under which the document says it. */
  readonly section: string;
  /** 1-based line of the source text. */
  readonly line: number;
  /** Verbatim. */
  readonly vi: string;
  /** Gloss. */
  readonly en: string;
}

/** Whom a clause addresses; `leader`: individuals who head a unit. */
export type ClauseSubject = "both" | "individual" | "collective" | "leader" | "none";

export interface EvaluableClause extends ClauseText {
  readonly kind: EvaluableKind;
  readonly subject: Exclude<ClauseSubject, "none">;
  readonly condition: Condition;
}

/** Ranking by title: highest title in the period, then the number of years it was held. */
export interface PriorityClause extends ClauseText {
  readonly kind: "PRIO";
  readonly subject: Exclude<ClauseSubject, "none">;
  readonly sortKey: "highestTitle";
}

export interface DateClause extends ClauseText {
  readonly kind: "DATE";
  readonly subject: "none";
  readonly milestone:
    | { readonly type: "phases" }
    /** "trước ngày": `before` (`YYYY-MM-DD`) itself is late. */
    | { readonly type: "deadline"; readonly before: string };
}

export interface DataClause extends ClauseText {
  readonly kind: DataKind;
  readonly subject: ClauseSubject;
}

export type Clause = EvaluableClause | PriorityClause | DateClause | DataClause;

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
}

/** One document as data: everything the engine knows of it. */
export interface CriteriaSet {
  readonly id: string;
  readonly document: DocumentInfo;
  /** In document order: general, collective, individual, leaders; then milestones and route. */
  readonly clauses: readonly Clause[];
}
