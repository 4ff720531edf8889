/** Situations under the plan of the Department of Construction of Quảng Bình; each names its clause. As of 31/12/2024 unless told. */
import fc from "fast-check";
import {
  defaultSettings,
  directWork,
  evaluate,
  orderForList,
  parseArrears,
  parseInitiatives,
  type EvaluationSettings,
  type Fact,
  type Facts,
  type Outcome,
  type PercentReading,
  type ReasonCode,
  type Subject,
  type Verdict,
} from "../../src/criteria";
import { allJudged, assessed, bare, person, years, type Row } from "./support/builder";

const known = <T>(value: T, text: string, cell = "X1"): Fact<T> => ({ state: "known", value, cell, text });
const blank: Fact<never> = { state: "blank", cell: "X1" };
const text = (value: string): Fact<string> => (value === "" ? blank : known(value, value, "X1"));
const parsed =
  <T>(parse: (words: string) => T) =>
  (value: string): Fact<T> =>
    value === "" ? blank : known(parse(value), value);
const initiatives = parsed(parseInitiatives);
const arrears = parsed(parseArrears);
const yesNo = (value: boolean): Fact<boolean> => known(value, value ? "Có" : "Không");
const percent = (...readings: readonly number[]): Fact<PercentReading> =>
  known({ readings }, readings.map((value) => `${value}%`).join(" / "));
const registeredIn = (...list: readonly number[]): Fact<readonly number[]> => known(list, list.join(", "));

const JUDGED = allJudged("SXDQB");
/** A subject with the facts given beside the roster's columns; every clause that is judged is recorded as met. */
const subject = (kind: Subject["kind"], facts: Facts, row: Row = {}): Subject => {
  const made = bare(kind, { assessments: JUDGED, ...row });
  return { ...made, facts: { ...made.facts, ...facts } };
};
const evaluated = (subjects: readonly Subject[], settings: Partial<EvaluationSettings> = {}) =>
  evaluate(subjects, { ...defaultSettings("SXDQB", "2024-12-31"), ...settings });

interface Situation {
  readonly name: string;
  readonly subject: Subject;
  readonly settings?: Partial<EvaluationSettings>;
  readonly verdict: Verdict;
  readonly because?: Readonly<Record<string, readonly [Outcome, ReasonCode?]>>;
}

const rated = (...ratings: readonly string[]): Row => ({ xepLoai: Object.fromEntries(ratings.map((rating, i) => [2021 + i, rating])) });
const inB = (facts: Facts = {}, row: Row = rated("HTXSNV", "HTXSNV", "HTXSNV", "HTXSNV")): Subject =>
  subject("individual", { loaiDHTT: text("b"), ...facts }, row);
const unitInA = (facts: Facts = {}, row: Row = {}): Subject => subject("collective", { loaiDHTT: text("Lĩnh vực a"), ...facts }, row);
const targets = (revenue: number, paid: number): Facts => ({
  doanhThu: { byYear: { 2024: percent(revenue) } },
  nopNganSach: { byYear: { 2024: percent(paid) } },
});

const SITUATIONS: readonly Situation[] = [
  {
    name: "SXDQB-F0: the field by its letter; the clauses of other fields do not apply, and no title is asked",
    subject: subject("individual", { loaiDHTT: text("a") }),
    verdict: "eligible",
    because: {
      "SXDQB-F0": ["met", "fieldRegistered"],
      "SXDQB-A1": ["met"],
      "SXDQB-B6": ["notApplicable", "fieldOther"],
      "SXDQB-C1": ["notApplicable"],
    },
  },
  {
    name: "SXDQB-F0: by its words",
    subject: subject("individual", { loaiDHTT: text("Cải cách hành chính") }),
    verdict: "eligible",
    because: { "SXDQB-C1": ["met"], "SXDQB-A1": ["notApplicable", "fieldOther"] },
  },
  {
    name: "SXDQB-F0: no column",
    subject: subject("individual", {}),
    verdict: "needsReview",
    because: { "SXDQB-F0": ["unclear", "noColumn"], "SXDQB-A1": ["unclear", "noColumn"], "SXDQB-B6": ["unclear", "noColumn"] },
  },
  {
    name: "SXDQB-F0: a blank field fails nobody, not even with a low rating",
    subject: subject("individual", { loaiDHTT: text("") }, rated("HTNV", "HTNV", "HTNV", "HTNV")),
    verdict: "needsReview",
    because: { "SXDQB-F0": ["unclear", "blank"], "SXDQB-B6": ["unclear", "blank"] },
  },
  {
    name: "SXDQB-F0: several fields",
    subject: subject("individual", { loaiDHTT: text("a, c") }),
    verdict: "needsReview",
    because: { "SXDQB-F0": ["unclear", "fieldSeveral"] },
  },
  {
    name: "SXDQB-K2: all-round names no field",
    subject: subject("individual", { loaiDHTT: text("Toàn diện") }),
    verdict: "needsReview",
    because: { "SXDQB-F0": ["unclear", "fieldUnclear"] },
  },
  {
    name: "SXDQB-B6: the latest year decides; it is the only one the document can mean by default",
    subject: inB({}, rated("HTTNV", "HTTNV", "HTTNV", "HTXSNV")),
    verdict: "eligible",
    because: { "SXDQB-B6": ["met", "latestYearOnly"] },
  },
  {
    name: "SXDQB-B6: one step below in the latest year",
    subject: inB({}, rated("HTXSNV", "HTXSNV", "HTXSNV", "HTTNV")),
    verdict: "notEligible",
    because: { "SXDQB-B6": ["notMet", "ratingLower"] },
  },
  {
    name: "SXDQB-B6: every year, as the officer set",
    subject: inB({}, rated("HTTNV", "HTXSNV", "HTXSNV", "HTXSNV")),
    settings: { unstatedYears: "every" },
    verdict: "notEligible",
    because: { "SXDQB-B6": ["notMet", "ratingLower"] },
  },
  {
    name: "SXDQB-B6: the latest year blank",
    subject: inB({}, rated("HTXSNV", "HTXSNV", "HTXSNV", "")),
    verdict: "needsReview",
    because: { "SXDQB-B6": ["unclear", "blankYear"] },
  },
  {
    name: "SXDQB-B6: asked in field b only",
    subject: subject("individual", { loaiDHTT: text("c") }, rated("HTNV", "HTNV", "HTNV", "HTNV")),
    verdict: "eligible",
    because: { "SXDQB-B6": ["notApplicable", "fieldOther"] },
  },
  {
    name: "SXDQB-B6: before any year is over",
    subject: inB({}, {}),
    settings: { asOf: "2021-12-30" },
    verdict: "eligible",
    because: { "SXDQB-B6": ["notDue", "noYearDue"] },
  },
  ...(
    [
      ["1", "notMet"],
      ["2", "met"],
      ["3", "met"],
    ] as const
  ).map(([count, outcome]): Situation => ({
    name: `SXDQB-B7: ${count} where "nhiều" is 2`,
    subject: inB(
      { sangKien: initiatives(count) },
      { ...rated("HTXSNV", "HTXSNV", "HTXSNV", "HTXSNV"), assessments: count === "1" ? without("SXDQB-B7") : JUDGED }
    ),
    verdict: outcome === "met" ? "eligible" : "notEligible",
    because: { "SXDQB-B7": [outcome] },
  })),
  {
    name: "SXDQB-B7: one named may not be all",
    subject: inB({ sangKien: initiatives("Số hoá hồ sơ, bản vẽ") }),
    verdict: "needsReview",
    because: { "SXDQB-B7": ["unclear", "initiativesFew"] },
  },
  {
    name: "SXDQB-A2: none",
    subject: subject("individual", { loaiDHTT: text("a"), sangKien: initiatives("Không") }, { assessments: without("SXDQB-A2") }),
    verdict: "notEligible",
    because: { "SXDQB-A2": ["notMet", "initiativeNone"] },
  },
  {
    name: "SXDQB-A2: one, its effect not judged yet",
    subject: subject(
      "individual",
      { loaiDHTT: text("a"), sangKien: initiatives("Cải tiến quy trình") },
      { assessments: without("SXDQB-A2") }
    ),
    verdict: "awaitingAssessment",
    because: { "SXDQB-A2": ["unassessed", "initiativesCounted"] },
  },
  {
    name: "SXDQB-A3: just above",
    subject: unitInA(targets(100.1, 100.1)),
    verdict: "eligible",
    because: { "SXDQB-A3": ["met", "limitKept"] },
  },
  {
    name: "SXDQB-A3: exactly 100 % does not exceed",
    subject: unitInA(targets(120, 100)),
    verdict: "notEligible",
    because: { "SXDQB-A3": ["notMet", "limitMissed"] },
  },
  {
    name: "SXDQB-A3: just below",
    subject: unitInA(targets(99.9, 120)),
    verdict: "notEligible",
    because: { "SXDQB-A3": ["notMet", "limitMissed"] },
  },
  {
    name: "SXDQB-A3: a phòng without revenue",
    subject: unitInA({ coDoanhThu: yesNo(false) }),
    verdict: "eligible",
    because: { "SXDQB-A3": ["notApplicable", "noRevenue"] },
  },
  {
    name: "SXDQB-A3: no such column; the officer confirms",
    subject: unitInA(),
    verdict: "awaitingAssessment",
    because: { "SXDQB-A3": ["unassessed", "noColumn"] },
  },
  {
    name: "SXDQB-A4: arrears",
    subject: unitInA({ coDoanhThu: yesNo(false), noThue: arrears("1 đồng") }, { assessments: without("SXDQB-A4") }),
    verdict: "notEligible",
    because: { "SXDQB-A4": ["notMet", "arrears"] },
  },
  {
    name: "SXDQB-A4: arrears against a recorded yes",
    subject: unitInA({ coDoanhThu: yesNo(false), noThue: arrears("12 triệu") }),
    verdict: "needsReview",
    because: { "SXDQB-A4": ["unclear", "assessmentContradicts"] },
  },
  {
    name: "SXDQB-A7: a certificate with its number",
    subject: unitInA(
      { coDoanhThu: yesNo(false), anToan: known({ text: "GCN 12", citable: true }, "GCN 12") },
      { assessments: without("SXDQB-A7") }
    ),
    verdict: "eligible",
    because: { "SXDQB-A7": ["met", "documentCited"] },
  },
  {
    name: "SXDQB-B3: 99,9 % of the yearly plan",
    subject: subject("collective", { loaiDHTT: text("b") }, { keHoach: years([99.9], 2024), assessments: without("SXDQB-B3") }),
    verdict: "notEligible",
    because: { "SXDQB-B3": ["notMet", "limitMissed"] },
  },
  {
    name: "SXDQB-B3: 100 % of the yearly plan",
    subject: subject("collective", { loaiDHTT: text("b") }, { keHoach: years([100], 2024) }),
    verdict: "eligible",
    because: { "SXDQB-B3": ["met", "limitKept"] },
  },
  {
    name: "SXDQB-C1: the satisfaction index has not risen",
    subject: subject("collective", {
      loaiDHTT: text("c"),
      sangKienCCHC: initiatives("Một cửa điện tử"),
      chiSoHaiLong: { byYear: { 2023: percent(90), 2024: percent(90) } },
    }),
    verdict: "needsReview",
    because: { "SXDQB-C1": ["unclear", "satisfactionNotRisen"] },
  },
  {
    name: "SXDQB-C1: the satisfaction index has risen",
    subject: subject("collective", {
      loaiDHTT: text("c"),
      sangKienCCHC: initiatives("Một cửa điện tử"),
      chiSoHaiLong: { byYear: { 2023: percent(90), 2024: percent(90.1) } },
    }),
    verdict: "eligible",
    because: { "SXDQB-C1": ["met", "satisfactionRose"] },
  },
  {
    name: "SXDQB-G3: discipline in the period",
    subject: subject("individual", { loaiDHTT: text("a") }, { kyLuat: { none: "Khiển trách 2022" }, assessments: without("SXDQB-G3") }),
    verdict: "notEligible",
    because: { "SXDQB-G3": ["notMet", "disciplineInPeriod"] },
  },
  {
    name: "SXDQB-K3: exemplars to be spread are chosen later",
    subject: subject("individual", { loaiDHTT: text("a") }, { assessments: without("SXDQB-K3") }),
    verdict: "eligible",
    because: { "SXDQB-K3": ["notDue", "interimOnly"] },
  },
  {
    name: "no leader rule: a head whose unit is not listed",
    subject: subject("individual", { loaiDHTT: text("a") }, { chucVu: "Trưởng phòng Quản lý nhà" }),
    verdict: "eligible",
  },
];

/** The recorded judgements without one of them. */
function without(id: string) {
  return Object.fromEntries(Object.entries(JUDGED).filter(([other]) => other !== id));
}

describe("situations", () => {
  test.each(SITUATIONS)("$name", ({ subject: one, settings, verdict, because = {} }) => {
    const [result] = evaluated([one], settings).results;
    for (const [id, [outcome, code]] of Object.entries(because)) {
      const found = result?.outcomes.find((other) => other.id === id);
      expect([id, found?.outcome]).toEqual([id, outcome]);
      if (code) expect(found?.reasons.map((reason) => reason.code)).toContain(code);
    }
    expect(result?.verdict).toBe(verdict);
  });

  test("a recorded judgement of another field's clause changes nothing", () => {
    const one = subject("individual", { loaiDHTT: text("a") }, { assessments: { ...JUDGED, "SXDQB-B8": assessed(false) } });
    expect(evaluated([one]).results[0]?.verdict).toBe("eligible");
  });
});

// SXDQB-P1: "Ưu tiên lựa chọn các tập thể, cá nhân ở cấp cơ sở, người trực tiếp công tác."
describe("S29 priority sorts, never decides", () => {
  const titled = (title: string) => ({ danhHieu: years(title, 2021, 2022, 2023, 2024), xepLoai: years("HTXSNV", 2021, 2022, 2023, 2024) });
  const worker = (facts: Facts = {}) =>
    subject("individual", { loaiDHTT: text("a"), ...facts }, { name: "Vũ Văn Yên", row: 11, chucVu: "Nhân viên", ...titled("LĐTT") });
  const director = (facts: Facts = {}) =>
    subject(
      "individual",
      { loaiDHTT: text("a"), ...facts },
      { name: "Bùi Văn An", row: 12, chucVu: "Giám đốc", ...titled("CSTĐ cấp tỉnh") }
    );
  const listed = (subjects: readonly Subject[]) => {
    const evaluation = evaluated(subjects);
    return orderForList(evaluation.results, evaluation).map(({ subject: { name }, verdict }) => [name, verdict]);
  };

  test("SXDQB: both eligible, the direct worker first", () => {
    const expected = [
      ["Vũ Văn Yên", "eligible"],
      ["Bùi Văn An", "eligible"],
    ];
    expect(listed([director(), worker()])).toEqual(expected);
    expect(listed([director({ trucTiep: yesNo(false) }), worker({ trucTiep: yesNo(true) })])).toEqual(expected);
  });

  test("BTNMT: the director first, the worker not eligible", () => {
    const row = { unit: undefined, laThuTruong: false } as const;
    const subjects = [
      person({ name: "Vũ Văn Yên", row: 11, ...titled("LĐTT") }),
      person({ name: "Bùi Văn An", row: 12, ...titled("CSTĐ cấp tỉnh"), ...row }),
    ];
    const evaluation = evaluate(subjects, defaultSettings("BTNMT", "2024-12-31"));
    expect(orderForList(evaluation.results, evaluation).map(({ subject: { name }, verdict }) => [name, verdict])).toEqual([
      ["Bùi Văn An", "eligible"],
      ["Vũ Văn Yên", "notEligible"],
    ]);
  });

  test.each([
    ["the column comes before the position", { trucTiep: yesNo(true) }, "Giám đốc", 2],
    ["the column says no", { trucTiep: yesNo(false) }, "Nhân viên", 0],
    ["at the grassroots, though not direct", { capCoSo: yesNo(true), trucTiep: yesNo(false) }, "Nhân viên", 2],
    ["a deputy leads", {}, "Phó Giám đốc", 0],
    ["a doubtful post says nothing", {}, "Tổ trưởng", 1],
    ["no position, no column", {}, undefined, 1],
    ["a blank column is no answer", { trucTiep: blank }, undefined, 1],
  ] as const)("%s", (_name, facts, chucVu, standing) => {
    expect(directWork(subject("individual", facts, chucVu === undefined ? {} : { chucVu }))).toBe(standing);
  });
});

// SXDQB-Q1: "tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm."
describe("the quota", () => {
  let row = 30;
  const member = (name: string, unit: string | undefined, namDangKy?: Fact<readonly number[]>, facts: Facts = {}): Subject =>
    subject(
      "individual",
      { ...(namDangKy && { namDangKy }), ...facts },
      { name, row: (row += 1), ...(unit === undefined ? {} : { unit }) }
    );
  const group = (name: string, unit: string | undefined, namDangKy?: Fact<readonly number[]>): Subject =>
    subject("collective", { ...(namDangKy && { namDangKy }) }, { name, row: (row += 1), ...(unit === undefined ? {} : { unit }) });
  const statuses = (subjects: readonly Subject[], settings?: Partial<EvaluationSettings>) =>
    Object.fromEntries(
      evaluated(subjects, settings).quota.map(({ unit, year, status, registered, missing, doubt }) => [
        `${unit} ${year}`,
        [status, registered, missing, ...(doubt === undefined ? [] : [doubt])].join(" "),
      ])
    );
  const HOUSING = "Phòng Quản lý nhà";

  test("S26 two for 2022, none for 2023: met, then one missing; nothing is carried over", () => {
    expect(statuses([member("Nguyễn Văn An", HOUSING, registeredIn(2022)), member("Trần Thị Bình", HOUSING, registeredIn(2022))])).toEqual({
      [`${HOUSING} 2021`]: "notMet 0 1",
      [`${HOUSING} 2022`]: "met 2 0",
      [`${HOUSING} 2023`]: "notMet 0 1",
      [`${HOUSING} 2024`]: "notMet 0 1",
      [`${HOUSING} 2025`]: "notDue 0 1",
    });
  });

  test("exactly one is enough, a person or the phòng itself; a coming year counts once it is registered", () => {
    const found = statuses([
      member("Nguyễn Văn An", HOUSING, registeredIn(2022)),
      group("Văn phòng Sở", "Sở Xây dựng", registeredIn(2022, 2025)),
    ]);
    expect(found).toMatchObject({ [`${HOUSING} 2022`]: "met 1 0", "Văn phòng Sở 2022": "met 1 0", "Văn phòng Sở 2025": "met 1 0" });
    expect(Object.keys(found).some((key) => key.startsWith("Sở Xây dựng"))).toBe(false);
  });

  test("the same person on two rows is one; another date of birth is another person", () => {
    const born = (date: string): Facts => ({ ngaySinh: known(date, date) });
    const one = member("Nguyễn Văn An", HOUSING, registeredIn(2022), born("1980-01-01"));
    const registered = (subjects: readonly Subject[]) => evaluated(subjects).quota.find(({ year }) => year === 2022)?.registered;
    expect(registered([one, member("Nguyễn Văn An", HOUSING, registeredIn(2022), born("1980-01-01"))])).toBe(1);
    expect(registered([one, member("Nguyễn Văn An", HOUSING, registeredIn(2022), born("1985-01-01"))])).toBe(2);
  });

  test("a unit without a row is reported where the list is given, and only then", () => {
    const subjects = [member("Nguyễn Văn An", "phòng quản lý  nhà", registeredIn(2022))];
    const given = evaluated(subjects, { quotaUnits: [HOUSING, "Thanh tra Sở"] }).quota;
    expect(given.filter(({ year }) => year === 2022).map(({ unit, status, unitList }) => [unit, status, unitList])).toEqual([
      [HOUSING, "met", "given"],
      ["Thanh tra Sở", "notMet", "given"],
    ]);
    expect(new Set(evaluated(subjects).quota.map(({ unit, unitList }) => `${unit} ${unitList}`))).toEqual(
      new Set(["phòng quản lý  nhà roster"])
    );
  });

  test.each([
    ["no column for the year", [member("An", HOUSING)], "unclear 0 1 noYearColumn"],
    ["a blank year", [member("An", HOUSING, registeredIn(2022)), member("Bình", HOUSING, blank)], "unclear 0 1 yearUnknown"],
    [
      "a row without a unit",
      [member("An", HOUSING, registeredIn(2022)), member("Bình", undefined, registeredIn(2023))],
      "unclear 0 1 unitUnknown",
    ],
    [
      "a row without a unit, of another year",
      [member("An", HOUSING, registeredIn(2022)), member("Bình", undefined, registeredIn(2024))],
      "notMet 0 1",
    ],
    [
      "another spelling",
      [member("An", HOUSING, registeredIn(2022)), member("Bình", "P.QLN", registeredIn(2023))],
      "unclear 0 1 unitSimilar",
    ],
  ] as const)("%s", (_name, subjects, expected) => {
    expect(statuses(subjects)[`${HOUSING} 2023`]).toBe(expected);
  });

  test("an alias the officer confirmed joins two spellings", () => {
    const subjects = [member("An", HOUSING, registeredIn(2022)), member("Bình", "P.QLN", registeredIn(2023))];
    expect(statuses(subjects, { unitAliases: { "P.QLN": HOUSING } })).toMatchObject({
      [`${HOUSING} 2022`]: "met 1 0",
      [`${HOUSING} 2023`]: "met 1 0",
    });
  });

  test("the leaders of the Sở may be no unit; a group inside a phòng counts for it; no unit at all is said", () => {
    expect(statuses([member("An", "Ban Giám đốc", registeredIn(2022))])["Ban Giám đốc 2023"]).toBe("unclear 0 1 perhapsNoUnit");
    expect(statuses([member("An", HOUSING, registeredIn(2022)), group("Tổ thẩm định", HOUSING, registeredIn(2023))])).toMatchObject({
      [`${HOUSING} 2023`]: "met 1 0",
    });
    expect(evaluated([member("An", undefined, registeredIn(2022))]).quota[0]).toMatchObject({
      unit: "",
      status: "unclear",
      doubt: "noUnits",
    });
  });

  test("other documents have none", () => {
    expect(evaluate([member("An", HOUSING, registeredIn(2022))], defaultSettings("BTNMT", "2024-12-31")).quota).toEqual([]);
  });

  test("for every roster: a further registration never lowers a count, and the status fits it", () => {
    const registration = fc.record({
      name: fc.constantFrom("An", "Bình", "Cường"),
      unit: fc.constantFrom(HOUSING, "Thanh tra Sở", "P.QLN", undefined),
      year: fc.constantFrom(undefined, 2021, 2022, 2023, 2025),
    });
    const made = (list: readonly { name: string; unit: string | undefined; year: number | undefined }[]) =>
      list.map(({ name, unit, year }) => member(name, unit, year === undefined ? blank : registeredIn(year)));
    fc.assert(
      fc.property(
        fc.array(registration, { maxLength: 6 }),
        registration,
        fc.constantFrom("2021-12-30", "2021-12-31", "2023-12-31"),
        (list, more, asOf) => {
          const settings = { asOf, quotaUnits: [HOUSING, "Thanh tra Sở"] };
          const [before, after] = [list, [...list, more]].map((rows) => evaluated(made(rows), settings).quota);
          before?.forEach((result, i) => {
            expect(after?.[i]?.registered).toBeGreaterThanOrEqual(result.registered);
            expect(result.missing).toBe(Math.max(0, result.required - result.registered));
            expect(result.status === "met").toBe(result.missing === 0);
            if (result.status === "notDue") expect(`${result.year}-12-31` > asOf).toBe(true);
            expect(result.doubt !== undefined).toBe(result.status === "unclear");
          });
        }
      ),
      { numRuns: 200 }
    );
  });
});
