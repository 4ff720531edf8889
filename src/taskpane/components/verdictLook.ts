import { tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Outcome, Verdict } from "../../criteria";
import {
  CheckmarkCircleFilled,
  ClockRegular,
  DismissCircleFilled,
  HourglassHalfRegular,
  SubtractCircleRegular,
  WarningFilled,
} from "../icons";

/** Colours go with an icon and a word everywhere: none of them carries meaning alone. */
export type Tone = "good" | "waiting" | "doubt" | "bad" | "neutral";

export const TONES: Readonly<Record<Tone, { readonly text: string; readonly background: string; readonly border: string }>> = {
  good: {
    text: tokens.colorStatusSuccessForeground1,
    background: tokens.colorStatusSuccessBackground1,
    border: tokens.colorStatusSuccessBorder1,
  },
  waiting: {
    text: tokens.colorPaletteBlueForeground2,
    background: tokens.colorNeutralBackground1,
    border: tokens.colorPaletteBlueBorderActive,
  },
  doubt: {
    text: tokens.colorStatusWarningForeground3,
    background: tokens.colorStatusWarningBackground1,
    border: tokens.colorStatusWarningBorder1,
  },
  bad: {
    text: tokens.colorStatusDangerForeground1,
    background: tokens.colorStatusDangerBackground1,
    border: tokens.colorStatusDangerBorder1,
  },
  neutral: { text: tokens.colorNeutralForeground2, background: tokens.colorNeutralBackground3, border: tokens.colorNeutralStroke1 },
};

export interface Look {
  readonly tone: Tone;
  readonly icon: FluentIcon;
}

export const VERDICT_LOOKS: Readonly<Record<Verdict, Look>> = {
  eligible: { tone: "good", icon: CheckmarkCircleFilled },
  awaitingAssessment: { tone: "waiting", icon: HourglassHalfRegular },
  needsReview: { tone: "doubt", icon: WarningFilled },
  notEligible: { tone: "bad", icon: DismissCircleFilled },
};

export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  met: { tone: "good", icon: CheckmarkCircleFilled },
  notMet: { tone: "bad", icon: DismissCircleFilled },
  unclear: { tone: "doubt", icon: WarningFilled },
  unassessed: { tone: "waiting", icon: HourglassHalfRegular },
  notDue: { tone: "neutral", icon: ClockRegular },
  notApplicable: { tone: "neutral", icon: SubtractCircleRegular },
};
