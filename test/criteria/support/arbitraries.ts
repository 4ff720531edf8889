/** Rosters of every shape, for properties: any fact, any state, any settings, any set. */
import fc from "fast-check";
import {
  criteriaSet,
  CRITERIA_SETS,
  defaultSettings,
  FACTS,
  RATING_CODES,
  TITLE_CODES,
  type EvaluationSettings,
  type Fact,
  type FactId,
  type Facts,
  type Subject,
  type UnreadableCode,
  type YearlyFacts,
} from "../../../src/criteria";

const UNREADABLE: readonly UnreadableCode[] = [
  "titleLevelMissing",
  "awardNotTitle",
  "markNotTitle",
  "unknownTitle",
  "unknownRating",
  "onLeave",
  "notRated",
  "ratingIsPoints",
  "notPercent",
  "notYesNo",
  "notDate",
  "notCount",
  "notYears",
  "cellError",
];
const WORDS = [
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Chuyên viên",
  "Tổ trưởng",
  "Giám đốc Trung tâm X",
  "Phòng A",
  "P.A",
  "Sở B",
  "Đang công tác",
  "Nghỉ hưu",
  "Không",
  "x",
  "Số hoá hồ sơ, QĐ 45/QĐ-STNMT",
  "Sáng kiến",
  "Lĩnh vực a",
  "b",
  "c",
  "2",
  "",
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) }
);
const date = fc.oneof(fc.constantFrom("2021", "2023-05", "2022-12-31", "2024-01-01"), fc.constantFrom("2019-01-01", "2030"));

const VALUES: Readonly<Record<(typeof FACTS)[FactId]["type"], fc.Arbitrary<unknown>>> = {
  text,
  date,
  yesNo: fc.boolean(),
  count: fc.nat(3),
  percent: fc.record({ readings: fc.array(fc.constantFrom(0, 1, 98.5, 99.99, 100, 120), { maxLength: 2 }) }),
  titles: fc.record({ titles: fc.uniqueArray(fc.constantFrom(...TITLE_CODES), { maxLength: 2 }), awards: fc.constantFrom([], ["BK"]) }),
  rating: fc.constantFrom(...RATING_CODES),
  discipline: fc.array(
    fc.record({ form: fc.constant("Khiển trách"), year: fc.constantFrom(2020, 2021, 2023, 2025) }, { requiredKeys: ["form"] }),
    { maxLength: 2 }
  ),
  document: fc.record({ text, citable: fc.boolean() }),
  initiatives: fc.record({
    says: fc.constantFrom("named" as const, "stated" as const, "none" as const, "unnamed" as const),
    count: fc.nat(3),
    cited: fc.boolean(),
    decided: fc.uniqueArray(fc.constantFrom(2019, 2022, 2024), { maxLength: 1 }),
  }),
  status: fc.record(
    {
      status: fc.constantFrom("working" as const, "left" as const, "moved" as const, "other" as const),
      since: fc.constantFrom("2021", "2023-05-01", "2025-01-01"),
    },
    { requiredKeys: ["status"] }
  ),
  arrears: fc.constantFrom("owed" as const, "none" as const, "unclear" as const),
  years: fc.uniqueArray(fc.constantFrom(2021, 2022, 2023), { minLength: 1, maxLength: 2 }),
};

const factOf = (type: (typeof FACTS)[FactId]["type"]): fc.Arbitrary<Fact<unknown>> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ state: fc.constant("known" as const), value: VALUES[type], cell: fc.constant("A1"), text }) },
    { weight: 2, arbitrary: fc.constant({ state: "blank" as const, cell: "A2" }) },
    {
      weight: 1,
      arbitrary: fc.record({
        state: fc.constant("unreadable" as const),
        problem: fc.constantFrom(...UNREADABLE),
        cell: fc.constant("A3"),
        text,
      }),
    }
  );

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
const yearlyOf = (type: (typeof FACTS)[FactId]["type"]): fc.Arbitrary<YearlyFacts<unknown>> =>
  fc.record(
    { byYear: fc.dictionary(fc.constantFrom(...YEARS.map(String)), factOf(type), { maxKeys: 6 }), undated: factOf(type) },
    { requiredKeys: ["byYear"] }
  ) as fc.Arbitrary<YearlyFacts<unknown>>;

const facts = fc.record(
  Object.fromEntries(
    (Object.keys(FACTS) as readonly FactId[]).map((id) => [id, FACTS[id].yearly ? yearlyOf(FACTS[id].type) : factOf(FACTS[id].type)])
  ),
  { requiredKeys: [] }
) as fc.Arbitrary<Facts>;

const SETS = CRITERIA_SETS.map(({ id }) => id);
const CLAUSES = SETS.flatMap((set) => criteriaSet(set).clauses.flatMap((clause) => ("condition" in clause ? [clause.id] : [])));
const assessments = fc.record(Object.fromEntries(CLAUSES.map((id) => [id, factOf("yesNo")])), { requiredKeys: [] }) as fc.Arbitrary<
  Subject["assessments"]
>;

export const subject: fc.Arbitrary<Subject> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("individual" as const, "collective" as const),
  name: fc.constantFrom("Phòng A", "Sở B", "Trung tâm X", "Nguyễn Văn An"),
  unit: fc.constantFrom("Phòng A", "P.A", "Sở B", undefined),
  sheet: fc.constant("S"),
  row: fc.nat(100),
  facts,
  assessments,
  doubts: fc.constantFrom([], [], [{ code: "possibleDuplicate" as const, name: "An", otherCell: "B2", cells: ["B3"] }]),
});

export const settings: fc.Arbitrary<EvaluationSettings> = fc
  .record({
    set: fc.constantFrom(...SETS),
    asOf: fc.constantFrom("2021-01-01", "2021-09-01", "2021-12-31", "2023-06-30", "2024-12-31", "2026-01-01"),
    phase: fc.constantFrom("all" as const, "1" as const, "2" as const),
    deputies: fc.constantFrom("review" as const, "apply" as const, "exempt" as const),
    newcomers: fc.constantFrom("review" as const, "exempt" as const),
    flagCountsAsTitle: fc.boolean(),
    assumeAssessed: fc.boolean(),
    unstatedYears: fc.constantFrom("latest" as const, "every" as const),
    manyInitiatives: fc.constantFrom(1, 2, 3),
  })
  .map((chosen) => ({ ...defaultSettings(chosen.set, chosen.asOf), ...chosen }));

export const roster = fc.array(subject, { minLength: 1, maxLength: 5 });
