import type { ScoreProblem, ScoreProblemCode } from "../../scoring";
import type { ScoringTexts } from "../scoringTexts";

type Sentence = (problem: ScoreProblem) => string;

const SENTENCES: Readonly<Record<ScoreProblemCode, Sentence>> = {
  noTable: ({ cell }) => `No header row with a name column and “Đối tượng” or “Tổng điểm” (from cell ${cell}). Restore the header row.`,
  weightMissing: ({ cell, values }) =>
    `The criterion “${values.criterion}” has no weight (cell ${cell}). The document states none; write the unit's own, or 1 where weights are not used.`,
  weightUnreadable: ({ cell, values }) =>
    `The weight in cell ${cell} (“${values.text}”) is no number. Write it again, for example 1 or 1,5.`,
  maximumUnreadable: ({ cell, values }) => `The maximum in cell ${cell} (“${values.text}”) is no number. Write it again or clear it.`,
  criterionUnnamed: ({ cell }) => `A column with scores has no criterion (cell ${cell}). Write the name of the unit's criterion.`,
  scoreUnreadable: ({ cell, values }) =>
    `The score in cell ${cell} (“${values.text}”) is no number. Write it again, or clear it if there is none yet.`,
  scoreAboveMaximum: ({ cell, values }) =>
    `The score in cell ${cell} is ${values.score}, above the maximum ${values.maximum} of “${values.criterion}”. Correct one of them.`,
  scoreNegative: ({ cell, values }) =>
    `The score in cell ${cell} is ${values.score}, below 0. Correct it; for penalties use a criterion with a negative weight.`,
  kindUnknown: ({ cell, values }) =>
    `It is not clear whether “${values.name}” is a collective or a person (cell ${cell}). Write “Tập thể” or “Cá nhân”.`,
  subjectTwice: ({ cell, values }) =>
    `“${values.name}” in cell ${cell} stands in row ${values.other} too. Remove one row, or write the units.`,
};

export const scoring: ScoringTexts = { scoreProblem: (problem) => SENTENCES[problem.code](problem) };
