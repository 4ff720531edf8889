import fc from "fast-check";
import { FlowError } from "../../src/flow/types";
import { languageMemory } from "../../src/taskpane/languageMemory";
import { announcement } from "../../src/taskpane/logic/announce";
import { cellTarget, nameCell } from "../../src/taskpane/logic/cells";
import { localDay } from "../../src/taskpane/logic/localDay";
import { toFailure } from "../../src/taskpane/logic/failure";
import { countVerdicts, decidingClauses, filterResults, isStale, searchIndex } from "../../src/taskpane/logic/selectors";
import { createStore } from "../../src/taskpane/logic/store";
import { initialState, reduce, type PaneEvent } from "../../src/taskpane/state";
import { languageOf, PANE_TEXTS } from "../../src/taskpane/texts";
import { nonZero } from "../../src/taskpane/texts/counts";
import { domainTexts } from "./support/domain";
import { knowledge } from "./support/knowledge";
import { checkResult, EMPTY_ROSTER, resultOf, RESULTS, ROSTER, subject } from "./support/results";

describe("cellTarget", () => {
  test.each([
    ["F7", { sheet: "Chính", cell: "F7" }],
    ["'Tập thể'!F7", { sheet: "Tập thể", cell: "F7" }],
    ["Sheet2!A1:B2", { sheet: "Sheet2", cell: "A1:B2" }],
    ["'Nhà ''A'''!C3", { sheet: "Nhà 'A'", cell: "C3" }],
    ["'Có ! dấu'!C3", { sheet: "Có ! dấu", cell: "C3" }],
  ])("%s", (address, expected) => expect(cellTarget(address, "Chính")).toEqual(expected));

  test("every sheet name comes back from its quoted address", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (sheet) => {
        expect(cellTarget(`'${sheet.replaceAll("'", "''")}'!F7`, "Chính")).toEqual({ sheet, cell: "F7" });
      })
    );
  });
});

describe("nameCell", () => {
  test("the cell of the name", () =>
    expect(nameCell(subject("individual", { name: "A", row: 9 }))).toEqual({ sheet: "Cá nhân", cell: "B9" }));
  test("of a collective on another sheet", () =>
    expect(nameCell(subject("collective", { name: "A", row: 5, sheet: "Tập thể" }))).toEqual({ sheet: "Tập thể", cell: "B5" }));
  test("without a name cell the start of the row", () =>
    expect(nameCell({ ...subject("individual", { name: "A", row: 9 }), facts: {} })).toEqual({ sheet: "Cá nhân", cell: "A9" }));
});

describe("dates and numbers", () => {
  test("the day of the machine, not of UTC", () => expect(localDay(new Date(2021, 0, 5, 0, 30))).toBe("2021-01-05"));
  test("zero parts are left out", () => expect(nonZero([3, "3 a"], [0, "0 b"])).toBe("3 a"));
  test("unless all are zero", () => expect(nonZero([0, "0 a"], [0, "0 b"])).toBe("0 a, 0 b"));
});

describe("toFailure", () => {
  test("a FlowError keeps code, values and leftover", () => {
    const failure = toFailure(new FlowError("verificationFailed", { cell: "B2" }, "DTT tạm"), "register");
    expect(failure).toMatchObject({ code: "verificationFailed", values: { cell: "B2" }, leftover: "DTT tạm", origin: "register" });
  });
  test.each([new TypeError("x"), "text", null, undefined, 42])("anything else is unexpected: %p", (thrown) =>
    expect(toFailure(thrown, "check").code).toBe("unexpected")
  );
  test("technical details name codes and places, never text that could carry a name", () => {
    const office = Object.assign(new Error("Không đọc được Nguyễn Thị Hương"), {
      name: "RichApi.Error",
      code: "AccessDenied",
      debugInfo: { errorLocation: "Worksheet.getRange", statement: 'getRange("Nguyễn Thị Hương")' },
    });
    const { technical } = toFailure(new FlowError("accessDenied", { sheet: "Hương" }, undefined, { cause: office }), "check");
    expect(technical).toBe("DTT check accessDenied\nRichApi.Error AccessDenied Worksheet.getRange");
  });
});

describe("results", () => {
  const index = searchIndex(RESULTS, knowledge.fold);
  const names = (filter: Parameters<typeof filterResults>[2]) => {
    const { collective, individual } = filterResults(RESULTS, index, filter, knowledge.fold);
    return [...collective, ...individual].map((result) => result.subject.name);
  };
  test("counts", () => expect(countVerdicts(RESULTS)).toEqual({ eligible: 1, awaitingAssessment: 1, needsReview: 1, notEligible: 1 }));
  test.each([
    ["", 4],
    ["huong", 1],
    ["Nguyễn hương", 1],
    ["truong phong", 1],
    ["  kế   hoạch ", 3],
    ["không có ai", 0],
  ])("search %p finds %d", (query, count) => expect(names({ query })).toHaveLength(count));
  test("verdict and search together", () => expect(names({ verdict: "notEligible", query: "hoà" })).toEqual(["Lê Hoà Bình"]));
  test("a verdict excludes the rest", () => expect(names({ verdict: "eligible", query: "bình" })).toEqual([]));
  test.each([
    ["eligible", []],
    ["awaitingAssessment", ["BTNMT-N6"]],
    ["needsReview", ["BTNMT-N5"]],
    ["notEligible", ["BTNMT-N5"]],
  ] as const)("the clauses behind %s", (verdict, clauses) =>
    expect(decidingClauses(resultOf(verdict, subject("individual", { name: "A", row: 1 })))).toEqual(clauses)
  );
});

describe("isStale", () => {
  const settings = knowledge.defaults("BTNMT", "2024-12-31");
  const done = reduce(initialState(settings), { type: "checkDone", checked: { result: checkResult(), settings } });
  test.each<readonly [string, PaneEvent, boolean]>([
    ["nothing changed", { type: "searched", query: "a" }, false],
    ["the same value again", { type: "settingsChanged", change: { phase: "all" } }, false],
    ["another phase", { type: "settingsChanged", change: { phase: "1" } }, true],
    ["another date", { type: "settingsChanged", change: { asOf: "2021-09-01" } }, true],
    ["another sheet", { type: "sheetChosen", sheet: "Tập thể" }, true],
  ])("%s", (_name, event, stale) => expect(isStale(reduce(done, event))).toBe(stale));
  test("no results are never stale", () => expect(isStale(initialState(settings))).toBe(false));
});

describe("announcement", () => {
  const settings = knowledge.defaults("BTNMT", "2024-12-31");
  const say = (...events: readonly PaneEvent[]) =>
    announcement(events.reduce(reduce, initialState(settings)), PANE_TEXTS.vi, domainTexts("vi").verdict);
  const checked = { result: checkResult(), settings };
  test.each<readonly [string, readonly PaneEvent[], string]>([
    ["reading", [], "Đang đọc danh sách…"],
    ["roster found", [{ type: "sourceRead", roster: ROSTER }], "Trang tính “Cá nhân”: 3 cá nhân, 1 tập thể"],
    ["no roster", [{ type: "sourceRead", roster: EMPTY_ROSTER }], ""],
    ["a job begins", [{ type: "jobStarted", kind: "check" }], "Đang chuẩn bị: Kiểm tra"],
    [
      "a step, without its numbers",
      [
        { type: "jobStarted", kind: "check" },
        { type: "jobProgressed", progress: { step: "evaluating", done: 1, total: 9 } },
      ],
      "Đang đối chiếu tiêu chí",
    ],
    ["cancelling", [{ type: "jobStarted", kind: "check" }, { type: "jobCancelling" }], "Đang huỷ…"],
    [
      "results",
      [{ type: "checkDone", checked }],
      "Đã kiểm tra xong 3 cá nhân và 1 tập thể. Đạt: 1; Đạt số liệu, chờ đánh giá: 1; Cần xem xét: 1; Không đạt: 1.",
    ],
    [
      "a failure speaks for itself",
      [
        { type: "checkDone", checked },
        { type: "failed", failure: { code: "noRoster", values: {}, origin: "check", technical: "" } },
      ],
      "",
    ],
    [
      "registered",
      [{ type: "registerDone", checked, registered: { sheetName: "ĐK", collectives: 1, individuals: 2 } }],
      "Đã tạo danh sách đăng ký. Trang tính “ĐK” có 1 tập thể và 2 cá nhân, và đang được mở để xem, sửa và in.",
    ],
  ])("%s", (_name, events, expected) => expect(say(...events)).toBe(expected));
});

describe("createStore", () => {
  test("tells its listeners until they leave", () => {
    const store = createStore((sum: number, add: number) => sum + add, 1);
    const heard: number[] = [];
    const leave = store.subscribe(() => heard.push(store.getState()));
    store.dispatch(2);
    leave();
    store.dispatch(3);
    expect(heard).toEqual([3]);
    expect(store.getState()).toBe(6);
  });
});

describe("language", () => {
  test.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["EN", "en"],
    ["fr-FR", "vi"],
    [undefined, "vi"],
  ])("%s → %s", (display, expected) => expect(languageOf(display)).toBe(expected));

  test("a choice is kept in Office's partition", () => {
    const kept = new Map<string, string>();
    const keeper = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const memory = languageMemory(() => keeper, "p1.");
    expect(memory.recall()).toBeUndefined();
    memory.remember("en");
    expect(memory.recall()).toBe("en");
    expect([...kept.keys()]).toEqual(["p1.dtt.language"]);
  });
  test("forbidden storage is no failure", () => {
    const memory = languageMemory(() => {
      throw new DOMException("denied", "SecurityError");
    }, undefined);
    expect(() => memory.remember("en")).not.toThrow();
    expect(memory.recall()).toBeUndefined();
  });
});
