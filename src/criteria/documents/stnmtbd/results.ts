import type { DataClause } from "../types";

/** Hội nghị điển hình tiên tiến, Sở Tài nguyên và Môi trường Bình Dương: what was achieved and who was commended. */
export const results: readonly DataClause[] = [
  {
    id: "STNMTBD-S1",
    section: "kết quả",
    line: 13,
    subject: "both",
    kind: "CTX",
    vi: "việc ban hành bảng chấm điểm thia đua và quy chế bình xét, công bố các sự kiện nổi bật là một trong những điểm sáng trong công tác bình xét, thi đua của Sở.",
    en: "A scoring table for emulation, rules for the review and the announcement of notable events are among the bright spots of the review and emulation work of the Department",
  },
  {
    id: "STNMTBD-F2",
    section: "kết quả",
    line: 11,
    subject: "none",
    kind: "FACT",
    vi: "giai đoạn 2016 – 2018 và phương hướng nhiệm vụ công tác thi đua, khen thưởng giai đoạn 2018 – 2020",
    en: "Period 2016–2018, and the direction of emulation and commendation for 2018–2020",
  },
  {
    id: "STNMTBD-R1",
    section: "hội nghị",
    line: 37,
    subject: "none",
    kind: "ROUTE",
    vi: "Hội đồng Thi đua – Khen thưởng của Sở đã quyết định khen thưởng 17 cá nhân, tập thể điển hình tiên tiến đã có thành tích xuất sắc trong phong trào thi đua giai đoạn 2016 - 2018",
    en: "The Emulation and Commendation Council of the Department decided to reward 17 exemplary persons and collectives of the emulation movement 2016–2018",
  },
  {
    id: "STNMTBD-F1",
    section: "ảnh",
    line: 39,
    subject: "none",
    kind: "FACT",
    vi: "được trao giấy khen và tặng phẩm từ Ban Giám đốc Sở",
    en: "Given the Department's certificate of merit (giấy khen) and gifts by its Board of Directors",
  },
];
