import type { SubjectResult } from "../criteria";
import { texts } from "../texts";
import { factText, percentText, ratingText, titleText, yearText } from "./factText";

/** One column of the registration list; the same column serves section I (collectives) and section II (individuals). */
export interface RegistrationColumn {
  /** The label; where the two sections differ both are named. */
  readonly header: string;
  /** Label over several year columns; `header` is then the year. */
  readonly group?: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly align: "Left" | "Center";
  readonly collective: (result: SubjectResult) => string;
  readonly individual: (result: SubjectResult) => string;
}

const TITLES = "Danh hiệu thi đua";
const RATING_OR_PLAN = "(I) % hoàn thành kế hoạch\n(II) Xếp loại chất lượng";

const same = (cell: (result: SubjectResult) => string) => ({ collective: cell, individual: cell });

const REGISTRATION_YEAR: RegistrationColumn = {
  header: "Năm đăng ký",
  width: 7,
  align: "Center",
  ...same(({ subject }) => factText(subject.facts.namDangKy)),
};

/**
 * The columns between STT and the end of the list, left to right.
 * @param years years shown, ascending; none before any result is due.
 * @param shown `yearOfRegistration`: each row says for which year it is registered.
 */
export function registrationColumns(
  years: readonly number[],
  shown: { readonly yearOfRegistration?: boolean } = {}
): readonly RegistrationColumn[] {
  return [
    { header: "Tên tập thể /\nHọ và tên", width: 16, align: "Left", ...same(({ subject }) => subject.name) },
    {
      header: "(I) Thủ trưởng đơn vị\n(II) Chức vụ, chức danh",
      width: 11,
      align: "Left",
      collective: ({ subject }) => factText(subject.facts.thuTruong),
      individual: ({ subject }) => factText(subject.facts.chucVu),
    },
    {
      header: "(I) Đơn vị cấp trên\n(II) Đơn vị công tác",
      width: 12,
      align: "Left",
      collective: ({ subject }) => factText(subject.facts.donViCapTren) || (subject.unit ?? ""),
      individual: ({ subject }) => subject.unit ?? "",
    },
    {
      header: "(II) Thủ trưởng của",
      width: 8.5,
      align: "Left",
      collective: () => "",
      individual: ({ subject }) => factText(subject.facts.donViPhuTrach),
    },
    ...years.map(titleColumn),
    ...years.map(ratingColumn),
    {
      header: "Sáng kiến, mô hình",
      width: 14,
      align: "Left",
      ...same(({ subject: { facts } }) =>
        [factText(facts.sangKien), factText(facts.sangKienQD), factText(facts.moHinh)].filter(Boolean).join("; ")
      ),
    },
    ...(shown.yearOfRegistration ? [REGISTRATION_YEAR] : []),
    { header: "Loại ĐHTT, lĩnh vực", width: 7.5, align: "Left", ...same(({ subject }) => factText(subject.facts.loaiDHTT)) },
    { header: "Tóm tắt thành tích", width: 12, align: "Left", ...same(({ subject }) => factText(subject.facts.thanhTich)) },
    {
      header: "Giải pháp bồi dưỡng, người phụ trách",
      width: 10.5,
      align: "Left",
      ...same(({ subject }) => factText(subject.facts.giaiPhap)),
    },
    { header: "Kết quả đối chiếu tiêu chí", width: 11, align: "Left", ...same(checkedAgainstCriteria) },
    { header: "Ghi chú", width: 8, align: "Left", ...same(({ subject }) => factText(subject.facts.ghiChu)) },
  ];
}

function titleColumn(year: number): RegistrationColumn {
  const cell = ({ subject }: SubjectResult): string => yearText(subject, "danhHieu", year, titleText);
  return { header: String(year), group: TITLES, width: 7.2, align: "Center", ...same(cell) };
}

function ratingColumn(year: number): RegistrationColumn {
  return {
    header: String(year),
    group: RATING_OR_PLAN,
    width: 7.6,
    align: "Center",
    collective: ({ subject }) => yearText(subject, "keHoach", year, percentText),
    individual: ({ subject }) => yearText(subject, "xepLoai", year, ratingText),
  };
}

/** The verdict, and how many clauses still wait for the officer's judgement or a closer look. */
function checkedAgainstCriteria({ verdict, outcomes }: SubjectResult): string {
  const label = texts.vi.verdict(verdict);
  const count = (outcome: string): number => outcomes.filter((o) => o.outcome === outcome).length;
  if (verdict === "awaitingAssessment") return `${label} (${count("unassessed")} tiêu chí)`;
  if (verdict === "needsReview") return `${label} (${count("unclear")} tiêu chí)`;
  return label;
}
