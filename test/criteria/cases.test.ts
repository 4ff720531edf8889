/** Situations and the verdict an officer expects. As of 31/12/2024 unless told; everything not mentioned is in order. */
import {
  defaultSettings,
  evaluate,
  orderForList,
  type EvaluationSettings,
  type Outcome,
  type ReasonCode,
  type Subject,
  type Verdict,
} from "../../src/criteria";
import { assessed, allAssessed, bare, collective, goodCollectiveTitles, goodRatings, goodTitles, person, years } from "./support/builder";

interface Situation {
  readonly name: string;
  /** The subject under test first. */
  readonly subjects: readonly Subject[];
  readonly settings?: Partial<EvaluationSettings>;
  readonly verdict: Verdict;
  /** The clauses that decide, with their outcome and one of their reasons. */
  readonly because?: Readonly<Record<string, readonly [Outcome, ReasonCode?]>>;
}

const evaluated = ({ subjects, settings }: Pick<Situation, "subjects" | "settings">, set = "BTNMT") =>
  evaluate(subjects, { ...defaultSettings(set, "2024-12-31"), ...settings });

/** KTTV says the same of these situations in its own clauses; the choice at the interim review is K3 there. */
const twinOf = (id: string): string => (id === "BTNMT-K5" ? "KTTV-K3" : id.replace("BTNMT-", "KTTV-"));
const twinned = (subject: Subject): Subject => ({
  ...subject,
  assessments: Object.fromEntries(Object.entries(subject.assessments).map(([id, fact]) => [twinOf(id), fact])),
});

const head = (given: Parameters<typeof person>[0] = {}): Subject => person({ chucVu: "Cục trưởng", unit: "Cục Viễn thám", ...given });
const cuc = (given: Parameters<typeof collective>[0] = {}): Subject => collective({ name: "Cục Viễn thám", ...given });

const SITUATIONS: readonly Situation[] = [
  {
    name: "nothing missing",
    subjects: [person()],
    verdict: "eligible",
    because: { "BTNMT-N6": ["met", "titleEveryYear"], "BTNMT-N5": ["met", "ratingEveryYear"], "BTNMT-L1": ["notApplicable", "notHead"] },
  },
  {
    name: "S01 a blank year is no failure",
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "" } })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "blankYear"] },
  },
  {
    name: "S02 a lower title is data",
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "LĐTT" } })],
    verdict: "notEligible",
    because: { "BTNMT-N6": ["notMet", "titleLower"] },
  },
  {
    name: "S03 a higher title satisfies",
    subjects: [person({ danhHieu: { ...goodTitles, 2023: "CSTĐ cấp Bộ" } })],
    verdict: "eligible",
    because: { "BTNMT-N6": ["met", "titleHigher"] },
  },
  {
    name: "S04 a higher title does not make up for a rating",
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "CSTĐ cấp Bộ" }, xepLoai: { ...goodRatings, 2022: "HTTNV" } })],
    verdict: "notEligible",
    because: { "BTNMT-N5": ["notMet", "ratingLower"], "BTNMT-N6": ["met"] },
  },
  {
    name: "S05 titles imply no rating",
    subjects: [person({ xepLoai: undefined })],
    verdict: "needsReview",
    because: { "BTNMT-N5": ["unclear", "noColumn"] },
  },
  {
    name: "S06 joined in 2023",
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "newcomer"], "BTNMT-N5": ["unclear", "newcomer"] },
    subjects: [
      person({ ngayVao: "2023-06-01", danhHieu: { ...goodTitles, 2021: "", 2022: "" }, xepLoai: { ...goodRatings, 2021: "", 2022: "" } }),
    ],
  },
  {
    name: "S06 joined in 2023, newcomers exempt: the year of joining too",
    settings: { newcomers: "exempt" },
    verdict: "eligible",
    because: { "BTNMT-N6": ["met", "newcomerExempt"] },
    subjects: [
      person({
        ngayVao: "2023-06-01",
        danhHieu: { 2021: "", 2022: "", 2023: "LĐTT", 2024: "CSTĐCS" },
        xepLoai: { 2021: "", 2022: "", 2023: "HTNV", 2024: "HTXSNV" },
      }),
    ],
  },
  {
    name: "S06 joined on 1 January: that year is required",
    settings: { newcomers: "exempt" },
    verdict: "notEligible",
    because: { "BTNMT-N6": ["notMet", "titleLower"] },
    subjects: [person({ ngayVao: "2023-01-01", danhHieu: { 2021: "", 2022: "", 2023: "LĐTT", 2024: "CSTĐCS" } })],
  },
  {
    name: "S11 discipline in a year rated excellent is a contradiction",
    subjects: [person({ kyLuat: { none: "Khiển trách 2023" } })],
    verdict: "needsReview",
    because: { "BTNMT-G3": ["unclear", "disciplineContradictsRating"], "BTNMT-N4": ["unclear", "disciplineContradictsRating"] },
  },
  {
    name: "discipline in a year not rated excellent, nothing assessed",
    verdict: "notEligible",
    because: { "BTNMT-G3": ["notMet", "disciplineInPeriod"], "BTNMT-N5": ["notMet"] },
    subjects: [person({ kyLuat: { 2023: "Khiển trách" }, xepLoai: { ...goodRatings, 2023: "HTNV" }, assessments: "none" })],
  },
  {
    name: "discipline before the period",
    subjects: [person({ kyLuat: { none: "Khiển trách 2020" } })],
    verdict: "eligible",
    because: { "BTNMT-G3": ["met", "disciplineOutside"] },
  },
  {
    name: "discipline of 2021 in phase 2",
    subjects: [person({ kyLuat: { none: "Khiển trách 2021" } })],
    settings: { phase: "2" },
    verdict: "eligible",
    because: { "BTNMT-G3": ["met", "disciplineOutside"] },
  },
  {
    name: "discipline without a year",
    subjects: [person({ kyLuat: { none: "Khiển trách" } })],
    verdict: "needsReview",
    because: { "BTNMT-N4": ["unclear", "disciplineYearUnknown"] },
  },
  {
    name: "discipline against a recorded yes",
    verdict: "notEligible",
    because: { "BTNMT-G3": ["unclear", "assessmentContradicts"], "BTNMT-N5": ["notMet"] },
    subjects: [person({ kyLuat: { none: "Cảnh cáo 2022" }, xepLoai: { ...goodRatings, 2022: "HTNV" } })],
  },
  {
    name: "S13 the head's unit is not listed",
    subjects: [head(), collective({ name: "Vụ Pháp chế" })],
    verdict: "notEligible",
    because: { "BTNMT-L1": ["notMet", "unitNotListed"] },
  },
  {
    name: "S13 the roster lists no collective at all",
    subjects: [head()],
    verdict: "needsReview",
    because: { "BTNMT-L1": ["unclear", "noCollectives"] },
  },
  { name: "the head's unit passes", subjects: [head(), cuc()], verdict: "eligible", because: { "BTNMT-L1": ["met", "unitVerdict"] } },
  {
    name: "S14 the head's unit needs review",
    subjects: [head(), cuc({ danhHieu: { ...goodCollectiveTitles, 2023: "" } })],
    verdict: "needsReview",
    because: { "BTNMT-L1": ["unclear", "unitVerdict"] },
  },
  {
    name: "S14 the head's unit fails",
    subjects: [head(), cuc({ danhHieu: { ...goodCollectiveTitles, 2023: "TTLĐTT" } })],
    verdict: "notEligible",
    because: { "BTNMT-L1": ["notMet", "unitVerdict"] },
  },
  {
    name: "S14 the head's unit awaits assessment",
    subjects: [head(), cuc({ assessments: "none" })],
    verdict: "awaitingAssessment",
    because: { "BTNMT-L1": ["unassessed", "unitVerdict"] },
  },
  {
    name: "S15 a deputy head",
    subjects: [head({ chucVu: "Phó Cục trưởng" }), collective()],
    verdict: "needsReview",
    because: { "BTNMT-L1": ["unclear", "deputyReview"] },
  },
  {
    name: "S15 deputies as heads",
    subjects: [head({ chucVu: "Phó Cục trưởng" }), collective()],
    settings: { deputies: "apply" },
    verdict: "notEligible",
    because: { "BTNMT-L1": ["notMet", "unitNotListed"] },
  },
  {
    name: "S15 deputies exempt",
    subjects: [head({ chucVu: "Phó Cục trưởng" })],
    settings: { deputies: "exempt" },
    verdict: "eligible",
    because: { "BTNMT-L1": ["notApplicable", "deputyExempt"] },
  },
  {
    name: "S19 a lower collective title in 2023, before the year is over",
    subjects: [collective({ danhHieu: { 2021: "TTLĐXS", 2022: "TTLĐXS", 2023: "TTLĐTT" } })],
    settings: { asOf: "2023-06-30" },
    verdict: "eligible",
    because: { "BTNMT-T6": ["met"] },
  },
  {
    name: "S19 the same at the end of the year",
    subjects: [collective({ danhHieu: { 2021: "TTLĐXS", 2022: "TTLĐXS", 2023: "TTLĐTT" } })],
    settings: { asOf: "2023-12-31" },
    verdict: "notEligible",
    because: { "BTNMT-T6": ["notMet", "titleLower"] },
  },
  {
    name: "S20 a flag instead of the title",
    subjects: [collective({ danhHieu: { ...goodCollectiveTitles, 2022: "Cờ thi đua của Bộ" } })],
    verdict: "needsReview",
    because: { "BTNMT-T6": ["unclear", "titleFlag"] },
  },
  {
    name: "S20 a flag, counted",
    subjects: [collective({ danhHieu: { ...goodCollectiveTitles, 2022: "Cờ thi đua của Bộ" } })],
    settings: { flagCountsAsTitle: true },
    verdict: "eligible",
    because: { "BTNMT-T6": ["met", "titleFlagCounted"] },
  },
  {
    name: "S29 a provincial title is not the worker's LĐTT",
    subjects: [person({ danhHieu: years("CSTĐ tỉnh", 2021, 2022, 2023, 2024) })],
    verdict: "eligible",
    because: { "BTNMT-N6": ["met", "titleHigher"] },
  },
  {
    name: "S30 registration time: no result cell at all",
    subjects: [bare("individual", { chucVu: "Chuyên viên", assessments: allAssessed })],
    settings: { asOf: "2021-09-01" },
    verdict: "eligible",
    because: { "BTNMT-N5": ["notDue", "noYearDue"], "BTNMT-N6": ["notDue", "noYearDue"] },
  },
  {
    name: "S30 a collective at registration time",
    subjects: [bare("collective")],
    settings: { asOf: "2021-09-01" },
    verdict: "awaitingAssessment",
    because: { "BTNMT-T6": ["notDue", "noYearDue"] },
  },
  {
    name: "S31 2025 is not due in March 2025",
    subjects: [person({ danhHieu: { ...goodTitles, 2025: "" }, xepLoai: { ...goodRatings, 2025: "" } })],
    settings: { asOf: "2025-03-15" },
    verdict: "eligible",
  },
  {
    name: "S35 one spelling or another",
    subjects: [
      person({
        danhHieu: { 2021: "CSTĐ CS", 2022: "cstđ-cs", 2023: "Chiến sỹ thi đua cấp cơ sở ".normalize("NFD"), 2024: "CSTDCS\u00a0" },
      }),
    ],
    verdict: "eligible",
  },
  ...["BK", "GK", "CSTĐ", "x", "-", "HTXSNV", "Chờ xét"].map((text): Situation => ({
    name: `S36 "${text}" in a title cell`,
    subjects: [person({ danhHieu: { ...goodTitles, 2022: text } })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "unreadable"] },
  })),
  {
    name: "S37 several titles in a cell",
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "LĐTT, CSTĐCS; GK GĐ Sở" } })],
    verdict: "eligible",
  },
  {
    name: '"Không" is a no',
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "Không" } })],
    verdict: "notEligible",
    because: { "BTNMT-N6": ["notMet", "titleNone"] },
  },
  {
    name: "a failing year decides, missing years are still named",
    subjects: [person({ danhHieu: { 2021: "", 2022: "LĐTT", 2023: "CSTĐCS", 2024: "CSTĐCS" } })],
    verdict: "notEligible",
    because: { "BTNMT-N6": ["notMet", "blankYear"] },
  },
  {
    name: "titles without a year count for no year",
    subjects: [person({ danhHieu: { none: "CSTĐCS" } })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "undated"] },
  },
  {
    name: "a year without a column",
    subjects: [person({ danhHieu: years("CSTĐCS", 2021, 2023, 2024) })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "noYearColumn"] },
  },
  {
    name: "phase 1 asks for 2021–2023 only",
    subjects: [person({ danhHieu: { ...goodTitles, 2024: "LĐTT" } })],
    settings: { phase: "1" },
    verdict: "eligible",
  },
  {
    name: "2023 is in phase 2 as well",
    subjects: [person({ danhHieu: { ...goodTitles, 2023: "LĐTT" } })],
    settings: { phase: "2" },
    verdict: "notEligible",
  },
  {
    name: "S39 a possible duplicate",
    subjects: [person({ doubts: [{ code: "possibleDuplicate", name: "Nguyễn Thị Hương", otherCell: "B12", cells: ["B10"] }] })],
    verdict: "needsReview",
  },
  {
    name: "nothing assessed yet",
    subjects: [person({ assessments: "none" })],
    verdict: "awaitingAssessment",
    because: { "BTNMT-SUB3": ["unassessed", "assessmentMissing"], "BTNMT-K5": ["notDue", "interimOnly"] },
  },
  {
    name: "nothing assessed, assumed",
    subjects: [person({ assessments: "none" })],
    settings: { assumeAssessed: true },
    verdict: "eligible",
    because: { "BTNMT-SUB3": ["met", "assumedMet"] },
  },
  {
    name: "a recorded no",
    subjects: [person({ assessments: { ...allAssessed, "BTNMT-G2": assessed(false) } })],
    verdict: "notEligible",
    because: { "BTNMT-G2": ["notMet", "assessed"] },
  },
  {
    name: "a recorded no at the interim review",
    subjects: [person({ assessments: { ...allAssessed, "BTNMT-K5": assessed(false) } })],
    verdict: "notEligible",
    because: { "BTNMT-K5": ["notMet", "assessed"] },
  },
  {
    name: "an assessment does not override titles",
    subjects: [person({ danhHieu: { ...goodTitles, 2022: "LĐTT" }, assessments: { ...allAssessed, "BTNMT-N6": assessed(true) } })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "assessmentContradicts"] },
  },
  {
    name: "an assessment does not replace titles",
    subjects: [person({ danhHieu: undefined, assessments: { ...allAssessed, "BTNMT-N6": assessed(true) } })],
    verdict: "needsReview",
    because: { "BTNMT-N6": ["unclear", "assessmentSeen"] },
  },
  {
    name: "retired",
    subjects: [person({ trangThai: "Nghỉ hưu", assessments: "none" })],
    verdict: "notEligible",
    because: { "BTNMT-SUB1": ["notMet", "leftStatus"] },
  },
  {
    name: "on maternity leave",
    subjects: [person({ trangThai: "Nghỉ thai sản" })],
    verdict: "needsReview",
    because: { "BTNMT-SUB1": ["unclear", "statusUnknown"] },
  },
  { name: "left after the as-of date", subjects: [person({ trangThai: "Đang công tác", ngayNghi: "2025-01-01" })], verdict: "eligible" },
  {
    name: "left in a year only known as 2024",
    subjects: [person({ trangThai: "Đang công tác", ngayNghi: "2024" })],
    settings: { asOf: "2024-06-30", phase: "1" },
    verdict: "needsReview",
    because: { "BTNMT-SUB1": ["unclear", "leavingUncertain"] },
  },
  {
    name: "the plan of a collective below 100 %",
    subjects: [collective({ keHoach: years([99.9], 2021), assessments: "none" })],
    verdict: "notEligible",
    because: { "BTNMT-T1": ["notMet", "limitMissed"] },
  },
  {
    name: "the plan of a collective, ambiguous",
    subjects: [collective({ keHoach: years([1, 100], 2021) })],
    verdict: "needsReview",
    because: { "BTNMT-T1": ["unclear", "numberAmbiguous"] },
  },
  {
    name: 'the plan of a collective, "vượt"',
    subjects: [collective({ keHoach: years("vượt" as const, 2021) })],
    verdict: "needsReview",
    because: { "BTNMT-T1": ["unclear", "unreadable"] },
  },
  {
    name: "the plan of a collective, not due",
    subjects: [collective({ keHoach: years([80], 2024) })],
    settings: { asOf: "2024-12-30" },
    verdict: "eligible",
  },
  {
    name: "a member disciplined",
    subjects: [collective({ soKyLuat: { 2022: 1 }, assessments: "none" })],
    verdict: "notEligible",
    because: { "BTNMT-T4": ["notMet", "membersDisciplined"] },
  },
  {
    name: "no decision for the initiative",
    subjects: [person({ sangKien: "Số hoá hồ sơ", assessments: "none" })],
    verdict: "awaitingAssessment",
    because: { "BTNMT-N2": ["unassessed", "initiativeNotCited"] },
  },
  {
    name: "CSTĐCS does not prove an initiative",
    subjects: [person({ sangKien: "" })],
    verdict: "needsReview",
    because: { "BTNMT-N2": ["unclear", "blank"] },
  },
  {
    name: '"không" against a cited decision',
    subjects: [person({ sangKien: "Không", sangKienQD: "QĐ 45/QĐ-STNMT" })],
    verdict: "needsReview",
    because: { "BTNMT-N2": ["unclear", "initiativeNone"] },
  },
  {
    name: "minutes with number and date",
    subjects: [person({ bienBan: "Biên bản ngày 10/8/2021", assessments: "none" })],
    verdict: "awaitingAssessment",
    because: { "BTNMT-SUB2": ["met", "documentCited"] },
  },
  {
    name: "minutes as a mark only",
    subjects: [person({ bienBan: "x", assessments: "none" })],
    verdict: "needsReview",
    because: { "BTNMT-SUB2": ["unclear", "documentNotCitable"] },
  },
];

describe("the same situations under KTTV", () => {
  test.each(SITUATIONS)("$name", ({ subjects, settings, verdict, because = {} }) => {
    const [result] = evaluated({ subjects: subjects.map(twinned), settings }, "KTTV").results;
    for (const [id, [outcome, code]] of Object.entries(because)) {
      const found = result?.outcomes.find((other) => other.id === twinOf(id));
      expect([twinOf(id), found?.outcome]).toEqual([twinOf(id), outcome]);
      if (code) expect(found?.reasons.map((reason) => reason.code)).toContain(code);
    }
    expect(result?.verdict).toBe(verdict);
  });

  test("judgements of the other set do not count", () => {
    const subject = person();
    const [own] = evaluated({ subjects: [twinned(subject)] }, "KTTV").results;
    const [other] = evaluated({ subjects: [subject] }, "KTTV").results;
    expect([own?.verdict, other?.verdict]).toEqual(["eligible", "awaitingAssessment"]);
  });
});

describe("situations", () => {
  test.each(SITUATIONS)("$name", (situation) => {
    const [result] = evaluated(situation).results;
    for (const [id, [outcome, code]] of Object.entries(situation.because ?? {})) {
      const found = result?.outcomes.find((other) => other.id === id);
      expect([id, found?.outcome]).toEqual([id, outcome]);
      if (code) expect(found?.reasons.map((reason) => reason.code)).toContain(code);
    }
    expect(result?.verdict).toBe(situation.verdict);
  });

  test("S03 the higher title is listed first", () => {
    const peer = person({ name: "Bùi Văn An", row: 11 });
    const higher = person({ name: "Vũ Văn Yên", row: 12, danhHieu: { ...goodTitles, 2023: "CSTĐ cấp Bộ" } });
    const evaluation = evaluated({ subjects: [peer, higher] });
    expect(orderForList(evaluation.results, evaluation).map(({ subject }) => subject.name)).toEqual(["Vũ Văn Yên", "Bùi Văn An"]);
  });

  test("every criterion is evaluated even when one fails", () => {
    const failing = evaluated({ subjects: [person({ danhHieu: { ...goodTitles, 2022: "LĐTT" } }), collective({ row: 30 })] }).results;
    expect(failing.map(({ outcomes }) => outcomes.length)).toEqual([15, 16]);
  });
});
