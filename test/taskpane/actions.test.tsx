import type { StoredSettings } from "../../src/criteria";
import type { RegisterRequest } from "../../src/flow";
import { FlowError } from "../../src/flow/types";
import { createActions } from "../../src/taskpane/actions";
import type { Jobs } from "../../src/taskpane/jobs";
import { createStore } from "../../src/taskpane/logic/store";
import { initialState, reduce } from "../../src/taskpane/state";
import { fakeJobs } from "./support/jobs";
import { knowledge } from "./support/knowledge";
import { pending } from "./support/renderPane";
import { checkResult, EMPTY_ROSTER, ROSTER } from "./support/results";

const settings = knowledge.defaults("BTNMT", "2024-12-31");

function pane(own: Partial<Jobs> = {}) {
  const store = createStore(reduce, initialState(settings));
  return { store, actions: createActions(fakeJobs(own), knowledge, store, "2024-12-31") };
}

describe("start", () => {
  test("lists the sheets and reads the roster", async () => {
    const { store, actions } = pane();
    await actions.start();
    expect(store.getState()).toMatchObject({
      source: { status: "ready", roster: ROSTER },
      sheets: [{ name: "Cá nhân" }, { name: "Tập thể" }, { name: "Mã" }],
    });
  });

  test("takes what the workbook remembers and defaults for the rest", async () => {
    const { store, actions } = pane({ loadSettings: async () => ({ phase: "1", asOf: "2021-09-01", deputies: undefined }) });
    await actions.start();
    expect(store.getState().settings).toEqual({ ...settings, phase: "1", asOf: "2021-09-01" });
  });

  test("an unknown set in the workbook is said, not used", async () => {
    const { store, actions } = pane({ loadSettings: async () => ({ set: "XYZ", phase: "2" }) });
    await actions.start();
    expect(store.getState()).toMatchObject({
      settings: { set: "BTNMT", phase: "2" },
      failure: { code: "unknownSet", values: { set: "XYZ" } },
    });
  });

  test("settings that cannot be loaded do not stop the reading", async () => {
    const { store, actions } = pane({ loadSettings: () => Promise.reject(new FlowError("accessDenied")) });
    await actions.start();
    expect(store.getState()).toMatchObject({ failure: { code: "accessDenied" }, source: { status: "ready" } });
  });

  test("no roster", async () => {
    const { store, actions } = pane({ recognise: () => Promise.reject(new FlowError("noRoster")) });
    await actions.start();
    expect(store.getState().source.status).toBe("none");
  });
});

describe("the source", () => {
  test("an older reading never replaces a newer one", async () => {
    const slow = pending<typeof ROSTER>();
    const asked: (string | undefined)[] = [];
    const { store, actions } = pane({
      recognise: ({ sheet }) => {
        asked.push(sheet);
        return sheet === "Cá nhân" ? slow.promise : Promise.resolve(EMPTY_ROSTER);
      },
    });
    const first = actions.chooseSheet("Cá nhân");
    await Promise.resolve();
    await actions.chooseSheet("Tập thể");
    slow.resolve(ROSTER);
    await first;
    expect(asked).toEqual(["Cá nhân", "Tập thể"]);
    expect(store.getState()).toMatchObject({ sheet: "Tập thể", source: { status: "none" } });
  });

  test("an older reading that fails is not heard of either", async () => {
    const slow = pending<typeof ROSTER>();
    const { store, actions } = pane({ recognise: ({ sheet }) => (sheet === "Cá nhân" ? slow.promise : Promise.resolve(ROSTER)) });
    const first = actions.chooseSheet("Cá nhân");
    await Promise.resolve();
    await actions.chooseSheet("Tập thể");
    slow.reject(new FlowError("sheetNotFound"));
    await first;
    expect(store.getState().source).toEqual({ status: "ready", roster: ROSTER });
  });

  test("only another criteria set makes the roster be read again", async () => {
    const sets: string[] = [];
    const { actions } = pane({
      recognise: async ({ set }) => {
        sets.push(set);
        return ROSTER;
      },
    });
    await actions.changeSettings({ phase: "1" });
    await actions.changeSettings({ set: "BTNMT" });
    await actions.changeSettings({ set: "KTTV" });
    expect(sets).toEqual(["KTTV"]);
  });
});

describe("jobs", () => {
  test("a check asks with the conditions and the sheet chosen, and remembers them", async () => {
    const saved: StoredSettings[] = [];
    const asked: unknown[] = [];
    const { store, actions } = pane({
      check: async (request) => {
        asked.push(request);
        return checkResult();
      },
      saveSettings: async (stored) => void saved.push(stored),
    });
    await actions.chooseSheet("Cá nhân");
    await actions.changeSettings({ assumeAssessed: true });
    await actions.check();
    expect(asked).toEqual([{ settings: { ...settings, assumeAssessed: true }, sheet: "Cá nhân" }]);
    expect(saved).toHaveLength(1);
    expect(saved[0]).not.toHaveProperty("assumeAssessed");
    expect(store.getState().checked?.sheet).toBe("Cá nhân");
  });

  test("one job at a time", async () => {
    const slow = pending<ReturnType<typeof checkResult>>();
    let calls = 0;
    const { actions } = pane({
      check: () => {
        calls += 1;
        return slow.promise;
      },
    });
    const first = actions.check();
    await actions.check();
    await actions.register();
    slow.resolve(checkResult());
    await first;
    expect(calls).toBe(1);
  });

  test("cancelling reaches the job", async () => {
    const { store, actions } = pane({
      check: (_request, options) =>
        new Promise((_resolve, reject) => options?.signal?.addEventListener("abort", () => reject(new FlowError("cancelled")))),
    });
    const job = actions.check();
    actions.cancel();
    expect(store.getState().job?.cancelling).toBe(true);
    await job;
    expect(store.getState()).toMatchObject({ job: undefined, failure: { code: "cancelled" } });
  });

  test("settings that cannot be saved are said, and the results stand", async () => {
    const { store, actions } = pane({ saveSettings: () => Promise.reject(new FlowError("accessDenied")) });
    await actions.check();
    expect(store.getState()).toMatchObject({ settingsNotSaved: true, failure: undefined, checked: { settings } });
  });

  test("an existing sheet asks, and the answer is passed on", async () => {
    const answers: RegisterRequest["onExisting"][] = [];
    const { store, actions } = pane({
      register: async ({ onExisting }) => {
        answers.push(onExisting);
        if (!onExisting) throw new FlowError("sheetExists", { sheet: "Đăng ký ĐHTT" });
        return { ...checkResult(), sheetName: "Đăng ký ĐHTT (2)", collectives: 0, individuals: 1 };
      },
    });
    await actions.register();
    expect(store.getState()).toMatchObject({ existingSheet: "Đăng ký ĐHTT", failure: undefined });
    await actions.register("newVersion");
    expect(answers).toEqual([undefined, "newVersion"]);
    expect(store.getState()).toMatchObject({ existingSheet: undefined, registered: { sheetName: "Đăng ký ĐHTT (2)" } });
  });

  test("a registration stands even if the sheets cannot be listed afterwards", async () => {
    const { store, actions } = pane({ listSheets: () => Promise.reject(new FlowError("connectionLost")) });
    await actions.register();
    expect(store.getState()).toMatchObject({ registered: { individuals: 2 }, failure: undefined });
  });

  test("a cell that cannot be reached", async () => {
    const { store, actions } = pane({ selectCells: () => Promise.reject(new FlowError("sheetNotFound", { sheet: "Cũ" })) });
    await actions.goTo({ sheet: "Cũ", cell: "A1" });
    expect(store.getState().failure).toMatchObject({ code: "sheetNotFound", origin: "select" });
  });
});
