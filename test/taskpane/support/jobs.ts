import type { Jobs } from "../../../src/taskpane/jobs";
import { checkResult, ROSTER } from "./results";

/** Jobs that succeed at once; a test replaces the one it is about. */
export const fakeJobs = (own: Partial<Jobs> = {}): Jobs => ({
  check: async () => checkResult(),
  register: async () => ({ ...checkResult(), sheetName: "Đăng ký ĐHTT", collectives: 1, individuals: 2 }),
  assess: async ({ judgements }) => ({ sheetName: "DTT Đánh giá", added: judgements.length, updated: 0 }),
  prepareAssessments: async () => ({ sheetName: "DTT Đánh giá", added: 5, updated: 0 }),
  prepareScoring: async () => ({ sheetName: "DTT Chấm điểm", added: 3 }),
  score: async () => ({ sheetName: "DTT Chấm điểm", problems: [] }),
  publishScores: async () => ({ sheetName: "Công khai chấm điểm", ranked: 2 }),
  recognise: async () => ROSTER,
  listSheets: async () => [
    { name: "Cá nhân", visible: true },
    { name: "Tập thể", visible: true },
    { name: "Mã", visible: false },
  ],
  selectCells: async () => undefined,
  loadSettings: async () => null,
  saveSettings: async () => undefined,
  ...own,
});
