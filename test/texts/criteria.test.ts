import {
  defaultSettings,
  evaluate,
  RATING_CODES,
  TITLE_CODES,
  type ClauseKind,
  type Outcome,
  type Reason,
  type ReasonCode,
  type ReasonOf,
  type UnreadableCode,
  type Verdict,
} from "../../src/criteria";
import { readableDate, yearList, type CriteriaTexts } from "../../src/texts/criteriaTexts";
import { criteria as en } from "../../src/texts/en/criteria";
import { criteria as vi } from "../../src/texts/vi/criteria";
import { collective, person } from "../criteria/support/builder";

const at = { cell: "F7", text: "LĐTT" } as const;
const title = { year: 2022, title: "LDTT", required: "CSTDCS", ...at } as const;

/** One of each reason; a new one does not compile until it is here. */
const SAMPLES: { readonly [C in ReasonCode]: ReasonOf<C> } = {
  noYearDue: { code: "noYearDue", dueFrom: "2021-12-31" },
  noColumn: { code: "noColumn", fact: "xepLoai" },
  noYearColumn: { code: "noYearColumn", fact: "xepLoai", year: 2022 },
  blank: { code: "blank", fact: "sangKien", cell: "F7" },
  blankYear: { code: "blankYear", fact: "danhHieu", year: 2022, cell: "F7" },
  unreadable: { code: "unreadable", fact: "danhHieu", year: 2022, problem: "titleLevelMissing", cell: "F7", text: "CSTĐ" },
  undated: { code: "undated", fact: "danhHieu", ...at },
  newcomer: { code: "newcomer", year: 2022, joined: "2023-06-01", cell: "H7" },
  newcomerExempt: { code: "newcomerExempt", years: [2021, 2022], joined: "2023-06-01", cell: "H7" },
  titleEveryYear: { code: "titleEveryYear", years: [2021, 2022, 2023], title: "CSTDCS" },
  titleHigher: { code: "titleHigher", year: 2023, title: "CSTDB", cell: "F7", text: "CSTĐ cấp Bộ" },
  titleLower: { code: "titleLower", ...title },
  titleNone: { code: "titleNone", year: 2022, required: "CSTDCS", cell: "F7", text: "Không" },
  titleFlag: { code: "titleFlag", ...title, title: "CTDB", required: "TTLDXS" },
  titleFlagCounted: { code: "titleFlagCounted", ...title, title: "CTDB", required: "TTLDXS" },
  titleSameRank: { code: "titleSameRank", ...title, title: "DVQT", required: "TTLDXS" },
  titleOtherScope: { code: "titleOtherScope", ...title, required: "TTLDXS" },
  titleAwardOnly: { code: "titleAwardOnly", year: 2022, required: "CSTDCS", cell: "F7", text: "BK" },
  ratingEveryYear: { code: "ratingEveryYear", years: [2021, 2022], rating: "HTXSNV" },
  ratingLower: { code: "ratingLower", year: 2022, rating: "HTTNV", required: "HTXSNV", ...at },
  ratingRefutes: { code: "ratingRefutes", year: 2022, rating: "KHTNV", ...at },
  working: { code: "working", ...at },
  leftStatus: { code: "leftStatus", ...at },
  leftOn: { code: "leftOn", cell: "I7", date: "2022-05" },
  leavingUncertain: { code: "leavingUncertain", cell: "I7", date: "2024", asOf: "2024-06-30" },
  statusConflict: { code: "statusConflict", ...at, date: "2022-05-01", dateCell: "I7" },
  statusUnknown: { code: "statusUnknown", ...at },
  statusNotListed: { code: "statusNotListed" },
  notInSector: { code: "notInSector", ...at },
  inSector: { code: "inSector", ...at },
  assessed: { code: "assessed", value: true, ...at },
  assessmentMissing: { code: "assessmentMissing" },
  assessmentBlank: { code: "assessmentBlank", cell: "Z7" },
  assessmentUnreadable: { code: "assessmentUnreadable", ...at },
  assessmentContradicts: { code: "assessmentContradicts", value: true, ...at },
  assessmentSeen: { code: "assessmentSeen", ...at },
  assumedMet: { code: "assumedMet" },
  interimOnly: { code: "interimOnly" },
  documentCited: { code: "documentCited", fact: "bienBan", ...at },
  documentNotCitable: { code: "documentNotCitable", fact: "bienBan", ...at },
  documentNone: { code: "documentNone", fact: "bienBan", ...at },
  support: { code: "support", fact: "moHinh", ...at },
  disciplineInPeriod: { code: "disciplineInPeriod", form: "Khiển trách", year: 2023, cell: "S7" },
  disciplineContradictsRating: {
    code: "disciplineContradictsRating",
    form: "Khiển trách",
    year: 2023,
    cell: "S7",
    rating: "HTXSNV",
    ratingCell: "Q7",
  },
  disciplineYearUnknown: { code: "disciplineYearUnknown", form: "Khiển trách", cell: "S7" },
  disciplineOutside: { code: "disciplineOutside", form: "Khiển trách", year: 2020, cell: "S7" },
  membersDisciplined: { code: "membersDisciplined", year: 2022, cell: "T7", count: 2 },
  planBelow: { code: "planBelow", year: 2022, cell: "R7", text: "98,5%", percent: 98.5 },
  planAmbiguous: { code: "planAmbiguous", year: 2022, cell: "R7", text: "1", readings: [1, 100] },
  planReached: { code: "planReached", years: [2021] },
  initiativeCited: { code: "initiativeCited", ...at },
  initiativeNotCited: { code: "initiativeNotCited", ...at },
  initiativeUnnamed: { code: "initiativeUnnamed", ...at },
  initiativeNone: { code: "initiativeNone", ...at },
  notHead: { code: "notHead", ...at },
  markedNotHead: { code: "markedNotHead", ...at },
  headNotListed: { code: "headNotListed" },
  headUnknown: { code: "headUnknown", cell: "C7" },
  headContradiction: { code: "headContradiction", ...at, markCell: "E7" },
  positionDoubtful: { code: "positionDoubtful", ...at, doubt: "teamLeader" },
  deputyReview: { code: "deputyReview", ...at },
  deputyExempt: { code: "deputyExempt", ...at },
  unitLedUnknown: { code: "unitLedUnknown", cell: "C7", position: "Trưởng phòng", unit: "Sở Xây dựng" },
  noCollectives: { code: "noCollectives", unit: "Phòng Kế hoạch" },
  unitAmbiguous: { code: "unitAmbiguous", unit: "Phòng Kế hoạch", rows: ["B5", "B6"] },
  unitSimilar: { code: "unitSimilar", unit: "P.KHTC", candidate: "Phòng Kế hoạch - Tài chính", candidateCell: "B5" },
  unitNotListed: { code: "unitNotListed", unit: "Cục Viễn thám" },
  unitVerdict: { code: "unitVerdict", unit: "Cục Viễn thám", unitCell: "B5", verdict: "needsReview" },
};

const LANGUAGES: readonly (readonly [string, CriteriaTexts])[] = [
  ["vi", vi],
  ["en", en],
];
const samples = Object.values(SAMPLES) as readonly Reason[];

describe.each(LANGUAGES)("%s", (_language, texts) => {
  test.each(samples.map((reason) => [reason.code, reason] as const))(
    "%s is one full sentence with every cell it names",
    (_code, reason) => {
      const sentence = texts.reason(reason);
      expect(sentence).toMatch(/^.{10,}\.$/s);
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      for (const key of ["cell", "ratingCell", "markCell", "dateCell", "unitCell", "candidateCell"]) {
        if (key in reason) expect(sentence).toContain((reason as unknown as Record<string, string>)[key]);
      }
      if ("year" in reason) expect(sentence).toContain(String(reason.year));
      if ("text" in reason) expect(sentence).toContain(`“${reason.text}”`);
    }
  );

  test("verdicts, outcomes, kinds, titles and ratings have distinct names", () => {
    const names = (values: readonly string[], count: number): void =>
      expect(new Set(values.filter((value) => value.length > 1)).size).toBe(count);
    names((["eligible", "awaitingAssessment", "needsReview", "notEligible"] satisfies Verdict[]).map(texts.verdict), 4);
    names((["met", "notMet", "unclear", "unassessed", "notDue", "notApplicable"] satisfies Outcome[]).map(texts.outcome), 6);
    names(
      (
        ["AUTO", "SEMI", "JUDGE", "REC", "RULE", "QUOTA", "PRIO", "DATE", "ROUTE", "LIST", "CONFIG", "FACT", "CTX"] satisfies ClauseKind[]
      ).map(texts.clauseKind),
      13
    );
    names(TITLE_CODES.map(texts.title), TITLE_CODES.length);
    names(RATING_CODES.map(texts.rating), RATING_CODES.length);
    names(
      (
        [
          "titleLevelMissing",
          "awardNotTitle",
          "markNotTitle",
          "unknownTitle",
          "unknownRating",
          "ratingIsPoints",
          "notPercent",
          "notYesNo",
          "notDate",
          "notCount",
          "cellError",
        ] satisfies UnreadableCode[]
      ).map(texts.unreadable),
      11
    );
  });

  test("a doubt names both rows", () => {
    const sentence = texts.doubt({ code: "possibleDuplicate", name: "Nguyễn Thị Hương", otherCell: "B12", cells: ["B10"] });
    for (const part of ["Nguyễn Thị Hương", "B10", "B12"]) expect(sentence).toContain(part);
  });

  test("every reason of an evaluation is told", () => {
    const { results } = evaluate(
      [person({ danhHieu: { 2021: "LĐTT", 2022: "" }, xepLoai: undefined }), collective({ danhHieu: { 2021: "Cờ thi đua" } })],
      defaultSettings("BTNMT", "2024-12-31")
    );
    for (const { outcomes } of results)
      for (const { reasons } of outcomes) for (const reason of reasons) expect(texts.reason(reason)).toMatch(/\.$/);
  });

  test("the as-of date and the years are told", () => {
    const told = texts.yearsTested({ asOf: "2024-12-31", periodYears: [2021, 2022, 2023, 2024, 2025], years: [2021, 2022, 2023, 2024] });
    for (const part of ["31/12/2024", "2021–2025", "2021–2024"]) expect(told).toContain(part);
    expect(texts.yearsTested({ asOf: "2021-09-01", periodYears: [2021, 2022], years: [] })).toContain("01/09/2021");
    expect(texts.deadline({ id: "BTNMT-M2", lastDay: "2021-09-14", status: "late" })).toContain("14/09/2021");
  });
});

test("the words of the domain", () => {
  expect((["eligible", "awaitingAssessment", "needsReview", "notEligible"] as const).map(vi.verdict)).toEqual([
    "Đạt",
    "Đạt số liệu, chờ đánh giá",
    "Cần xem xét",
    "Không đạt",
  ]);
  expect((["met", "notMet", "unclear", "unassessed", "notDue", "notApplicable"] as const).map(vi.outcome)).toEqual([
    "Đạt",
    "Không đạt",
    "Cần xem xét",
    "Chờ đánh giá",
    "Chưa đến kỳ",
    "Không áp dụng",
  ]);
  expect(vi.reason(SAMPLES.blankYear)).toContain("Thiếu dữ liệu danh hiệu năm 2022");
  expect(vi.reason(SAMPLES.titleHigher)).toContain("2023: đạt qua CSTĐ cấp Bộ");
  expect(vi.reason(SAMPLES.planBelow)).toContain("98,5%");
});

test.each([
  [[2021], "2021"],
  [[2021, 2022], "2021, 2022"],
  [[2021, 2022, 2023], "2021–2023"],
  [[2021, 2023, 2024, 2025], "2021, 2023–2025"],
  [[], ""],
])("years %j", (years, expected) => {
  expect(yearList(years)).toBe(expected);
});

test("dates as precise as they are", () => {
  expect(["2021-09-14", "2021-09", "2021"].map(readableDate)).toEqual(["14/09/2021", "09/2021", "2021"]);
});
