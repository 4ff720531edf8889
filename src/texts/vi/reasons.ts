import { decimal, factNumber, FACTS, limitInWords, rating, title, type FactId, type PositionDoubt, type Verdict } from "../../criteria";
import { readableDate, yearList, type ReasonSentences } from "../criteriaTexts";
import { unreadableText } from "./unreadable";

const NOUNS: Partial<Record<FactId, string>> = { danhHieu: "danh hiệu", laThuTruong: "“Là thủ trưởng đơn vị”" };
const noun = (fact: FactId): string => NOUNS[fact] ?? FACTS[fact].label.charAt(0).toLowerCase() + FACTS[fact].label.slice(1);
const column = (fact: FactId): string => `cột “${FACTS[fact].label}”`;
const wrote = ({ cell, text }: { readonly cell: string; readonly text: string }): string => `ô ${cell} ghi “${text}”`;
const number = (value: number): string => decimal(value, "vi");
const ofYear = (year: number | undefined): string => (year === undefined ? "" : `Năm ${year}: `);
const yesNo = (value: boolean): string => (value ? "Đạt" : "Không đạt");

const POSITION_DOUBTS: Readonly<Record<PositionDoubt, string>> = {
  formerPost: "là chức vụ đã thôi giữ",
  teamLeader: "có nơi là người đứng đầu một đơn vị, có nơi chỉ là một nhóm",
  council: "có thể là chức danh của một hội đồng",
};

const UNIT_VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "đạt các tiêu chí tập thể",
  awaitingAssessment: "đạt số liệu nhưng còn chờ đánh giá; đánh giá xong tập thể thì tiêu chí này có kết quả",
  needsReview: "còn cần xem xét; giải quyết ở dòng của tập thể đó",
  notEligible: "không đạt các tiêu chí tập thể",
};

export const reasonSentences: ReasonSentences = {
  noYearDue: ({ dueFrom }) => `Chưa có năm nào đến kỳ xét; bắt đầu xét từ ngày ${readableDate(dueFrom)}.`,
  yearsNotReviewed: ({ years }) => `Tiêu chí chỉ xét năm ${yearList(years)}, ngoài giai đoạn đang xét.`,
  noColumn: ({ fact }) => `Danh sách không có ${column(fact)}; bổ sung cột này hoặc kiểm tra tên cột.`,
  noYearColumn: ({ fact, year }) => `Danh sách không có ${column(fact)} của năm ${year}; bổ sung cột năm ${year}.`,
  blank: ({ fact, cell }) => `Thiếu dữ liệu ${noun(fact)} (ô ${cell} để trống); điền vào ô này.`,
  blankYear: ({ fact, year, cell }) =>
    `Thiếu dữ liệu ${noun(fact)} năm ${year} (ô ${cell} để trống); điền kết quả, hoặc ghi “Không” nếu không đạt.`,
  unreadable: ({ fact, year, problem, ...at }) =>
    `Chưa đọc được ${noun(fact)}${year === undefined ? "" : ` năm ${year}`}: ${wrote(at)}. ${unreadableText(problem)}`,
  undated: ({ fact, ...at }) =>
    `${FACTS[fact].label} không rõ năm (${wrote(at)}) nên không tính cho năm nào; ghi năm vào tiêu đề cột hoặc trong ô.`,
  newcomer: ({ fact, year, joined, cell }) =>
    `Năm ${year} trước ${noun(fact)} (${readableDate(joined)}, ô ${cell}); xem xét, hoặc chọn miễn xét các năm trước ${noun(fact)}.`,
  newcomerExempt: ({ fact, years, joined, cell }) =>
    `Miễn xét năm ${yearList(years)} vì ${noun(fact)} là ${readableDate(joined)} (ô ${cell}), theo lựa chọn của cán bộ.`,
  leave: ({ year, ...at }) => `Có ghi nghỉ dài ngày hoặc đi học năm ${year} (${wrote(at)}); xem xét, hoặc chọn miễn xét năm nghỉ.`,
  leaveExempt: ({ year, ...at }) => `Miễn xét năm ${year} vì nghỉ dài ngày hoặc đi học (${wrote(at)}), theo lựa chọn của cán bộ.`,

  titleEveryYear: ({ title: code, years }) => `Năm ${yearList(years)} đều đạt danh hiệu ${title(code).short} trở lên.`,
  titleHigher: ({ year, title: code, ...at }) => `${year}: đạt qua ${title(code).short} (${wrote(at)}).`,
  titleLower: ({ year, title: code, required, ...at }) =>
    `Năm ${year} chỉ đạt ${title(code).short} (${wrote(at)}), thấp hơn ${title(required).short}.`,
  titleNone: ({ year, required, ...at }) => `Năm ${year} không đạt danh hiệu (${wrote(at)}), yêu cầu ${title(required).short}.`,
  titleFlag: ({ year, title: code, required, ...at }) =>
    `Năm ${year} ghi ${title(code).short} (${wrote(at)}) mà không ghi ${title(required).short}; bổ sung danh hiệu, hoặc chọn tính cờ thi đua là đạt.`,
  titleFlagCounted: ({ year, title: code, required, ...at }) =>
    `${year}: ${title(code).short} (${wrote(at)}) được tính là ${title(required).short}, theo lựa chọn của cán bộ.`,
  titleSameRank: ({ year, title: code, required, ...at }) =>
    `Năm ${year} ghi ${title(code).short} (${wrote(at)}), ngang bậc nhưng không phải ${title(required).short}; đối chiếu quyết định tặng danh hiệu.`,
  titleOtherScope: ({ year, title: code, required, ...at }) =>
    `Năm ${year} ghi ${title(code).short} (${wrote(at)}), là danh hiệu của ${title(code).scope === "individual" ? "cá nhân" : "tập thể"}, không phải ${title(required).short}; kiểm tra lại ô này.`,
  titleAwardOnly: ({ year, required, ...at }) =>
    `Năm ${year} chỉ ghi hình thức khen thưởng (${wrote(at)}), không thay cho ${title(required).short}; bổ sung danh hiệu.`,

  ratingEveryYear: ({ rating: code, years }) => `Năm ${yearList(years)} đều được xếp loại “${rating(code).name}”.`,
  ratingLower: ({ year, rating: code, required, ...at }) =>
    `Năm ${year} xếp loại “${rating(code).name}” (${wrote(at)}), yêu cầu “${rating(required).name}”.`,
  ratingRefutes: ({ year, rating: code, ...at }) => `Năm ${year} xếp loại “${rating(code).name}” (${wrote(at)}).`,

  working: (at) => `Đang công tác, lao động hoặc học tập (${wrote(at)}).`,
  leftStatus: (at) => `Không còn công tác (${wrote(at)}).`,
  leftOn: ({ date, cell }) => `Đã nghỉ hoặc chuyển từ ngày ${readableDate(date)} (ô ${cell}).`,
  leavingUncertain: ({ date, cell, asOf }) =>
    `Ngày nghỉ, chuyển là ${readableDate(date)} (ô ${cell}) nên chưa rõ đến ngày xét ${readableDate(asOf)} còn công tác hay không; ghi đủ ngày và trạng thái.`,
  statusConflict: ({ date, dateCell, ...at }) =>
    `Hai ô mâu thuẫn: ${wrote(at)} nhưng ô ${dateCell} ghi đã nghỉ, chuyển từ ${readableDate(date)}; sửa lại ô sai.`,
  statusUnknown: (at) => `Chưa rõ có đang công tác tại ngày xét hay không (${wrote(at)}); ghi “Đang công tác” hoặc trạng thái thực tế.`,
  statusMoved: (at) =>
    `Đã chuyển công tác (${wrote(at)}), chưa rõ còn thuộc ngành hay không; ghi ở cột “Thuộc ngành”, hoặc bỏ khỏi danh sách.`,
  leavesLater: ({ date, cell, asOf }) =>
    `Đến ngày xét ${readableDate(asOf)} vẫn đang công tác: nghỉ hoặc chuyển từ ${readableDate(date)} (ô ${cell}).`,
  joinsLater: ({ date, cell, asOf }) =>
    `Ngày vào đơn vị ${readableDate(date)} (ô ${cell}) sau ngày xét ${readableDate(asOf)}; kiểm tra ngày xét, hoặc xác nhận trước đó đã công tác trong ngành.`,
  statusNotListed: () => "Danh sách không có cột “Trạng thái công tác”; cán bộ xác nhận danh sách chỉ gồm đối tượng đang công tác.",
  notInSector: (at) => `Không thuộc ngành (${wrote(at)}).`,
  inSector: (at) => `Thuộc ngành (${wrote(at)}).`,
  inBody: ({ fact, ...at }) => `${FACTS[fact].label} (${wrote(at)}).`,
  notInBody: ({ fact, ...at }) => `Không ${noun(fact)} (${wrote(at)}).`,

  assessed: ({ value, evidence, by, on, ...at }) => {
    const who = [by, on && `ngày ${on}`].filter(Boolean).join(", ");
    return `Cán bộ đã đánh giá: ${yesNo(value)} (${[wrote(at), who].filter(Boolean).join("; ")})${evidence ? `; căn cứ: ${evidence}` : ""}.`;
  },
  assessmentOutdated: ({ value, ...at }) =>
    `Danh sách đã thay đổi sau khi đánh giá “${yesNo(value)}” (${wrote(at)}); xem lại rồi xác nhận hoặc ghi kết quả mới.`,
  assessmentMissing: () => "Chưa có đánh giá của cán bộ; ghi kết quả đánh giá tiêu chí này.",
  assessmentBlank: ({ cell }) => `Chưa có đánh giá của cán bộ (ô ${cell} để trống); ghi kết quả vào ô này.`,
  assessmentUnreadable: (at) => `Chưa đọc được kết quả đánh giá (${wrote(at)}); ghi “Đạt” hoặc “Không đạt”.`,
  assessmentContradicts: ({ value, ...at }) =>
    `Số liệu trái với đánh giá đã ghi “${yesNo(value)}” (${wrote(at)}); kiểm tra lại số liệu hoặc đánh giá.`,
  assessmentSeen: (at) => `Đã thấy đánh giá của cán bộ (${wrote(at)}) nhưng đánh giá không thay cho số liệu; bổ sung, làm rõ số liệu.`,
  assumedMet: () => "Giả định đã đánh giá đạt (xem thử, chưa phải đánh giá của cán bộ).",
  interimOnly: () => "Chỉ xét khi sơ kết giai đoạn.",

  documentCited: ({ fact, ...at }) => `Có ${noun(fact)} (${wrote(at)}).`,
  documentNotCitable: ({ fact, ...at }) => `${FACTS[fact].label} thiếu số, ngày (${wrote(at)}); ghi rõ số và ngày văn bản.`,
  documentNone: ({ fact, ...at }) => `Không có ${noun(fact)} (${wrote(at)}).`,
  support: ({ fact, ...at }) => `Có căn cứ tham khảo về ${noun(fact)} (${wrote(at)}).`,

  disciplineInPeriod: ({ form, year, cell }) => `Bị kỷ luật “${form}” năm ${year} (ô ${cell}), trong giai đoạn xét.`,
  disciplineContradictsRating: ({ form, year, cell, rating: code, ratingCell }) =>
    `Mâu thuẫn năm ${year}: kỷ luật “${form}” (ô ${cell}) nhưng xếp loại “${rating(code).name}” (ô ${ratingCell}); kiểm tra lại một trong hai ô.`,
  disciplineYearUnknown: ({ form, cell }) => `Kỷ luật “${form}” (ô ${cell}) chưa rõ năm; ghi rõ năm bị kỷ luật.`,
  disciplineOutside: ({ form, year, cell }) => `Kỷ luật “${form}” năm ${year} (ô ${cell}) ngoài giai đoạn xét, không tính.`,
  membersDisciplined: ({ count, year, cell }) => `Năm ${year} có ${count} cá nhân bị kỷ luật (ô ${cell}).`,

  limitKept: ({ fact, years, limit }) =>
    `${years.length === 0 ? "" : `Năm ${yearList(years)}: `}${noun(fact)} ${limitInWords(fact, limit, "vi")}.`,
  limitMissed: ({ fact, year, value, limit, ...at }) =>
    `${ofYear(year)}${noun(fact)} là ${factNumber(fact, value, "vi")} (${wrote(at)}), yêu cầu ${limitInWords(fact, limit, "vi")}.`,
  numberAmbiguous: ({ fact, year, readings, ...at }) =>
    `${ofYear(year)}${noun(fact)} chưa rõ: ${wrote(at)}${readings.length > 0 ? `, có thể là ${readings.map((value) => factNumber(fact, value, "vi")).join(" hoặc ")}` : ""}; ghi rõ kèm dấu %.`,

  initiativeCited: (at) => `Có sáng kiến kèm quyết định công nhận (${wrote(at)}).`,
  initiativeNotCited: (at) => `Có nêu sáng kiến nhưng chưa dẫn quyết định công nhận (${wrote(at)}); ghi số, ngày quyết định.`,
  initiativeUnnamed: (at) => `Chưa rõ sáng kiến nào: ${wrote(at)}; ghi tên sáng kiến và số quyết định công nhận.`,
  initiativeOutside: (at) =>
    `Sáng kiến được công nhận ngoài các năm đang xét (${wrote(at)}); văn bản không nêu thời điểm, xem xét hoặc bổ sung sáng kiến trong giai đoạn.`,
  initiativeNone: (at) => `Không có sáng kiến (${wrote(at)}).`,

  saidYes: ({ fact, ...at }) => `Có ${noun(fact)} (${wrote(at)}).`,
  saidNo: ({ fact, ...at }) => `Không ${noun(fact)} (${wrote(at)}).`,
  combined: ({ met, needed, of }) => `Đạt ${met}/${of} điều kiện, cần ít nhất ${needed}.`,

  servicesOnline: ({ online, total, ...at }) => `${online}/${total} dịch vụ công trực tuyến mức 3, 4 (${wrote(at)}).`,
  servicesNotOnline: ({ online, total, ...at }) =>
    `Chỉ ${online}/${total} dịch vụ công trực tuyến mức 3, 4 (${wrote(at)}), yêu cầu mọi dịch vụ công.`,
  servicesShareFull: (at) => `Toàn bộ dịch vụ công trực tuyến mức 3, 4 (${wrote(at)}).`,
  servicesShareBelow: ({ percent, ...at }) => `${number(percent)}% dịch vụ công trực tuyến mức 3, 4 (${wrote(at)}), dưới 100%.`,
  servicesShareUnclear: (at) => `Chưa rõ tỷ lệ dịch vụ công trực tuyến mức 3, 4 (${wrote(at)}); ghi rõ kèm dấu %.`,
  servicesNone: (at) => `Đơn vị không có dịch vụ công, cán bộ đã xác nhận (${wrote(at)}).`,
  servicesZero: (at) =>
    `Số dịch vụ công bằng 0 (${wrote(at)}); nếu đơn vị không có dịch vụ công thì ghi “Không có dịch vụ công”, nếu có thì ghi đúng số.`,
  servicesContradict: ({ otherCell, ...at }) =>
    `Số liệu dịch vụ công mâu thuẫn: ${wrote(at)} không khớp với ô ${otherCell}; sửa lại ô sai.`,

  unitLeading: ({ unit, ...at }) => `Đơn vị “${unit}” là tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua (${wrote(at)}).`,
  unitNotLeading: ({ unit, ...at }) =>
    `Đơn vị “${unit}” không phải tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua (${wrote(at)}).`,
  unitLeadingConflict: ({ unit, otherCell, ...at }) =>
    `Hai ô mâu thuẫn về việc “${unit}” dẫn đầu phong trào: ${wrote(at)}, ô ${otherCell} ghi khác; sửa lại ô sai.`,
  unitLeadingUnknown: ({ unit }) =>
    `Chưa rõ “${unit}” có phải tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua; ghi “Có” hoặc “Không” ở cột “Đơn vị dẫn đầu phong trào”.`,

  notHead: (at) => `Không phải thủ trưởng đơn vị (${wrote(at)}).`,
  markedNotHead: (at) => `Không phải thủ trưởng đơn vị (${wrote(at)} ở cột “Là thủ trưởng đơn vị”).`,
  headNotListed: () =>
    "Danh sách không có cột “Chức vụ” hay “Là thủ trưởng đơn vị”; cán bộ xác nhận người này không phải thủ trưởng đơn vị.",
  headUnknown: ({ cell }) =>
    `Chưa rõ có phải thủ trưởng đơn vị hay không (ô ${cell} để trống); ghi chức vụ, hoặc “Không” ở cột “Là thủ trưởng đơn vị”.`,
  headContradiction: ({ markCell, ...at }) =>
    `Hai ô mâu thuẫn: ${wrote(at)} là chức vụ thủ trưởng, nhưng ô ${markCell} ghi không phải thủ trưởng đơn vị; sửa lại ô sai.`,
  positionDoubtful: ({ doubt, ...at }) =>
    `Chức vụ ở ${wrote(at)} ${POSITION_DOUBTS[doubt]}; ghi “Có” hoặc “Không” ở cột “Là thủ trưởng đơn vị”.`,
  deputyReview: (at) => `Cấp phó (${wrote(at)}): văn bản chỉ nêu thủ trưởng đơn vị; chọn áp dụng hay không áp dụng cho cấp phó.`,
  deputyExempt: (at) => `Cấp phó (${wrote(at)}), không áp dụng theo lựa chọn của cán bộ.`,
  unitLedUnknown: ({ position, unit, cell }) =>
    `Chưa rõ đơn vị do “${position}” (${cell}) đứng đầu${unit === undefined ? "" : `; đơn vị công tác ghi “${unit}”`}; ghi ở cột “Thủ trưởng của”.`,
  noCollectives: ({ unit }) => `Danh sách không có tập thể nào nên chưa đối chiếu được “${unit}”; bổ sung danh sách tập thể.`,
  unitAmbiguous: ({ unit, rows }) => `Có ${rows.length} tập thể cùng tên “${unit}” (${rows.join(", ")}); ghi rõ tên để phân biệt.`,
  unitSimilar: ({ unit, candidate, candidateCell }) =>
    `“${unit}” có thể là “${candidate}” (${candidateCell}); xác nhận hai tên là một đơn vị, hoặc bổ sung tập thể còn thiếu.`,
  unitNotListed: ({ unit }) => `“${unit}” không có trong danh sách tập thể đăng ký; đơn vị phải là tập thể điển hình tiên tiến.`,
  unitVerdict: ({ unit, unitCell, verdict }) => `Đơn vị “${unit}” (${unitCell}) ${UNIT_VERDICTS[verdict]}.`,

  fieldRegistered: ({ field, name, ...at }) => `Đăng ký ở lĩnh vực ${field}) ${name} (${wrote(at)}).`,
  fieldOther: ({ field, name, ...at }) => `Đăng ký ở lĩnh vực ${field}) ${name} (${wrote(at)}), nên không xét tiêu chí này.`,
  fieldUnclear: ({ codes, ...at }) => `Chưa rõ đăng ký ở lĩnh vực nào: ${wrote(at)}; ghi một trong các lĩnh vực ${codes.join(", ")}.`,
  fieldSeveral: ({ codes, ...at }) =>
    `Nêu nhiều lĩnh vực (${codes.join(", ")}): ${wrote(at)}; ghi một lĩnh vực, hoặc đăng ký mỗi lĩnh vực một dòng.`,

  latestYearOnly: ({ years }) => `Văn bản không nêu năm; đã xét năm gần nhất (${yearList(years)}), cán bộ có thể chọn xét mọi năm.`,
  noRevenue: (at) => `Đơn vị không có doanh thu (${wrote(at)}).`,
  revenueContradiction: ({ figureCell, ...at }) =>
    `Hai ô mâu thuẫn: ${wrote(at)} ở cột “${FACTS.coDoanhThu.label}” nhưng ô ${figureCell} có số liệu; sửa lại ô sai.`,
  arrears: (at) => `Còn nợ thuế hoặc bảo hiểm xã hội (${wrote(at)}).`,
  arrearsNone: (at) => `Không nợ thuế, bảo hiểm xã hội (${wrote(at)}).`,
  arrearsUnclear: (at) => `Chưa rõ có nợ thuế, bảo hiểm xã hội hay không (${wrote(at)}); ghi “Không” hoặc số tiền nợ.`,
  initiativesCounted: ({ count, required, ...at }) => `Có ${count} đề xuất, sáng kiến (${wrote(at)}), yêu cầu ít nhất ${required}.`,
  initiativesFew: ({ count, required, ...at }) =>
    `Mới thấy ${count} đề xuất, sáng kiến (${wrote(at)}), yêu cầu ít nhất ${required}; bổ sung nếu còn.`,
  satisfactionRose: ({ year, percent, earlier, otherCell, ...at }) =>
    `Chỉ số hài lòng năm ${year} là ${number(percent)}% (${wrote(at)}), cao hơn ${number(earlier)}% của năm trước (ô ${otherCell}).`,
  satisfactionNotRisen: ({ year, percent, earlier, otherCell, ...at }) =>
    `Chỉ số hài lòng năm ${year} là ${number(percent)}% (${wrote(at)}), không cao hơn ${number(earlier)}% của năm trước (ô ${otherCell}); xem xét mục tiêu tăng sự hài lòng.`,
};
