import { fireEvent, screen, within } from "@testing-library/react";
import "./support/setup";
import type { CriterionOutcome } from "../../src/criteria";
import { FlowError, type AssessRequest, type CheckRequest } from "../../src/flow/types";
import { judgeable } from "../../src/taskpane/logic/judgeable";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { press, renderPane } from "./support/renderPane";

const texts = PANE_TEXTS.vi;
const SHEET = "'DTT Đánh giá'!";
const criterion = (outcome: CriterionOutcome["outcome"], reason: CriterionOutcome["reasons"][number]): CriterionOutcome => ({
  id: "BTNMT-G1",
  outcome,
  reasons: [reason],
  years: [],
  cells: [],
});

test.each([
  ["nothing recorded", criterion("unassessed", { code: "assessmentMissing" }), "open"],
  ["a blank cell", criterion("unassessed", { code: "assessmentBlank", cell: "F7" }), "open"],
  ["assumed", criterion("met", { code: "assumedMet" }), "open"],
  ["recorded in the sheet", criterion("met", { code: "assessed", value: true, cell: `${SHEET}G4`, text: "Đạt" }), "again"],
  ["outdated", criterion("unclear", { code: "assessmentOutdated", value: true, cell: `${SHEET}G4`, text: "Đạt" }), "again"],
  ["recorded in the roster", criterion("met", { code: "assessed", value: true, cell: "F7", text: "Đạt" }), undefined],
  ["decided by the data", criterion("notMet", { code: "blank", fact: "sangKien", cell: "F7" }), undefined],
])("%s", (_, given, expected) => expect(judgeable(given, SHEET)).toBe(expected));

/** Opens the record that waits for an assessment. */
async function openWaiting(jobs: Parameters<typeof renderPane>[0] = {}) {
  await renderPane(jobs);
  await press("Kiểm tra");
  await press(new RegExp(`^${texts.assessment.title(1).slice(0, 12)}`));
  const badge = screen.getAllByText("Đạt số liệu, chờ đánh giá").find((element) => element.closest("li"))!;
  fireEvent.click(badge.closest("button")!);
  return screen.getByRole("group", { name: texts.assessment.group("BTNMT-N6") });
}

test("a judgement goes to the sheet with evidence, judge and day, then everything is checked again and the record stays open", async () => {
  const asked: AssessRequest[] = [];
  const group = await openWaiting({
    jobs: { assess: async (request) => (asked.push(request), { sheetName: "DTT Đánh giá", added: 1, updated: 0 }) },
  });
  fireEvent.change(screen.getByLabelText(texts.assessment.assessor), { target: { value: " Lê Thị Hà " } });
  fireEvent.change(within(group).getByRole("textbox"), { target: { value: "BB 05" } });
  await within(group).findByRole("button", { name: texts.assessment.met });
  fireEvent.click(within(group).getByRole("button", { name: texts.assessment.met }));
  await screen.findByText(texts.assessment.doneBody("DTT Đánh giá", 1, 0));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ on: "2024-12-31", by: "Lê Thị Hà" });
  expect(asked[0]?.judgements).toEqual([{ subjectId: expect.any(String), clauseId: "BTNMT-N6", value: true, evidence: "BB 05" }]);
  expect(screen.getByRole("group", { name: texts.assessment.group("BTNMT-N6") })).toBeTruthy();
});

test("the sheet for many judgements is made on request", async () => {
  const asked: CheckRequest[] = [];
  await openWaiting({
    jobs: { prepareAssessments: async (request) => (asked.push(request), { sheetName: "DTT Đánh giá", added: 0, updated: 0 }) },
  });
  await press(texts.assessment.prepare);
  await screen.findByText(texts.assessment.doneBody("DTT Đánh giá", 0, 0));
  expect(asked).toHaveLength(1);
});

test("a failure says what to do, and nothing is shown as recorded", async () => {
  const group = await openWaiting({
    jobs: {
      assess: async () => {
        throw new FlowError("assessmentSheetUnreadable", { sheet: "DTT Đánh giá" });
      },
    },
  });
  fireEvent.click(within(group).getByRole("button", { name: texts.assessment.notMet }));
  await screen.findByText(texts.errors.assessmentSheetUnreadable({ sheet: "DTT Đánh giá" }).title);
  expect(screen.queryByText(texts.assessment.done)).toBeNull();
});
