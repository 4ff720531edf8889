import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import "./support/setup";
import { FlowError } from "../../src/flow/types";
import type { Jobs } from "../../src/taskpane/jobs";
import { press, renderPane } from "./support/renderPane";
import { EMPTY_ROSTER } from "./support/results";

interface Case {
  readonly state: string;
  readonly jobs?: Partial<Jobs>;
  readonly reach: () => Promise<void>;
}

const openAll = async (): Promise<void> => {
  for (const button of screen.getAllByRole("button", { expanded: false })) await act(async () => button.click());
};

const CASES: readonly Case[] = [
  { state: "start", reach: async () => undefined },
  { state: "everything open before a check", reach: openAll },
  { state: "no roster", jobs: { recognise: async () => EMPTY_ROSTER }, reach: async () => undefined },
  { state: "source failed", jobs: { recognise: () => Promise.reject(new FlowError("emptyWorkbook")) }, reach: async () => undefined },
  {
    state: "running",
    jobs: {
      check: (_request, options) => {
        options?.onProgress?.({ step: "reading", done: 1, total: 2 });
        return new Promise(() => undefined);
      },
    },
    reach: () => press("Kiểm tra"),
  },
  {
    state: "results with every record open",
    reach: async () => {
      await press("Kiểm tra");
      await openAll();
    },
  },
  { state: "failure", jobs: { check: () => Promise.reject(new FlowError("unexpected")) }, reach: () => press("Kiểm tra") },
  {
    state: "question",
    jobs: { register: () => Promise.reject(new FlowError("sheetExists", { sheet: "Đăng ký ĐHTT" })) },
    reach: () => press("Tạo danh sách đăng ký"),
  },
  { state: "registered", reach: () => press("Tạo danh sách đăng ký") },
  {
    state: "settings not saved",
    jobs: { saveSettings: () => Promise.reject(new FlowError("accessDenied")) },
    reach: () => press("Kiểm tra"),
  },
];

test.each(CASES)("$state has no violation", async ({ jobs, reach }) => {
  await renderPane({ jobs });
  await reach();
  // jsdom draws nothing: what has to be seen (contrast, text as painted) is measured in the browser tests.
  const drawn = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations, passes } = await axe.run(document, { rules: drawn });
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});
