/** PT21: the emulation movement of the one year 2021 (953/BTNMT-TĐKTTT). As of 31/12/2021 unless told; all judged clauses met. */
import {
  criteriaSet,
  deadlineStatus,
  defaultSettings,
  evaluate,
  periodYears,
  type EvaluationSettings,
  type Fact,
  type Outcome,
  type ReasonCode,
  type Subject,
  type Verdict,
} from "../../src/criteria";
import {
  allJudged,
  assessed,
  goodCollectiveTitles,
  goodRatings,
  goodTitles,
  collective as ministryCollective,
  person as ministryPerson,
} from "./support/builder";
import { recordOf, type Cells, type Written } from "./support/cells";

const judged = allJudged("PT21");
const UNIT: Cells = {
  tenTapThe: "Cục Viễn thám",
  dangKyChiTieu: "Có",
  dangKySangKien: "x",
  chuongTrinhCongTac: "CTr 05/CTr-CVT ngày 15/01/2021",
  keHoachCCHC: "KH 12/KH-CVT ngày 20/01/2021",
  keHoach: "100%",
  soDichVuCong: 12,
  dichVuCongMuc3: 5,
  dichVuCongMuc4: 7,
  trangThai: undefined,
};
const PERSON: Cells = {
  hoTen: "Nguyễn Văn An",
  chucVu: "Chuyên viên",
  xepLoai: "HTXSNV",
  dangKyChiTieu: "Có",
  dangKySangKien: "Có",
  sangKien: "Số hoá hồ sơ",
};

const unit = (cells: Cells = {}, given: Partial<Written> = {}): Subject =>
  recordOf("collective", 2021, { assessments: judged, row: 5, ...given, cells: { ...UNIT, ...cells } });
const person = (cells: Cells = {}, given: Partial<Written> = {}): Subject =>
  recordOf("individual", 2021, { assessments: judged, unit: "Cục Viễn thám", row: 9, ...given, cells: { ...PERSON, ...cells } });
const head = (cells: Cells = {}, given: Partial<Written> = {}): Subject => person({ chucVu: "Cục trưởng", ...cells }, given);

const evaluated = (subjects: readonly Subject[], settings: Partial<EvaluationSettings> = {}) =>
  evaluate(subjects, { ...defaultSettings("PT21", "2021-12-31"), ...settings });
const outcomeOf = (id: string, subjects: readonly Subject[], settings?: Partial<EvaluationSettings>) =>
  evaluated(subjects, settings).results[0]?.outcomes.find((outcome) => outcome.id === id);

const NOT_APPLICABLE: Fact<boolean> = { state: "unreadable", problem: "notYesNo", cell: "Z5", text: "Không áp dụng" };

interface Case {
  readonly name: string;
  /** The subject under test first. */
  readonly subjects: readonly Subject[];
  readonly clause: string;
  readonly outcome: Outcome;
  readonly reason: ReasonCode;
  readonly verdict: Verdict;
}

const CASES: readonly Case[] = [
  { name: "all in order", subjects: [unit()], clause: "PT21-T3c", outcome: "met", reason: "servicesOnline", verdict: "eligible" },
  { name: "all in order", subjects: [person()], clause: "PT21-N1", outcome: "met", reason: "ratingEveryYear", verdict: "eligible" },
  // PT21-T1b: "có đăng ký chỉ tiêu thi đua, đăng ký sáng kiến"
  {
    name: "no initiative registered",
    subjects: [unit({ dangKySangKien: "Không" })],
    clause: "PT21-T1b",
    outcome: "notMet",
    reason: "saidNo",
    verdict: "notEligible",
  },
  {
    name: "targets left blank",
    subjects: [unit({ dangKyChiTieu: "" })],
    clause: "PT21-T1b",
    outcome: "unclear",
    reason: "blank",
    verdict: "needsReview",
  },
  {
    name: "no such column",
    subjects: [unit({ dangKyChiTieu: undefined })],
    clause: "PT21-T1b",
    outcome: "unclear",
    reason: "noColumn",
    verdict: "needsReview",
  },
  {
    name: "a dash",
    subjects: [unit({ dangKyChiTieu: "-" })],
    clause: "PT21-T1b",
    outcome: "unclear",
    reason: "unreadable",
    verdict: "needsReview",
  },
  // PT21-T2a, T3a: a programme and a plan that were approved
  {
    name: "programme as a mark",
    subjects: [unit({ chuongTrinhCongTac: "x" }, { assessments: {} })],
    clause: "PT21-T2a",
    outcome: "unclear",
    reason: "documentNotCitable",
    verdict: "needsReview",
  },
  {
    name: "no programme",
    subjects: [unit({ chuongTrinhCongTac: "Không" }, { assessments: {} })],
    clause: "PT21-T2a",
    outcome: "notMet",
    reason: "documentNone",
    verdict: "notEligible",
  },
  {
    name: "programme cited",
    subjects: [unit({}, { assessments: {} })],
    clause: "PT21-T2a",
    outcome: "met",
    reason: "documentCited",
    verdict: "awaitingAssessment",
  },
  {
    name: "reform plan blank",
    subjects: [unit({ keHoachCCHC: "" }, { assessments: {} })],
    clause: "PT21-T3a",
    outcome: "unassessed",
    reason: "blank",
    verdict: "awaitingAssessment",
  },
  // PT21-T2c: no threshold is given, so the figures only support
  {
    name: "disbursement shown",
    subjects: [unit({ giaiNgan: "80%" }, { assessments: {} })],
    clause: "PT21-T2c",
    outcome: "unassessed",
    reason: "support",
    verdict: "awaitingAssessment",
  },
  // PT21-T4a: "số vi phạm" refutes
  {
    name: "a violation",
    subjects: [unit({ soKyLuat: 1 }, { assessments: {} })],
    clause: "PT21-T4a",
    outcome: "notMet",
    reason: "membersDisciplined",
    verdict: "notEligible",
  },
  // PT21-N1: the rating of the year, no title
  {
    name: "one step below",
    subjects: [person({ xepLoai: "HTTNV" })],
    clause: "PT21-N1",
    outcome: "notMet",
    reason: "ratingLower",
    verdict: "notEligible",
  },
  {
    name: "rating blank",
    subjects: [person({ xepLoai: "" })],
    clause: "PT21-N1",
    outcome: "unclear",
    reason: "blankYear",
    verdict: "needsReview",
  },
  {
    name: "a title is not asked for",
    subjects: [person({ danhHieu: "Không" })],
    clause: "PT21-N1",
    outcome: "met",
    reason: "ratingEveryYear",
    verdict: "eligible",
  },
  {
    name: "a title implies no rating",
    subjects: [person({ danhHieu: "CSTĐCS", xepLoai: undefined })],
    clause: "PT21-N1",
    outcome: "unclear",
    reason: "noColumn",
    verdict: "needsReview",
  },
  // PT21-N2: both registered, and an initiative, topic or solution
  {
    name: "initiative named",
    subjects: [person({}, { assessments: {} })],
    clause: "PT21-N2",
    outcome: "unassessed",
    reason: "support",
    verdict: "awaitingAssessment",
  },
  {
    name: "no initiative",
    subjects: [person({ sangKien: "Không" }, { assessments: {} })],
    clause: "PT21-N2",
    outcome: "notMet",
    reason: "initiativeNone",
    verdict: "notEligible",
  },
  {
    name: "not registered",
    subjects: [person({ dangKyChiTieu: "Không" }, { assessments: {} })],
    clause: "PT21-N2",
    outcome: "notMet",
    reason: "saidNo",
    verdict: "notEligible",
  },
  {
    name: "initiative blank",
    subjects: [person({ sangKien: "" })],
    clause: "PT21-N2",
    outcome: "unclear",
    reason: "blank",
    verdict: "needsReview",
  },
  // PT21-N4
  {
    name: "discipline in the year",
    subjects: [person({ kyLuat: "Khiển trách", xepLoai: "HTTNV" }, { assessments: {} })],
    clause: "PT21-N4",
    outcome: "notMet",
    reason: "disciplineInPeriod",
    verdict: "notEligible",
  },
  // S24, PT21-T3c: "mọi dịch vụ công đều có thể được thực hiện trực tuyến cấp độ 3, 4"
  {
    name: "one service missing",
    subjects: [unit({ dichVuCongMuc4: 6 })],
    clause: "PT21-T3c",
    outcome: "notMet",
    reason: "servicesNotOnline",
    verdict: "notEligible",
  },
  {
    name: "one level says enough only with the other",
    subjects: [unit({ dichVuCongMuc4: "" })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "blank",
    verdict: "needsReview",
  },
  {
    name: "levels in one column",
    subjects: [unit({ dichVuCongMuc3: undefined, dichVuCongMuc4: undefined, dichVuCongMuc34: "12 DVC" })],
    clause: "PT21-T3c",
    outcome: "met",
    reason: "servicesOnline",
    verdict: "eligible",
  },
  {
    name: "more online than there are",
    subjects: [unit({ dichVuCongMuc4: 8 })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesContradict",
    verdict: "needsReview",
  },
  {
    name: "sum and column differ",
    subjects: [unit({ dichVuCongMuc34: 11 })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesContradict",
    verdict: "needsReview",
  },
  {
    name: "counts and share differ",
    subjects: [unit({ tyLeDichVuCong: "95%" })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesContradict",
    verdict: "needsReview",
  },
  {
    name: "a recorded yes against the counts",
    subjects: [unit({ dichVuCongMuc4: 6 }, { assessments: { ...judged, "PT21-T3c": assessed(true) } })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "assessmentContradicts",
    verdict: "needsReview",
  },
  {
    name: "S24 no services: 0",
    subjects: [unit({ soDichVuCong: 0, dichVuCongMuc3: 0, dichVuCongMuc4: 0 })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesZero",
    verdict: "needsReview",
  },
  {
    name: 'S24 no services: "Không"',
    subjects: [unit({ soDichVuCong: "Không", dichVuCongMuc3: "", dichVuCongMuc4: "" })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesZero",
    verdict: "needsReview",
  },
  {
    name: "S24 no services, recorded",
    subjects: [unit({ soDichVuCong: 0, dichVuCongMuc3: 0, dichVuCongMuc4: 0 }, { assessments: { ...judged, "PT21-T3c": assessed(true) } })],
    clause: "PT21-T3c",
    outcome: "notApplicable",
    reason: "servicesNone",
    verdict: "eligible",
  },
  {
    name: "S24 recorded as not applicable",
    subjects: [
      unit({ soDichVuCong: "", dichVuCongMuc3: "", dichVuCongMuc4: "" }, { assessments: { ...judged, "PT21-T3c": NOT_APPLICABLE } }),
    ],
    clause: "PT21-T3c",
    outcome: "notApplicable",
    reason: "servicesNone",
    verdict: "eligible",
  },
  {
    name: "S24 said outright in the cell",
    subjects: [unit({ soDichVuCong: "Không có dịch vụ công", dichVuCongMuc3: "", dichVuCongMuc4: "" })],
    clause: "PT21-T3c",
    outcome: "notApplicable",
    reason: "servicesNone",
    verdict: "eligible",
  },
  {
    name: "S24 said outright, beside services online",
    subjects: [unit({ soDichVuCong: "Không có dịch vụ công" })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesContradict",
    verdict: "needsReview",
  },
  {
    name: "S24 blank cells",
    subjects: [unit({ soDichVuCong: "", dichVuCongMuc3: "", dichVuCongMuc4: "" })],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "blank",
    verdict: "needsReview",
  },
  {
    name: "S24 a recorded no",
    subjects: [
      unit({ soDichVuCong: 0, dichVuCongMuc3: 0, dichVuCongMuc4: 0 }, { assessments: { ...judged, "PT21-T3c": assessed(false) } }),
    ],
    clause: "PT21-T3c",
    outcome: "unclear",
    reason: "servicesZero",
    verdict: "needsReview",
  },
  // PT21-L1: "đơn vị phải là tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua"
  { name: "not a head", subjects: [person()], clause: "PT21-L1", outcome: "notApplicable", reason: "notHead", verdict: "eligible" },
  {
    name: "the unit leads",
    subjects: [head(), unit({ danDau: "Có" })],
    clause: "PT21-L1",
    outcome: "met",
    reason: "unitLeading",
    verdict: "eligible",
  },
  {
    name: "S18 the unit leads though it fails itself",
    subjects: [head(), unit({ danDau: "Có", keHoach: "98%" })],
    clause: "PT21-L1",
    outcome: "met",
    reason: "unitLeading",
    verdict: "eligible",
  },
  {
    name: "the unit passes, but does not lead",
    subjects: [head(), unit({ danDau: "Không" })],
    clause: "PT21-L1",
    outcome: "notMet",
    reason: "unitNotLeading",
    verdict: "notEligible",
  },
  {
    name: "nothing says whether it leads",
    subjects: [head({}, { assessments: {} }), unit()],
    clause: "PT21-L1",
    outcome: "unassessed",
    reason: "unitLeadingUnknown",
    verdict: "awaitingAssessment",
  },
  {
    name: "blank",
    subjects: [head({}, { assessments: {} }), unit({ danDau: "" })],
    clause: "PT21-L1",
    outcome: "unassessed",
    reason: "unitLeadingUnknown",
    verdict: "awaitingAssessment",
  },
  {
    name: "the unit is not on the list",
    subjects: [head({}, { assessments: {} })],
    clause: "PT21-L1",
    outcome: "unassessed",
    reason: "unitLeadingUnknown",
    verdict: "awaitingAssessment",
  },
  {
    name: "judged by the officer",
    subjects: [head({}, { assessments: { ...judged, "PT21-L1": assessed(true) } }), unit()],
    clause: "PT21-L1",
    outcome: "met",
    reason: "assessed",
    verdict: "eligible",
  },
  {
    name: "judged not to lead",
    subjects: [head({}, { assessments: { ...judged, "PT21-L1": assessed(false) } }), unit()],
    clause: "PT21-L1",
    outcome: "notMet",
    reason: "assessed",
    verdict: "notEligible",
  },
  {
    name: "said in the head's own row",
    subjects: [head({ danDau: "Có" })],
    clause: "PT21-L1",
    outcome: "met",
    reason: "unitLeading",
    verdict: "eligible",
  },
  {
    name: "the two rows contradict each other",
    subjects: [head({ danDau: "Có" }), unit({ danDau: "Không" })],
    clause: "PT21-L1",
    outcome: "unclear",
    reason: "unitLeadingConflict",
    verdict: "needsReview",
  },
  {
    name: "not readable",
    subjects: [head(), unit({ danDau: "thường xuyên" })],
    clause: "PT21-L1",
    outcome: "unclear",
    reason: "unreadable",
    verdict: "needsReview",
  },
  {
    name: "a deputy",
    subjects: [head({ chucVu: "Phó Cục trưởng" }), unit({ danDau: "Có" })],
    clause: "PT21-L1",
    outcome: "unclear",
    reason: "deputyReview",
    verdict: "needsReview",
  },
  {
    name: "an abbreviation is asked about",
    subjects: [
      head({ chucVu: "Trưởng phòng" }, { unit: "P.KHTC" }),
      unit({ tenTapThe: "Phòng Kế hoạch - Tài chính", danDau: "Có" }, { name: "Phòng Kế hoạch - Tài chính" }),
    ],
    clause: "PT21-L1",
    outcome: "unclear",
    reason: "unitSimilar",
    verdict: "needsReview",
  },
];

describe("situations of 2021", () => {
  test.each(CASES)("$clause $name", ({ subjects, clause, outcome, reason, verdict }) => {
    const found = outcomeOf(clause, subjects);
    expect([found?.outcome, found?.reasons.map(({ code }) => code)]).toEqual([outcome, expect.arrayContaining([reason])]);
    expect(evaluated(subjects).results[0]?.verdict).toBe(verdict);
  });
});

// S23a, PT21-T2b: "hoàn thành 100% kế hoạch năm"
test.each([
  ["98,5%", "notMet"],
  [0.985, "notMet"],
  ["0.985", "notMet"],
  ["0,985", "notMet"],
  [{ value: 0.985, format: "0.0%" }, "notMet"],
  [100, "met"],
  ["100", "met"],
  ["Đạt 100%", "met"],
  [">100%", "met"],
  [{ value: 1, format: "0%" }, "met"],
  [{ value: 0.01, format: "0%" }, "notMet"],
  [1, "unclear"],
  ["vượt", "unclear"],
  ["", "unclear"],
] as const)("S23a a plan of %j is %s", (keHoach, outcome) => {
  expect(outcomeOf("PT21-T2b", [unit({ keHoach })])?.outcome).toBe(outcome);
});

test("S18 one head, one unit that leads but is no exemplar: the two rules are not shared", () => {
  const flagged = { danDau: { state: "known", value: true, cell: "W5", text: "Có" } } as const;
  const leader = ministryPerson({ chucVu: "Cục trưởng", unit: "Cục Viễn thám", xepLoai: goodRatings, danhHieu: goodTitles });
  const led = ministryCollective({ name: "Cục Viễn thám", danhHieu: { ...goodCollectiveTitles, 2022: "TTLĐTT" } });
  const subjects = [leader, { ...led, facts: { ...led.facts, ...flagged } }];
  const ruled = (set: string) =>
    evaluate(subjects, defaultSettings(set, "2024-12-31")).results[0]?.outcomes.find(({ id }) => id === `${set}-L1`)?.outcome;
  expect([ruled("PT21"), ruled("BTNMT")]).toEqual(["met", "notMet"]);
});

// The year 2021 is due when it is over.
test.each([
  ["2021-01-01", "notDue"],
  ["2021-12-30", "notDue"],
  ["2021-12-31", "notMet"],
  ["2026-01-01", "notMet"],
] as const)("as of %s the results of 2021 are %s", (asOf, outcome) => {
  const poor = unit({ keHoach: "80%", dangKyChiTieu: "Không", dichVuCongMuc4: 0 });
  for (const id of ["PT21-T1b", "PT21-T2b", "PT21-T3c"]) expect([id, outcomeOf(id, [poor], { asOf })?.outcome]).toEqual([id, outcome]);
  expect(outcomeOf("PT21-N1", [person({ xepLoai: "HTNV" })], { asOf })?.outcome).toBe(outcome);
});

test("before the end of the year a record in which nothing is yet known can be listed", () => {
  const blank = [recordOf("individual", 2021, { cells: { chucVu: "Chuyên viên" } }), recordOf("collective", 2021, { cells: {} })];
  expect(evaluated(blank, { asOf: "2021-09-01" }).results.map(({ verdict }) => verdict)).toEqual([
    "awaitingAssessment",
    "awaitingAssessment",
  ]);
});

test("the period is the one year, whatever phase is chosen; no deadline is stated", () => {
  const { document } = criteriaSet("PT21");
  for (const phase of ["all", "1", "2"] as const) expect(periodYears(document, phase)).toEqual([2021]);
  expect(deadlineStatus("PT21", "2021-09-15")).toEqual([]);
});

// PT21-F2, F3: "đối với tập thể gồm 4 tiêu chí", "Về cá nhân có 5 tiêu chí"
test("four criteria of collectives, five of persons, as the document counts them", () => {
  const { clauses } = criteriaSet("PT21");
  const numbers = (kind: string) =>
    new Set(clauses.filter(({ id }) => id.startsWith(`PT21-${kind}`)).map(({ id }) => /[TN](\d)/.exec(id.slice("PT21-".length))?.[1]));
  expect([numbers("T").size, numbers("N").size]).toEqual([4, 5]);
});
