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
  yearsNotReviewed: { code: "yearsNotReviewed", years: [2024] },
  noColumn: { code: "noColumn", fact: "xepLoai" },
  noYearColumn: { code: "noYearColumn", fact: "xepLoai", year: 2022 },
  blank: { code: "blank", fact: "sangKien", cell: "F7" },
  blankYear: { code: "blankYear", fact: "danhHieu", year: 2022, cell: "F7" },
  unreadable: { code: "unreadable", fact: "danhHieu", year: 2022, problem: "titleLevelMissing", cell: "F7", text: "CSTĐ" },
  undated: { code: "undated", fact: "danhHieu", ...at },
  newcomer: { code: "newcomer", fact: "ngayVao", year: 2022, joined: "2023-06-01", cell: "H7" },
  newcomerExempt: { code: "newcomerExempt", fact: "ngayThanhLap", years: [2021, 2022], joined: "2023-06-01", cell: "H7" },
  leave: { code: "leave", year: 2022, ...at },
  leaveExempt: { code: "leaveExempt", year: 2022, ...at },
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
  statusMoved: { code: "statusMoved", ...at },
  leavesLater: { code: "leavesLater", date: "2025-05-01", cell: "I7", asOf: "2024-12-31" },
  joinsLater: { code: "joinsLater", date: "2025-05-01", cell: "H7", asOf: "2024-12-31" },
  statusNotListed: { code: "statusNotListed" },
  notInSector: { code: "notInSector", ...at },
  inSector: { code: "inSector", ...at },
  inBody: { code: "inBody", fact: "thuocTongCuc", ...at },
  notInBody: { code: "notInBody", fact: "thuocTongCuc", ...at },
  assessed: { code: "assessed", value: true, ...at },
  assessmentOutdated: { code: "assessmentOutdated", value: true, ...at },
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
  limitKept: { code: "limitKept", fact: "keHoach", years: [2021], limit: { atLeast: 100 } },
  limitMissed: { code: "limitMissed", fact: "keHoach", year: 2022, cell: "R7", text: "98,5%", value: 98.5, limit: { atLeast: 100 } },
  numberAmbiguous: { code: "numberAmbiguous", fact: "keHoach", year: 2022, cell: "R7", text: "1", readings: [1, 100] },
  initiativeCited: { code: "initiativeCited", ...at },
  initiativeNotCited: { code: "initiativeNotCited", ...at },
  initiativeUnnamed: { code: "initiativeUnnamed", ...at },
  initiativeOutside: { code: "initiativeOutside", ...at },
  initiativeNone: { code: "initiativeNone", ...at },
  combined: { code: "combined", met: 1, needed: 2, of: 3 },
  saidYes: { code: "saidYes", fact: "dangKySangKien", ...at },
  saidNo: { code: "saidNo", fact: "dangKySangKien", ...at },
  servicesOnline: { code: "servicesOnline", cell: "U7", text: "12", online: 12, total: 12 },
  servicesNotOnline: { code: "servicesNotOnline", cell: "U7", text: "11", online: 11, total: 12 },
  servicesShareFull: { code: "servicesShareFull", cell: "U7", text: "100%" },
  servicesShareBelow: { code: "servicesShareBelow", cell: "U7", text: "98,5%", percent: 98.5 },
  servicesShareUnclear: { code: "servicesShareUnclear", cell: "U7", text: "1" },
  servicesNone: { code: "servicesNone", cell: "U7", text: "Không có dịch vụ công" },
  servicesZero: { code: "servicesZero", cell: "U7", text: "0" },
  servicesContradict: { code: "servicesContradict", cell: "U7", text: "13", otherCell: "V7" },
  unitLeading: { code: "unitLeading", unit: "Cục Viễn thám", cell: "W5", text: "Có" },
  unitNotLeading: { code: "unitNotLeading", unit: "Cục Viễn thám", cell: "W5", text: "Không" },
  unitLeadingConflict: { code: "unitLeadingConflict", unit: "Cục Viễn thám", cell: "W5", text: "Có", otherCell: "W8" },
  unitLeadingUnknown: { code: "unitLeadingUnknown", unit: "Cục Viễn thám" },
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
  fieldRegistered: { code: "fieldRegistered", field: "a", name: "Lao động giỏi", nameEn: "Good work", ...at },
  fieldOther: { code: "fieldOther", field: "a", name: "Lao động giỏi", nameEn: "Good work", ...at },
  fieldUnclear: { code: "fieldUnclear", codes: ["a", "b", "c"], ...at },
  fieldSeveral: { code: "fieldSeveral", codes: ["a", "b"], ...at },
  latestYearOnly: { code: "latestYearOnly", years: [2024] },
  noRevenue: { code: "noRevenue", ...at },
  revenueContradiction: { code: "revenueContradiction", figureCell: "V7", ...at },
  arrears: { code: "arrears", ...at },
  arrearsNone: { code: "arrearsNone", ...at },
  arrearsUnclear: { code: "arrearsUnclear", ...at },
  initiativesCounted: { code: "initiativesCounted", count: 2, required: 2, ...at },
  initiativesFew: { code: "initiativesFew", count: 1, required: 2, ...at },
  satisfactionRose: { code: "satisfactionRose", year: 2023, percent: 86, earlier: 85, otherCell: "U7", ...at },
  satisfactionNotRisen: { code: "satisfactionNotRisen", year: 2023, percent: 84.5, earlier: 85, otherCell: "U7", ...at },
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
      for (const key of ["cell", "ratingCell", "markCell", "dateCell", "unitCell", "candidateCell", "figureCell", "otherCell"]) {
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
          "onLeave",
          "notRated",
          "ratingIsPoints",
          "notPercent",
          "notYesNo",
          "notDate",
          "notCount",
          "notYears",
          "cellError",
        ] satisfies UnreadableCode[]
      ).map(texts.unreadable),
      14
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
    const oneYear = texts.yearsTested({ asOf: "2021-12-31", periodYears: [2021], years: [2021] });
    expect([oneYear.includes("2021–2021"), /(?:năm|year) 2021;/.test(oneYear)]).toEqual([false, true]);
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
  expect(vi.reason(SAMPLES.limitMissed)).toContain("98,5%");
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
