import { rating, title, type ClauseKind, type Outcome, type Verdict } from "../../criteria";
import { readableDate, sentenceOf, yearList, type CriteriaTexts } from "../criteriaTexts";
import { reasonSentences } from "./reasons";
import { unreadableText } from "./unreadable";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "Đạt",
  awaitingAssessment: "Đạt số liệu, chờ đánh giá",
  needsReview: "Cần xem xét",
  notEligible: "Không đạt",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "Đạt",
  notMet: "Không đạt",
  unclear: "Cần xem xét",
  unassessed: "Chờ đánh giá",
  notDue: "Chưa đến kỳ",
  notApplicable: "Không áp dụng",
};

const KINDS: Readonly<Record<ClauseKind, string>> = {
  AUTO: "Xét theo số liệu",
  SEMI: "Số liệu kết hợp đánh giá",
  JUDGE: "Cán bộ đánh giá",
  REC: "Cần văn bản, biên bản",
  RULE: "Đối chiếu giữa các dòng",
  QUOTA: "Chỉ tiêu số lượng",
  PRIO: "Thứ tự ưu tiên",
  DATE: "Thời hạn, giai đoạn",
  ROUTE: "Nơi gửi, nơi nhận",
  LIST: "Nội dung danh sách",
  CONFIG: "Đơn vị tự quy định",
  FACT: "Thông tin",
  CTX: "Bối cảnh",
};

export const criteria: CriteriaTexts = {
  verdict: (verdict) => VERDICTS[verdict],
  outcome: (outcome) => OUTCOMES[outcome],
  reason: (reason) => sentenceOf(reasonSentences, reason),
  doubt: ({ name, otherCell, cells }) =>
    `“${name}” (${cells.join(", ")}) có thể trùng với dòng ở ô ${otherCell}; bổ sung ngày sinh hoặc xoá dòng trùng.`,
  clauseKind: (kind) => KINDS[kind],
  unreadable: unreadableText,
  title: (code) => title(code).name,
  rating: (code) => rating(code).name,
  yearsTested: ({ asOf, periodYears, years }) =>
    `Tính đến ngày ${readableDate(asOf)}; giai đoạn ${periodYears[0]}–${periodYears.at(-1)}; ` +
    (years.length === 0 ? "chưa có năm nào đến kỳ xét." : `các năm đã xét: ${yearList(years)}.`),
  deadline: ({ lastDay, status }) =>
    `Hạn gửi danh sách: hết ngày ${readableDate(lastDay)} (${status === "inTime" ? "còn hạn" : "đã quá hạn"}).`,
};
