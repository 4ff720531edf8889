import type { EvaluationSettings } from "../settings";
import type { Subject } from "../subject";
import { foldWords, UNIT_NOUNS, type Position } from "../vocabulary";
import { unitKey } from "../units";
import type { EvaluatedCollectives } from "./types";

/** Names of the leaders' own group rather than of a unit. */
const LEADERSHIP = /^(ban giam doc|ban lanh dao|lanh dao|ban giam hieu|ban tong giam doc|bgd)\b/;
/** Whether a name is that of the leaders' own group ("Ban Giám đốc") rather than of a unit. */
export const isLeadership = (name: string): boolean => LEADERSHIP.test(foldWords(name));

/** Words that begin the name of a unit, as written. */
const UNIT_STARTS = "phòng|ban|cục|chi cục|tổng cục|vụ|viện|trung tâm|văn phòng|sở|đội|trạm|đài|liên đoàn|thanh tra|khoa|trường";

const nounsByLength = [...UNIT_NOUNS].sort((a, b) => b.length - a.length);
const nounOf = (unit: string): string | undefined => {
  const words = foldWords(unit);
  return nounsByLength.find((noun) => words === noun || words.startsWith(`${noun} `));
};

/** The name the officer confirmed for a written one. */
export const aliased = (unit: string, { unitAliases }: EvaluationSettings): string => {
  const key = unitKey(unit);
  const alias = Object.keys(unitAliases).find((written) => unitKey(written) === key);
  return (alias === undefined ? undefined : unitAliases[alias]) ?? unit;
};

const workUnit = ({ facts: { donVi }, unit }: Subject): string | undefined => {
  const written = donVi?.state === "known" ? donVi.value : unit;
  return written === undefined || isLeadership(written) ? undefined : written;
};

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/**
 * The unit a head leads: the column "Thủ trưởng của", else a listed unit that the position names, else the unit of work.
 * A "Trưởng phòng" in the unit "Sở …" does not lead the Sở: when the kinds differ the unit of work is not taken.
 * @returns the name after aliases, or undefined when nothing names it
 */
export const unitLed = (
  subject: Subject,
  position: Position | undefined,
  settings: EvaluationSettings,
  collectives: EvaluatedCollectives
): string | undefined => {
  const { donViPhuTrach } = subject.facts;
  if (donViPhuTrach?.state === "known") return aliased(donViPhuTrach.value, settings);
  const named = position?.unit === undefined ? undefined : aliased(position.unit, settings);
  if (named !== undefined && collectives.byName(named).length > 0) return named;
  const work = workUnit(subject);
  if (work === undefined) return named;
  const kind = position?.noun ?? (named === undefined ? undefined : nounOf(named));
  return differ(kind, nounOf(work)) ? named : aliased(work, settings);
};

const BETWEEN_UNITS = new RegExp(`\\s*(?:[;\\n]|(?:,|\\+|\\bvà\\b)\\s+(?=(?:${UNIT_STARTS})(?:\\s|$)))\\s*`, "iu");

/**
 * Every unit a head leads: all that the column "Thủ trưởng của" names, else the unit of the position or of work and those of further
 * posts ("Trưởng phòng A kiêm Giám đốc Trung tâm B").
 * @returns names after aliases; empty when nothing names one
 */
export const unitsLed = (
  subject: Subject,
  position: Position | undefined,
  settings: EvaluationSettings,
  collectives: EvaluatedCollectives
): readonly string[] => {
  const { donViPhuTrach } = subject.facts;
  if (donViPhuTrach?.state === "known")
    return distinct(
      donViPhuTrach.value
        .split(BETWEEN_UNITS)
        .filter(Boolean)
        .map((unit) => aliased(unit.trim(), settings))
    );
  const main = unitLed(subject, position, settings, collectives);
  return distinct([...(main === undefined ? [] : [main]), ...(position?.alsoHeads ?? []).map((unit) => aliased(unit, settings))]);
};

const distinct = (units: readonly string[]): readonly string[] => [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
