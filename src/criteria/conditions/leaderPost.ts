import type { EvaluationSettings } from "../settings";
import type { Subject } from "../subject";
import { classifyPosition, type Position } from "../vocabulary";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";

/** Whether the leader rule concerns a person; `notListed`: no column tells. */
export type LeaderPost = "head" | "notConcerned" | "unclear" | "notListed";

const positions = new WeakMap<readonly string[], Map<string, Position>>();

/** Rosters repeat a few positions thousands of times: each is read once per list of head positions. */
export const positionOf = ({ facts: { chucVu } }: Subject, { headPositions }: EvaluationSettings): Position | undefined => {
  if (chucVu?.state !== "known") return undefined;
  let seen = positions.get(headPositions);
  if (!seen) positions.set(headPositions, (seen = new Map<string, Position>()));
  let position = seen.get(chucVu.value);
  if (!position) seen.set(chucVu.value, (position = classifyPosition(chucVu.value, headPositions)));
  return position;
};

/** Where the position says nothing. */
const withoutPosition = ({ facts: { laThuTruong, chucVu } }: Subject, notes?: Notes): LeaderPost => {
  if (laThuTruong?.state === "known") {
    notes?.add({ code: "markedNotHead", ...written(laThuTruong) });
    return "notConcerned";
  }
  if (chucVu?.state === "unreadable") {
    noteGap("chucVu", chucVu, notes);
    return "unclear";
  }
  const cell = chucVu?.cell ?? laThuTruong?.cell;
  notes?.add(cell === undefined ? { code: "headNotListed" } : { code: "headUnknown", cell });
  return cell === undefined ? "notListed" : "unclear";
};

/** The officer's column "Là thủ trưởng" first, then what the position says. */
export const leaderPost = (subject: Subject, settings: EvaluationSettings, notes?: Notes): LeaderPost => {
  const { laThuTruong, chucVu } = subject.facts;
  if (laThuTruong?.state === "known" && laThuTruong.value) return "head";
  if (laThuTruong?.state === "unreadable") {
    noteGap("laThuTruong", laThuTruong, notes);
    return "unclear";
  }
  const position = positionOf(subject, settings);
  if (!position || chucVu?.state !== "known") return withoutPosition(subject, notes);
  const markedNo = laThuTruong?.state === "known" ? laThuTruong : undefined;
  if (position.role === "head") {
    if (markedNo) notes?.add({ code: "headContradiction", ...written(chucVu), markCell: markedNo.cell });
    return markedNo ? "unclear" : "head";
  }
  if (position.role === "deputy") return deputyPost(written(chucVu), settings, notes);
  if (markedNo) {
    notes?.add({ code: "markedNotHead", ...written(markedNo) });
    return "notConcerned";
  }
  if (position.role === "doubtful") {
    notes?.add({ code: "positionDoubtful", ...written(chucVu), doubt: position.doubt ?? "teamLeader" });
    return "unclear";
  }
  notes?.add({ code: "notHead", ...written(chucVu) });
  return "notConcerned";
};

const deputyPost = (at: { readonly cell: string; readonly text: string }, { deputies }: EvaluationSettings, notes?: Notes): LeaderPost => {
  if (deputies === "apply") return "head";
  const exempt = deputies === "exempt";
  notes?.add({ code: exempt ? "deputyExempt" : "deputyReview", ...at });
  return exempt ? "notConcerned" : "unclear";
};
