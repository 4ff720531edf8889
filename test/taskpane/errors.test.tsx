import { act, screen, within } from "@testing-library/react";
import "./support/setup";
import { FlowError, type FlowErrorCode } from "../../src/flow/types";
import { PANE_TEXTS, type Language } from "../../src/taskpane/texts";
import { press, renderPane } from "./support/renderPane";

/** Typed so that a new code without a test does not compile. `sheetExists` is a question, tested with the dialog. */
const CODES: Readonly<Record<FlowErrorCode, Readonly<Record<string, string | number>>>> = {
  emptyWorkbook: {},
  noRoster: { sheet: "Danh sách" },
  sheetNotFound: { sheet: "Danh sách" },
  nothingToRegister: { checked: 3 },
  sheetExists: { sheet: "Đăng ký ĐHTT" },
  workbookProtected: {},
  asOfOutOfRange: { asOf: "1999-01-01" },
  unknownSet: { set: "XYZ" },
  criteriaSheetInvalid: { set: "DV2630", sheet: "DTT Bộ tiêu chí", count: 2 },
  cellEditMode: { detail: "x" },
  payloadTooLarge: { detail: "x" },
  apiNotFound: { detail: "x" },
  accessDenied: { detail: "x" },
  connectionLost: { detail: "x" },
  verificationFailed: { cell: "B2" },
  assessmentSheetUnreadable: { sheet: "DTT Đánh giá" },
  indistinctSubjects: { name: "Nguyễn Văn An", row: 7 },
  subjectGone: { subject: "Danh sách!7" },
  noScoringTable: { sheet: "DTT Chấm điểm" },
  scoringProblems: { count: 2, cell: "E7" },
  nothingScored: { sheet: "DTT Chấm điểm" },
  notRestored: { sheet: "DTT Đánh giá" },
  cancelled: {},
  unexpected: { detail: "TypeError" },
};
const codes = Object.keys(CODES) as FlowErrorCode[];
const LANGUAGES: readonly Language[] = ["vi", "en"];

describe.each(LANGUAGES)("messages in %s", (language) => {
  const texts = PANE_TEXTS[language];

  test.each(codes)("%s says what, why and what to do next, with and without values", (code) => {
    for (const values of [CODES[code], {}]) {
      const { title, explanation, next } = texts.errors[code](values);
      for (const sentence of [title, explanation, next]) {
        expect(sentence.length).toBeGreaterThan(5);
        expect(sentence).not.toMatch(/undefined|null|\[object/);
      }
      expect(explanation).toMatch(/[.!]$/);
      expect(next).toMatch(/[.)]$/);
    }
  });

  test.each(codes.filter((code) => code !== "sheetExists"))("%s is shown as an alert that has the keyboard", async (code) => {
    await renderPane({ language, jobs: { check: () => Promise.reject(new FlowError(code, CODES[code])) } });
    await press(texts.commands.check);
    const { title, explanation, next } = texts.errors[code](CODES[code]);
    const alert = screen.getByRole("alert");
    for (const sentence of [title, explanation, next]) expect(alert).toHaveTextContent(sentence);
    expect(alert).toHaveFocus();
    await press(texts.close);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("button", { name: texts.commands.register })).toHaveFocus();
  });
});

test("no two codes share a title", () => {
  for (const { errors } of Object.values(PANE_TEXTS)) expect(new Set(codes.map((code) => errors[code]({}).title)).size).toBe(codes.length);
});

test("a leftover sheet is named", async () => {
  await renderPane({ jobs: { register: () => Promise.reject(new FlowError("connectionLost", {}, "DTT tạm 1")) } });
  await press("Tạo danh sách đăng ký");
  expect(screen.getByRole("alert")).toHaveTextContent("Trang tính tạm “DTT tạm 1” chưa xoá được");
});

describe("a source that cannot be read", () => {
  test("is said in its card, without taking the keyboard", async () => {
    await renderPane({ jobs: { recognise: () => Promise.reject(new FlowError("accessDenied")) } });
    const card = within(screen.getByRole("region", { name: "Danh sách nguồn" }));
    expect(card.getByRole("alert")).toHaveTextContent("Excel không cho đọc hoặc ghi");
    expect(document.body).toHaveFocus();
  });
});

describe("technical details", () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  const fail = async () => {
    await renderPane({
      jobs: {
        check: () => Promise.reject(new FlowError("unexpected", { detail: "x" }, undefined, { cause: new TypeError("Nguyễn Thị Hương") })),
      },
    });
    await press("Kiểm tra");
    await press("Chi tiết kỹ thuật");
  };

  test("are copied as shown, without personal data", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    await fail();
    await press("Sao chép");
    expect(copied).toEqual(["DTT check unexpected\nTypeError"]);
    expect(screen.getByText("Đã sao chép.")).toBeVisible();
  });

  test("a forbidden clipboard is said", async () => {
    clipboard(() => Promise.reject(new DOMException("denied", "NotAllowedError")));
    await fail();
    await act(async () => screen.getByRole("button", { name: "Sao chép" }).click());
    expect(screen.getByText(/Chưa sao chép được/)).toBeVisible();
  });
});
