import * as z from "zod";
import { isCalendarDay } from "./dates";
import { DEFAULT_HEAD_POSITIONS } from "./vocabulary";

/** What the officer may decide where the documents are silent. Defaults: see `defaultSettings`. */
export type Phase = "all" | "1" | "2";

export interface EvaluationSettings {
  /** Id of the criteria set, e.g. `BTNMT`. */
  readonly set: string;
  /** `YYYY-MM-DD`; year Y is required only if 31/12/Y is not after this date. */
  readonly asOf: string;
  /** Which years of the period are reviewed; 2023 is in both phases. */
  readonly phase: Phase;
  /** Deputies under the leader rule: look at it again (default), apply as to heads, or exempt. */
  readonly deputies: "review" | "apply" | "exempt";
  /** Years before a person joined: look at it again (default) or do not require them. */
  readonly newcomers: "review" | "exempt";
  /** Years of a long leave or of study, which have no result: look at it again (default) or do not require them. */
  readonly leaveYears: "review" | "exempt";
  /** A Cờ thi đua counts as Tập thể lao động xuất sắc. */
  readonly flagCountsAsTitle: boolean;
  /** Positions that make a person the head of a unit; the officer can edit the list. */
  readonly headPositions: readonly string[];
  /** Unit names the officer confirmed to be the same: written name → name in the list of collectives. */
  readonly unitAliases: Readonly<Record<string, string>>;
  /** Take every unassessed judged clause as met (a what-if; never stored as a judgement). */
  readonly assumeAssessed: boolean;
  /** A clause that names no year (SXDQB-A3, B6): the latest year that is over (default), or every year. */
  readonly unstatedYears: "latest" | "every";
  /** How many initiatives are "nhiều" (SXDQB-B7), which the document does not say. */
  readonly manyInitiatives: number;
  /** The phòng, đơn vị that owe a quota (SXDQB-Q1); empty: those that the roster names. */
  readonly quotaUnits: readonly string[];
}

/** Stored settings are read back through this; anything else is refused. */
export const settingsSchema = z.object({
  set: z.string().min(1),
  asOf: z.string().refine(isCalendarDay),
  phase: z.enum(["all", "1", "2"]),
  deputies: z.enum(["review", "apply", "exempt"]),
  newcomers: z.enum(["review", "exempt"]),
  leaveYears: z.enum(["review", "exempt"]),
  flagCountsAsTitle: z.boolean(),
  headPositions: z.array(z.string()),
  unitAliases: z.record(z.string(), z.string()),
  assumeAssessed: z.boolean(),
  unstatedYears: z.enum(["latest", "every"]),
  manyInitiatives: z.number().int().min(1),
  quotaUnits: z.array(z.string()),
});

/**
 * The settings before the officer decides anything.
 * @param set id of a criteria set
 * @param asOf `YYYY-MM-DD`
 * @example defaultSettings("BTNMT", "2024-12-31").deputies // "review"
 */
export const defaultSettings = (set: string, asOf: string): EvaluationSettings => ({
  set,
  asOf,
  phase: "all",
  deputies: "review",
  newcomers: "review",
  leaveYears: "review",
  flagCountsAsTitle: false,
  headPositions: DEFAULT_HEAD_POSITIONS,
  unitAliases: {},
  assumeAssessed: false,
  unstatedYears: "latest",
  manyInitiatives: 2,
  quotaUnits: [],
});
