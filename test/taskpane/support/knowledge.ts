import type { Knowledge } from "../../../src/taskpane/knowledge";

/** A small stand-in for the criteria: one set, two clauses of the Ministry's plan, the years decided by a table. */
const YEARS: Readonly<Record<string, readonly number[]>> = {
  "2021-09-01": [],
  "2024-12-31": [2021, 2022, 2023, 2024],
};

export const knowledge: Knowledge = {
  sets: [
    {
      id: "BTNMT",
      document: "Kế hoạch số 03/KH-BTNMT",
      phases: [
        { phase: "all", firstYear: 2021, lastYear: 2025 },
        { phase: "1", firstYear: 2021, lastYear: 2023 },
        { phase: "2", firstYear: 2023, lastYear: 2025 },
      ],
    },
    { id: "KTTV", document: "Kế hoạch của Tổng cục", phases: [{ phase: "all", firstYear: 2021, lastYear: 2025 }] },
    {
      id: "SXDQB",
      document: "Kế hoạch của Sở Xây dựng",
      phases: [{ phase: "all", firstYear: 2021, lastYear: 2025 }],
      ownSettings: ["unstatedYears", "manyInitiatives", "quotaUnits"],
    },
    { id: "STNMTBD", document: "Hội nghị điển hình tiên tiến", phases: [{ phase: "all", firstYear: 2016, lastYear: 2018 }], scoring: true },
  ],
  defaults: (set, asOf) => ({
    set,
    asOf,
    phase: "all",
    deputies: "review",
    newcomers: "review",
    leaveYears: "review",
    flagCountsAsTitle: false,
    unstatedYears: "latest",
    manyInitiatives: 2,
    quotaUnits: [],
    headPositions: ["Trưởng phòng", "Giám đốc"],
    unitAliases: {},
    assumeAssessed: false,
  }),
  clause: (id) => CLAUSES.find((clause) => clause.id === id),
  outlook: ({ set, asOf }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(asOf)
      ? {
          years: YEARS[asOf] ?? [2021],
          periodYears: [2021, 2022, 2023, 2024, 2025],
          stages: set === "KTTV" ? [STAGE] : [],
          deadlines: [{ id: "BTNMT-M2", lastDay: "2021-09-14", status: asOf <= "2021-09-14" ? "inTime" : "late" }],
        }
      : null,
  assessmentSheet: "'DTT Đánh giá'!",
  fold: (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase(),
};

export const STAGE = {
  id: "KTTV-M6",
  to: "2025-03-31",
  quotation: "Từ Quý II năm 2024 đến hết Quý I năm 2025",
  gloss: "Go on; review and recognise",
};

const CLAUSES = [
  {
    id: "BTNMT-T6",
    document: "Kế hoạch số 03/KH-BTNMT",
    quotation: "Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động xuất sắc”",
    gloss: "In the review period, holds the title every year",
    line: 41,
  },
  {
    id: "BTNMT-N5",
    document: "Kế hoạch số 03/KH-BTNMT",
    quotation: "Trong giai đoạn bình xét, liên tục các năm đều được công nhận hoàn thành xuất sắc nhiệm vụ",
    gloss: "Rated as having completed tasks excellently every year",
    line: 43,
  },
  {
    id: "BTNMT-N6",
    document: "Kế hoạch số 03/KH-BTNMT",
    quotation: "và đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở”",
    gloss: "and holds the title Chiến sỹ thi đua cấp cơ sở",
    line: 43,
  },
] as const;
