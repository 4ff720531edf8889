import {
  criteriaSet,
  type CriterionOutcome,
  type Subject,
  type SubjectKind,
  type SubjectResult,
  type Verdict,
} from "../../../src/criteria";
import type { CheckResult } from "../../../src/flow/types";
import type { Roster } from "../../../src/roster";

const known = (text: string, cell: string) => ({ state: "known", value: text, cell, text }) as const;

interface Who {
  readonly name: string;
  readonly unit?: string;
  readonly position?: string;
  readonly row: number;
  readonly sheet?: string;
}

export function subject(kind: SubjectKind, { name, unit, position, row, sheet = "Cá nhân" }: Who): Subject {
  const nameFact = known(name, sheet === "Cá nhân" ? `B${row}` : `'${sheet}'!B${row}`);
  return {
    id: `${sheet}!${row}`,
    kind,
    name,
    unit,
    sheet,
    row,
    facts: {
      ...(kind === "individual" ? { hoTen: nameFact } : { tenTapThe: nameFact }),
      ...(position === undefined ? {} : { chucVu: known(position, `C${row}`) }),
    },
    assessments: {},
    doubts: [],
  };
}

const outcome = (id: string, kind: CriterionOutcome["outcome"], more: Partial<CriterionOutcome> = {}): CriterionOutcome => ({
  id,
  outcome: kind,
  reasons: [{ code: "assessmentMissing" }],
  years: [],
  cells: [],
  ...more,
});

const OUTCOMES: Readonly<Record<Verdict, readonly CriterionOutcome[]>> = {
  eligible: [outcome("BTNMT-N5", "met", { years: [2021, 2022, 2023, 2024], cells: ["H6", "I6"] }), outcome("BTNMT-N6", "met")],
  awaitingAssessment: [outcome("BTNMT-N5", "met"), outcome("BTNMT-N6", "unassessed")],
  needsReview: [
    outcome("BTNMT-N5", "unclear", {
      reasons: [{ code: "blankYear", fact: "xepLoai", year: 2022, cell: "I6" }],
      years: [2021, 2022],
      cells: ["I6"],
    }),
    outcome("BTNMT-N6", "met"),
  ],
  notEligible: [
    outcome("BTNMT-N5", "notMet", { years: [2021], cells: ["I9", "'Tập thể'!B5"] }),
    outcome("BTNMT-N6", "notApplicable"),
    outcome("BTNMT-L1", "notDue"),
  ],
};

export const resultOf = (verdict: Verdict, who: Subject): SubjectResult => ({ subject: who, verdict, outcomes: OUTCOMES[verdict] });

const doubtful: Subject = {
  ...subject("individual", { name: "Trần Văn Đức", unit: "Phòng Kế hoạch - Tài chính", position: "Chuyên viên", row: 8 }),
  doubts: [{ code: "possibleDuplicate", name: "Trần Văn Đức", otherCell: "B12", cells: ["B8", "B12"] }],
};

export const RESULTS: readonly SubjectResult[] = [
  resultOf(
    "awaitingAssessment",
    subject("collective", { name: "Phòng Kế hoạch - Tài chính", unit: "Cục Quản lý tài nguyên nước", row: 5, sheet: "Tập thể" })
  ),
  resultOf(
    "eligible",
    subject("individual", { name: "Nguyễn Thị Hương", unit: "Phòng Kế hoạch - Tài chính", position: "Trưởng phòng", row: 6 })
  ),
  resultOf("needsReview", doubtful),
  resultOf("notEligible", subject("individual", { name: "Lê Hoà Bình", unit: "Văn phòng", row: 9 })),
];

export const ROSTER: Roster = {
  sheets: [
    {
      sheet: "Cá nhân",
      headerRows: [3, 4],
      columns: [
        { column: "A", index: 0, header: "STT", field: "stt" },
        { column: "B", index: 1, header: "Họ và tên", field: "hoTen" },
        { column: "G", index: 6, header: "Danh hiệu thi đua / 2021", field: "danhHieu", year: 2021 },
        { column: "K", index: 10, header: "Tiêu chí G1", field: "danhGia", clause: "BTNMT-G1" },
        { column: "L", index: 11, header: "Mã hồ sơ", field: null },
        { column: "M", index: 12, header: "", field: null },
      ],
      ignoredRows: [
        { row: 1, reason: "aboveHeader", text: "DANH SÁCH CÁN BỘ" },
        { row: 40, reason: "total", text: "Tổng số: 3" },
      ],
      individuals: 3,
      collectives: 0,
    },
    {
      sheet: "Tập thể",
      headerRows: [2],
      columns: [{ column: "B", index: 1, header: "Tên tập thể", field: "tenTapThe" }],
      ignoredRows: [],
      individuals: 0,
      collectives: 1,
    },
  ],
  subjects: RESULTS.map(({ subject: who }) => who),
  issues: [{ code: "unrecognisedColumn", sheet: "Cá nhân", cell: "L4", values: { header: "Mã hồ sơ" } }],
};

export const EMPTY_ROSTER: Roster = { sheets: [], subjects: [], issues: [] };

export const checkResult = (results: readonly SubjectResult[] = RESULTS): CheckResult => ({
  roster: ROSTER,
  evaluation: {
    set: "BTNMT",
    criteria: criteriaSet("BTNMT"),
    asOf: "2024-12-31",
    periodYears: [2021, 2022, 2023, 2024, 2025],
    years: [2021, 2022, 2023, 2024],
    results,
    quota: [],
    deadlines: [{ id: "BTNMT-M2", lastDay: "2021-09-14", status: "late" }],
  },
});

/** Many people, as in a large organisation. */
export const manyResults = (count: number): readonly SubjectResult[] =>
  Array.from({ length: count }, (_, position) =>
    resultOf(
      position % 2 === 0 ? "eligible" : "notEligible",
      subject("individual", { name: `Nguyễn Văn ${position + 1}`, unit: "Trung tâm A", row: position + 6 })
    )
  );
