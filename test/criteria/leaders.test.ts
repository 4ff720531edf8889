/** BTNMT-L1: "đơn vị phải là tập thể điển hình tiên tiến". */
import {
  couldBeSameUnit,
  defaultSettings,
  evaluate,
  type EvaluationSettings,
  type Outcome,
  type ReasonCode,
  type Subject,
} from "../../src/criteria";
import { allAssessed, assessed, collective, person } from "./support/builder";

interface LeaderCase {
  readonly name: string;
  readonly leader: Parameters<typeof person>[0];
  readonly units: readonly string[];
  readonly settings?: Partial<EvaluationSettings>;
  readonly expected: readonly [Outcome, ReasonCode];
}

const CASES: readonly LeaderCase[] = [
  {
    name: "unit of work",
    leader: { chucVu: "Trưởng phòng", unit: "Phòng Kế hoạch" },
    units: ["Phòng Kế hoạch"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "tone position and case do not count",
    leader: { chucVu: "Trưởng phòng", unit: "PHÒNG KHOA HOÁ" },
    units: ["Phòng Khoa hóa"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "punctuation does not count",
    leader: { chucVu: "Trưởng phòng", unit: "Phòng Kế hoạch – Tài chính" },
    units: ["Phòng Kế hoạch-Tài chính"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "unit named in the position",
    leader: { chucVu: "Giám đốc Trung tâm Quan trắc", unit: "Sở TN&MT" },
    units: ["Trung tâm Quan trắc"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "unit named in the position, only the Sở listed",
    leader: { chucVu: "Giám đốc Trung tâm Quan trắc", unit: "Sở Xây dựng" },
    units: ["Sở Xây dựng"],
    expected: ["notMet", "unitNotListed"],
  },
  {
    name: "a Trưởng phòng does not lead the Sở",
    leader: { chucVu: "Trưởng phòng", unit: "Sở Xây dựng" },
    units: ["Sở Xây dựng"],
    expected: ["unclear", "unitLedUnknown"],
  },
  {
    name: "the leaders' own group is no unit",
    leader: { chucVu: "Giám đốc", unit: "Ban Giám đốc" },
    units: ["Phòng Kế hoạch"],
    expected: ["unclear", "unitLedUnknown"],
  },
  {
    name: "column of the unit led",
    leader: { chucVu: "Phó Giám đốc", laThuTruong: true, donViPhuTrach: "Chi cục Biển", unit: "Sở" },
    units: ["Chi cục Biển"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "head of two units: both must pass",
    leader: { chucVu: "Trưởng phòng Kế hoạch kiêm Giám đốc Trung tâm Quan trắc", unit: "Sở" },
    units: ["Phòng Kế hoạch", "Trung tâm Quan trắc"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "head of two units: one is not listed",
    leader: { chucVu: "Trưởng phòng Kế hoạch kiêm Giám đốc Trung tâm Quan trắc", unit: "Sở" },
    units: ["Phòng Kế hoạch"],
    expected: ["notMet", "unitNotListed"],
  },
  {
    name: "column of the units led names two",
    leader: { chucVu: "Trưởng phòng", donViPhuTrach: "Phòng Kế hoạch; Trung tâm Quan trắc" },
    units: ["Trung tâm Quan trắc"],
    expected: ["notMet", "unitNotListed"],
  },
  {
    name: "column of the unit led, a comma in its name",
    leader: { chucVu: "Trưởng phòng", donViPhuTrach: "Phòng Quy hoạch, Kế hoạch" },
    units: ["Phòng Quy hoạch, Kế hoạch"],
    expected: ["met", "unitVerdict"],
  },
  { name: "no collective at all", leader: { chucVu: "Trưởng phòng" }, units: [], expected: ["unclear", "noCollectives"] },
  {
    name: "another unit",
    leader: { chucVu: "Trưởng phòng", unit: "Phòng Kế hoạch" },
    units: ["Phòng Tổ chức"],
    expected: ["notMet", "unitNotListed"],
  },
  {
    name: "an abbreviation is asked about, never merged",
    leader: { chucVu: "Trưởng phòng", unit: "P.KHTC" },
    units: ["Phòng Kế hoạch - Tài chính"],
    expected: ["unclear", "unitSimilar"],
  },
  { name: "VP", leader: { chucVu: "Chánh Văn phòng", unit: "VP" }, units: ["Văn phòng Sở"], expected: ["unclear", "unitSimilar"] },
  {
    name: "an alias the officer confirmed",
    leader: { chucVu: "Trưởng phòng", unit: "P.KHTC" },
    units: ["Phòng Kế hoạch - Tài chính"],
    settings: { unitAliases: { "P. KHTC": "Phòng Kế hoạch - Tài chính" } },
    expected: ["met", "unitVerdict"],
  },
  {
    name: "two collectives of one name",
    leader: { chucVu: "Trưởng phòng", unit: "Phòng Kế hoạch" },
    units: ["Phòng Kế hoạch", "Phòng kế hoạch"],
    expected: ["unclear", "unitAmbiguous"],
  },
  {
    name: "marked as head though the position says nothing",
    leader: { chucVu: "Chuyên viên", laThuTruong: true, unit: "Phòng Kế hoạch" },
    units: ["Phòng Kế hoạch"],
    expected: ["met", "unitVerdict"],
  },
  {
    name: "marked as no head though the position says so",
    leader: { chucVu: "Trưởng phòng", laThuTruong: false },
    units: ["Phòng Kế hoạch"],
    expected: ["unclear", "headContradiction"],
  },
  { name: "Tổ trưởng", leader: { chucVu: "Tổ trưởng" }, units: ["Phòng Kế hoạch"], expected: ["unclear", "positionDoubtful"] },
  {
    name: "Tổ trưởng marked as no head",
    leader: { chucVu: "Tổ trưởng", laThuTruong: false },
    units: ["Phòng Kế hoạch"],
    expected: ["notApplicable", "markedNotHead"],
  },
  { name: "position blank", leader: { chucVu: "" }, units: ["Phòng Kế hoạch"], expected: ["unclear", "headUnknown"] },
  {
    name: "neither column",
    leader: { chucVu: undefined, assessments: "none" },
    units: ["Phòng Kế hoạch"],
    expected: ["unassessed", "headNotListed"],
  },
  {
    name: "neither column, confirmed",
    leader: { chucVu: undefined, assessments: { ...allAssessed, "BTNMT-L1": assessed(true) } },
    units: [],
    expected: ["met", "assessed"],
  },
  {
    name: "a recorded yes against a unit not listed",
    leader: { chucVu: "Trưởng phòng", assessments: { ...allAssessed, "BTNMT-L1": assessed(true) } },
    units: ["Phòng Tổ chức"],
    expected: ["unclear", "assessmentContradicts"],
  },
];

const ruled = ({ leader, units, settings }: LeaderCase) => {
  const subjects: readonly Subject[] = [person(leader), ...units.map((name, i) => collective({ name, row: 30 + i }))];
  return evaluate(subjects, { ...defaultSettings("BTNMT", "2024-12-31"), ...settings }).results[0]?.outcomes.find(
    ({ id }) => id === "BTNMT-L1"
  );
};

test.each(CASES)("$name", (leaderCase) => {
  const outcome = ruled(leaderCase);
  expect([outcome?.outcome, outcome?.reasons.some(({ code }) => code === leaderCase.expected[1])]).toEqual([leaderCase.expected[0], true]);
});

// KTTV-L1 has the same words: "đơn vị phải là tập thể điển hình tiên tiến".
test.each(CASES)("KTTV: $name", ({ leader, units, settings, expected }) => {
  const twinned = (subject: Subject): Subject => ({
    ...subject,
    assessments: Object.fromEntries(
      Object.entries(subject.assessments).map(([id, fact]) => [id.replace("BTNMT-K5", "KTTV-K3").replace("BTNMT-", "KTTV-"), fact])
    ),
  });
  const subjects = [person(leader), ...units.map((name, i) => collective({ name, row: 30 + i }))].map(twinned);
  const { results } = evaluate(subjects, { ...defaultSettings("KTTV", "2024-12-31"), ...settings });
  const outcome = results[0]?.outcomes.find(({ id }) => id === "KTTV-L1");
  expect([outcome?.outcome, outcome?.reasons.map(({ code }) => code)]).toEqual([expected[0], expect.arrayContaining([expected[1]])]);
});

test("the cells of an inherited outcome include the collective's", () => {
  expect(
    ruled({
      name: "",
      leader: { chucVu: "Trưởng phòng", unit: "Phòng Kế hoạch" },
      units: ["Phòng Kế hoạch"],
      expected: ["met", "unitVerdict"],
    })?.cells
  ).toContain("B30");
});

test.each([
  ["P.KHTC", "Phòng Kế hoạch - Tài chính"],
  ["Phòng KH-TC", "Phòng Kế hoạch - Tài chính"],
  ["VP", "Văn phòng"],
  ["Văn phòng", "Văn phòng Sở"],
  ["TT Quan trắc", "Trung tâm Quan trắc"],
  ["Phòng Kỹ thuật", "Phòng Kĩ thuật"],
  ["Kế hoạch", "Phòng Kế hoạch"],
  ["Phòng Kế hoạch và Tài chính", "Phòng Kế hoạch - Tài chính"],
  ["P. TN&MT", "Phòng Tài nguyên và Môi trường"],
])("%s could be %s", (a, b) => {
  expect([couldBeSameUnit(a, b), couldBeSameUnit(b, a)]).toEqual([true, true]);
});

test.each([
  ["Phòng Kế hoạch", "Phòng Khoa học"],
  ["Cục Viễn thám", "Vụ Pháp chế"],
  ["P.KHTC", "Phòng Tổ chức"],
  ["Phòng 1", "Phòng 10"],
])("%s could not be %s", (a, b) => {
  expect([couldBeSameUnit(a, b), couldBeSameUnit(b, a)]).toEqual([false, false]);
});
