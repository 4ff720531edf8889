import type { QuotaClause } from "./documents";
import { dueDay } from "./periods";
import { isAboveUnits, QuotaUnits, type QuotaUnit } from "./quotaUnits";
import type { EvaluationSettings } from "./settings";
import type { Subject } from "./subject";
import { cellOf } from "./units";
import type { QuotaDoubt, QuotaResult } from "./verdict";
import { fold } from "./vocabulary";

/** In which years a subject is registered; `unknown` where the cell is blank or cannot be read. */
const yearsOf = ({ facts: { namDangKy } }: Subject): readonly number[] | "unknown" =>
  namDangKy?.state === "known" ? namDangKy.value : "unknown";

/** The same person or collective on several rows is one; other dates of birth are other persons. */
const identityOf = ({ kind, name, facts: { ngaySinh } }: Subject): string =>
  [kind, fold(name), ngaySinh?.state === "known" ? ngaySinh.value : ""].join("|");

const registeredIn = (subjects: readonly Subject[], year: number): readonly Subject[] =>
  subjects.filter((subject) => {
    const years = yearsOf(subject);
    return years !== "unknown" && years.includes(year);
  });

const couldBeOf = (subjects: readonly Subject[], year: number): readonly Subject[] =>
  subjects.filter((subject) => {
    const years = yearsOf(subject);
    return years === "unknown" || years.includes(year);
  });

interface Shortfall {
  readonly doubt: QuotaDoubt;
  readonly subjects: readonly Subject[];
}

/** Whatever could still make up for what is missing; undefined where nothing could. */
const doubtOf = (unit: QuotaUnit, units: QuotaUnits, year: number, hasYears: boolean): Shortfall | undefined => {
  if (!hasYears) return { doubt: "noYearColumn", subjects: [] };
  const undated = unit.subjects.filter((subject) => yearsOf(subject) === "unknown");
  if (undated.length > 0) return { doubt: "yearUnknown", subjects: undated };
  const homeless = couldBeOf(units.homeless, year);
  if (homeless.length > 0) return { doubt: "unitUnknown", subjects: homeless };
  const similar = units.similarTo(unit).flatMap(({ subjects }) => couldBeOf(subjects, year));
  if (similar.length > 0) return { doubt: "unitSimilar", subjects: similar };
  return units.list === "roster" && isAboveUnits(unit.name) ? { doubt: "perhapsNoUnit", subjects: [] } : undefined;
};

interface Frame {
  readonly clause: QuotaClause;
  readonly units: QuotaUnits;
  readonly asOf: string;
  readonly hasYears: boolean;
}

const quotaOf = (unit: QuotaUnit, year: number, { clause, units, asOf, hasYears }: Frame): QuotaResult => {
  const required = clause.quota.atLeast;
  const counted = registeredIn(unit.subjects, year);
  const registered = new Set(counted.map(identityOf)).size;
  const base = {
    clause: clause.id,
    unit: unit.name,
    year,
    required,
    registered,
    missing: Math.max(0, required - registered),
    unitList: units.list,
  };
  if (registered >= required) return { ...base, status: "met", cells: counted.map(cellOf) };
  // Nothing is carried over: more in another year do not count here.
  if (dueDay(year) > asOf) return { ...base, status: "notDue", cells: [] };
  const shortfall = doubtOf(unit, units, year, hasYears);
  return shortfall
    ? { ...base, status: "unclear", doubt: shortfall.doubt, cells: shortfall.subjects.map(cellOf) }
    : { ...base, status: "notMet", cells: counted.map(cellOf) };
};

/** Where no unit is known at all: the quota cannot be told, and says so. */
const withoutUnits = (year: number, { clause, asOf }: Frame): QuotaResult => {
  const required = clause.quota.atLeast;
  const base = { clause: clause.id, unit: "", year, required, registered: 0, missing: required, unitList: "roster" as const, cells: [] };
  return dueDay(year) > asOf ? { ...base, status: "notDue" } : { ...base, status: "unclear", doubt: "noUnits" };
};

/**
 * How many subjects each phòng, đơn vị registers in each year of the period, against what it owes. Persons and collectives count
 * alike, whatever their verdict: the plan asks to register, and recognition comes later. A unit without a row is reported too.
 * @param subjects all subjects of the roster
 * @param years years of the review period
 * @returns by unit, then by year
 */
export const quotaResults = (
  clause: QuotaClause,
  subjects: readonly Subject[],
  years: readonly number[],
  settings: EvaluationSettings
): readonly QuotaResult[] => {
  const units = new QuotaUnits(subjects, settings);
  const hasYears = subjects.some(({ facts }) => facts.namDangKy !== undefined);
  const frame = { clause, units, asOf: settings.asOf, hasYears };
  if (units.all.length === 0) return years.map((year) => withoutUnits(year, frame));
  return units.all.flatMap((unit) => years.map((year) => quotaOf(unit, year, frame)));
};
