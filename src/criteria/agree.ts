import type { Assessment } from "./subject";

/**
 * Two records of one judgement (columns of the roster, the sheet "DTT Đánh giá") must agree; a blank gives way, and so does one
 * that was made on other data than today's.
 */
export function agreed(before: Assessment | undefined, found: Assessment): Assessment {
  if (before === undefined || givesWay(before, found)) return found;
  if (givesWay(found, before)) return before;
  if (before.state === "known" && found.state === "known" && before.value === found.value) return found.record ? found : before;
  return { state: "unreadable", problem: "notYesNo", cell: before.cell, text: `${textOf(before)}; ${textOf(found)} (${found.cell})` };
}

const givesWay = (one: Assessment, other: Assessment): boolean =>
  one.state === "blank" || (one.record?.outdated === true && other.state === "known");

const textOf = (assessment: Assessment): string => (assessment.state === "blank" ? "" : assessment.text);
