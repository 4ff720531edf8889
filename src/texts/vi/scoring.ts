import type { ScoreProblem, ScoreProblemCode } from "../../scoring";
import type { ScoringTexts } from "../scoringTexts";

type Sentence = (problem: ScoreProblem) => string;

const SENTENCES: Readonly<Record<ScoreProblemCode, Sentence>> = {
  noTable: ({ cell }) =>
    `Không thấy dòng tiêu đề có cột tên và cột “Đối tượng” hoặc “Tổng điểm” (từ ô ${cell}). Hãy khôi phục dòng tiêu đề.`,
  weightMissing: ({ cell, values }) =>
    `Chưa có hệ số của tiêu chí “${values.criterion}” (ô ${cell}). Văn bản không nêu hệ số; hãy ghi hệ số của đơn vị, hoặc 1 nếu không dùng hệ số.`,
  weightUnreadable: ({ cell, values }) => `Hệ số ở ô ${cell} (“${values.text}”) không phải một số. Hãy ghi lại, ví dụ 1 hoặc 1,5.`,
  maximumUnreadable: ({ cell, values }) => `Điểm tối đa ở ô ${cell} (“${values.text}”) không phải một số. Hãy ghi lại hoặc để trống.`,
  criterionUnnamed: ({ cell }) => `Cột có điểm nhưng chưa có tên tiêu chí (ô ${cell}). Hãy ghi tên tiêu chí của đơn vị.`,
  scoreUnreadable: ({ cell, values }) => `Điểm ở ô ${cell} (“${values.text}”) không phải một số. Hãy ghi lại, hoặc để trống nếu chưa chấm.`,
  scoreAboveMaximum: ({ cell, values }) =>
    `Điểm ở ô ${cell} là ${values.score}, cao hơn điểm tối đa ${values.maximum} của “${values.criterion}”. Hãy sửa điểm hoặc điểm tối đa.`,
  scoreNegative: ({ cell, values }) =>
    `Điểm ở ô ${cell} là ${values.score}, nhỏ hơn 0. Hãy ghi lại; điểm trừ thì dùng một tiêu chí có hệ số âm.`,
  kindUnknown: ({ cell, values }) => `Chưa rõ “${values.name}” là tập thể hay cá nhân (ô ${cell}). Hãy ghi “Tập thể” hoặc “Cá nhân”.`,
  subjectTwice: ({ cell, values }) => `“${values.name}” ở ô ${cell} trùng với dòng ${values.other}. Hãy bỏ một dòng, hoặc ghi rõ đơn vị.`,
};

export const scoring: ScoringTexts = { scoreProblem: (problem) => SENTENCES[problem.code](problem) };
