import { rating, title, type Outcome, type QuotaDoubt, type QuotaResult, type Verdict } from "../../criteria";
import { KIND_WORDS } from "../../ownSets";
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

const period = (years: readonly number[]): string => (years.length === 1 ? `năm ${years[0]}` : `giai đoạn ${years[0]}–${years.at(-1)}`);

const QUOTA_DOUBTS: Readonly<Record<QuotaDoubt, string>> = {
  noYearColumn: "danh sách không có cột “Năm đăng ký”; bổ sung cột này",
  yearUnknown: "có dòng của đơn vị chưa rõ năm đăng ký; ghi năm vào cột “Năm đăng ký”",
  unitUnknown: "có dòng chưa rõ đơn vị; ghi đơn vị",
  unitSimilar: "có dòng ghi tên có thể là cùng đơn vị; xác nhận tên đơn vị",
  perhapsNoUnit: "chưa rõ đây có phải là phòng, đơn vị phải đăng ký; xác nhận danh sách đơn vị",
  noUnits: "chưa biết danh sách phòng, đơn vị; bổ sung danh sách đơn vị",
};

/** Counts below ten with a leading zero, as administrative documents write them. */
const two = (count: number): string => String(count).padStart(2, "0");

const quotaStatus = ({ status, missing, doubt }: QuotaResult): string => {
  if (status === "met") return "đủ";
  if (status === "notDue") return "chưa hết năm";
  return status === "notMet" || doubt === undefined ? `thiếu ${two(missing)}` : `cần xem xét: ${QUOTA_DOUBTS[doubt]}`;
};

export const criteria: CriteriaTexts = {
  verdict: (verdict) => VERDICTS[verdict],
  outcome: (outcome) => OUTCOMES[outcome],
  reason: (reason) => sentenceOf(reasonSentences, reason),
  noCriteria: "Văn bản không nêu tiêu chí nào cho đối tượng này, nên không kết luận đạt hay không đạt.",
  doubt: ({ name, otherCell, cells }) =>
    `“${name}” (${cells.join(", ")}) có thể trùng với dòng ở ô ${otherCell}; bổ sung ngày sinh hoặc xoá dòng trùng.`,
  clauseKind: (kind) => KIND_WORDS[kind].vi,
  unreadable: unreadableText,
  title: (code) => title(code).name,
  rating: (code) => rating(code).name,
  yearsTested: ({ asOf, periodYears, years }) =>
    `Tính đến ngày ${readableDate(asOf)}; ${period(periodYears)}; ` +
    (years.length === 0 ? "chưa có năm nào đến kỳ xét." : `các năm đã xét: ${yearList(years)}.`),
  deadline: ({ lastDay, status }) =>
    `Hạn gửi danh sách: hết ngày ${readableDate(lastDay)} (${status === "inTime" ? "còn hạn" : "đã quá hạn"}).`,
  quota: (result) =>
    `${result.unit || "Các phòng, đơn vị"}, năm ${result.year}: đăng ký ${two(result.registered)}/${two(result.required)}, ${quotaStatus(result)}.` +
    (result.unitList === "roster" && result.status === "notMet" ? " Danh sách đơn vị chỉ gồm các đơn vị có tên trong danh sách." : ""),
};
