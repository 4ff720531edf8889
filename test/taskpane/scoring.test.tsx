import { act, fireEvent, screen } from "@testing-library/react";
import "./support/setup";
import type { ScoreResult } from "../../src/flow";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { knowledge } from "./support/knowledge";
import { press, renderPane } from "./support/renderPane";

const texts = PANE_TEXTS.vi;
const { scoring } = texts;
const scoringSet = knowledge.sets.find((set) => set.scoring)!.id;

async function openScoring(scored?: ScoreResult) {
  const published: unknown[] = [];
  await renderPane({
    jobs: {
      ...(scored ? { score: async () => scored } : {}),
      publishScores: async (request) => (published.push(request), { sheetName: "Công khai chấm điểm", ranked: 2 }),
    },
  });
  expect(screen.queryByRole("button", { name: scoring.prepare })).toBeNull();
  await act(async () => void fireEvent.change(screen.getByLabelText(texts.conditions.set), { target: { value: scoringSet } }));
  return published;
}

const row = (name: string, more: object) => ({ row: 5, kind: "collective" as const, name, unit: "", scores: [], missing: [], ...more });

test("only a document that asks for a scoring table shows it; each step says what it has made", async () => {
  const published = await openScoring();
  await press(scoring.prepare);
  await screen.findByText(scoring.done.table("DTT Chấm điểm", 3).body);
  await press(scoring.publish);
  await screen.findByText(scoring.done.notice("Công khai chấm điểm", 2).body);
  expect(published).toEqual([{ onExisting: "newVersion" }]);
});

test("mistakes are listed with their cells, and nothing is ranked", async () => {
  const problems = [{ code: "weightMissing", cell: "E3", values: { criterion: "A" } } as const];
  await openScoring({ sheetName: "DTT Chấm điểm", problems });
  await press(scoring.score);
  await screen.findByText(/score:weightMissing:E3/);
  expect(screen.getByText("E3")).toBeTruthy();
});

test("the ranking shows ties, and who lacks a score", async () => {
  await openScoring({
    sheetName: "DTT Chấm điểm",
    problems: [],
    ranking: {
      criteria: [],
      rows: [
        row("Phòng A", { total: 90.5, rank: 1, tied: true }),
        row("Phòng B", { row: 6, total: 90.5, rank: 1, tied: true }),
        row("Phòng C", { row: 7, missing: ["Sáng kiến"] }),
      ],
    },
  });
  await press(scoring.score);
  await screen.findByText(/1 \(đồng hạng\) · Phòng A/);
  expect(screen.getAllByText("90,5 điểm")).toHaveLength(2);
  expect(screen.getByText("thiếu điểm Sáng kiến")).toBeTruthy();
  expect(screen.getByText(new RegExp(scoring.ranked(2, 1)))).toBeTruthy();
});
