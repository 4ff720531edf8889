import { fireEvent, screen } from "@testing-library/react";
import "./support/setup";
import type { QuotaResult } from "../../src/criteria";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { press, renderPane } from "./support/renderPane";
import { checkResult } from "./support/results";

const texts = PANE_TEXTS.vi;
const quota = (unit: string, status: QuotaResult["status"]): QuotaResult => ({
  clause: "SXDQB-Q1",
  unit,
  year: 2023,
  required: 1,
  registered: status === "met" ? 1 : 0,
  status,
  missing: status === "met" ? 0 : 1,
  unitList: "given",
  cells: [],
});
const checkedWith = (results: readonly QuotaResult[]) => {
  const checked = checkResult();
  return { ...checked, evaluation: { ...checked.evaluation, quota: results } };
};

test("units that register too few are listed, those in order are not (SXDQB-Q1)", async () => {
  const results = [quota("Phòng A", "met"), quota("Phòng B", "notMet"), quota("Phòng C", "unclear"), quota("Phòng D", "notDue")];
  await renderPane({ jobs: { check: async () => checkedWith(results) } });
  await press("Kiểm tra");
  await press(texts.results.quota(2));
  expect(screen.getAllByText(/^SXDQB-Q1: quota:/).map(({ textContent }) => textContent)).toEqual([
    "SXDQB-Q1: quota:Phòng B:2023:notMet",
    "SXDQB-Q1: quota:Phòng C:2023:unclear",
  ]);
});

test("a document without a quota says nothing of it", async () => {
  await renderPane();
  await press("Kiểm tra");
  expect(screen.queryByRole("button", { name: texts.results.quota(0) })).toBeNull();
});

test("settings of one document are shown under it, and reach the check", async () => {
  const asked: unknown[] = [];
  await renderPane({
    jobs: {
      check: async ({ settings }) => {
        asked.push(settings);
        return checkResult();
      },
    },
  });
  await press("Thiết lập khác");
  expect(screen.queryByLabelText(texts.conditions.quotaUnits.label)).toBeNull();
  fireEvent.change(screen.getByLabelText(texts.conditions.set), { target: { value: "SXDQB" } });
  fireEvent.change(screen.getByLabelText(texts.conditions.unstatedYears.label), { target: { value: "every" } });
  const units = screen.getByLabelText(texts.conditions.quotaUnits.label);
  fireEvent.change(units, { target: { value: " Phòng A \n\nThanh tra Sở\nPhòng A" } });
  fireEvent.blur(units);
  const many = screen.getByLabelText(texts.conditions.manyInitiatives.label);
  fireEvent.change(many, { target: { value: "3" } });
  fireEvent.blur(many);
  await press("Kiểm tra");
  expect(asked).toMatchObject([{ set: "SXDQB", unstatedYears: "every", quotaUnits: ["Phòng A", "Thanh tra Sở"], manyInitiatives: 3 }]);
});
