import type { Reason } from "../reasons";
import type { EvaluationSettings } from "../settings";
import type { Subject } from "../subject";
import { classifyPosition, type Position } from "../vocabulary";

/** Whether the leader rule concerns a person. */
export type LeaderPost =
  | { readonly is: "head"; readonly position?: Position; readonly reasons: readonly Reason[] }
  | { readonly is: "notConcerned" | "unclear" | "notListed"; readonly reasons: readonly Reason[] };

const positions = new WeakMap<readonly string[], Map<string, Position>>();

/** Rosters repeat a few positions thousands of times: each is read once per list of head positions. */
const positionOf = (text: string, { headPositions }: EvaluationSettings): Position => {
  const seen = positions.get(headPositions) ?? new Map<string, Position>();
  positions.set(headPositions, seen);
  const position = seen.get(text) ?? classifyPosition(text, headPositions);
  seen.set(text, position);
  return position;
};

const deputyPost = (cell: string, text: string, { deputies }: EvaluationSettings, position: Position): LeaderPost => {
  if (deputies === "apply") return { is: "head", position, reasons: [] };
  return deputies === "exempt"
    ? { is: "notConcerned", reasons: [{ code: "deputyExempt", cell, text }] }
    : { is: "unclear", reasons: [{ code: "deputyReview", cell, text }] };
};

const withoutPosition = ({ facts: { laThuTruong, chucVu } }: Subject): LeaderPost => {
  if (laThuTruong?.state === "known")
    return { is: "notConcerned", reasons: [{ code: "markedNotHead", cell: laThuTruong.cell, text: laThuTruong.text }] };
  if (chucVu?.state === "unreadable") {
    return {
      is: "unclear",
      reasons: [{ code: "unreadable", fact: "chucVu", cell: chucVu.cell, text: chucVu.text, problem: chucVu.problem }],
    };
  }
  const cell = chucVu?.cell ?? laThuTruong?.cell;
  return cell === undefined
    ? { is: "notListed", reasons: [{ code: "headNotListed" }] }
    : { is: "unclear", reasons: [{ code: "headUnknown", cell }] };
};

/** The officer's column "Là thủ trưởng" first, then what the position says. */
export const leaderPost = (subject: Subject, settings: EvaluationSettings): LeaderPost => {
  const { laThuTruong, chucVu } = subject.facts;
  const position = chucVu?.state === "known" ? positionOf(chucVu.value, settings) : undefined;
  if (laThuTruong?.state === "known" && laThuTruong.value) return { is: "head", position, reasons: [] };
  if (laThuTruong?.state === "unreadable") {
    return {
      is: "unclear",
      reasons: [{ code: "unreadable", fact: "laThuTruong", cell: laThuTruong.cell, text: laThuTruong.text, problem: laThuTruong.problem }],
    };
  }
  if (!position || chucVu?.state !== "known") return withoutPosition(subject);
  const { cell, text } = chucVu;
  const markedNo = laThuTruong?.state === "known" ? laThuTruong : undefined;
  if (position.role === "head") {
    return markedNo
      ? { is: "unclear", reasons: [{ code: "headContradiction", cell, text, markCell: markedNo.cell }] }
      : { is: "head", position, reasons: [] };
  }
  if (position.role === "deputy") return deputyPost(cell, text, settings, position);
  if (markedNo) return { is: "notConcerned", reasons: [{ code: "markedNotHead", cell: markedNo.cell, text: markedNo.text }] };
  if (position.role === "doubtful")
    return { is: "unclear", reasons: [{ code: "positionDoubtful", cell, text, doubt: position.doubt ?? "teamLeader" }] };
  return { is: "notConcerned", reasons: [{ code: "notHead", cell, text }] };
};
