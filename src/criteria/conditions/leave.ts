import type { Subject } from "../subject";
import { leaveIn } from "../vocabulary";
import { written, type Written } from "./gaps";

/** The columns that tell of leave. */
export const LEAVE_FACTS = ["danhHieu", "xepLoai", "ghiChu"] as const;

/** Where the roster says that a person was on a long leave, or away to study, in a year: in place of the result, or in the note. */
export const leaveOf = ({ facts: { danhHieu, xepLoai, ghiChu } }: Subject, year: number): Written | undefined => {
  for (const yearly of [danhHieu, xepLoai]) {
    const found = yearly?.byYear[year];
    if (found?.state === "unreadable" && found.problem === "onLeave") return written(found);
  }
  return ghiChu?.state === "known" && leaveIn(ghiChu.value)?.years.includes(year) ? written(ghiChu) : undefined;
};
