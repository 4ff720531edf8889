import type { UnreadableCode } from "../../criteria";

const UNREADABLE: Readonly<Record<UnreadableCode, string>> = {
  titleLevelMissing: "The title has no level (grassroots, ministry, province, national); write it in full.",
  awardNotTitle: "This is an award, not an emulation title; write the title of the year, or “Không”.",
  markNotTitle: "A mark does not say which title; write its name, or “Không”.",
  unknownTitle: "Not recognised as a title; write its name, e.g. “CSTĐ cơ sở”, or “Không” if there is none.",
  unknownRating: "Not recognised as a rating; write “Hoàn thành xuất sắc nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”…",
  onLeave: "A long leave or study in this year; the document is silent on it: review, or fill in the result if there is one.",
  notRated: "Not rated; the document is silent on it: review, or fill in the result if there is one.",
  ratingIsPoints: "These are points; points stand for a rating only from 2026 on, so write the rating.",
  notPercent: "Not a percentage; write a number with the % sign, e.g. “100%”.",
  notYesNo: "Write “Có” or “Không”.",
  notDate: "Not a date; write day/month/year.",
  notCount: "Not a count; write a whole number.",
  notYears: "Not a year; write each year, such as “2022” or “2022, 2023”.",
  cellError: "The cell shows a formula error; correct the formula or write the value.",
};

/** Why a cell could not be read, and what to write instead. */
export const unreadableText = (code: UnreadableCode): string => UNREADABLE[code];
