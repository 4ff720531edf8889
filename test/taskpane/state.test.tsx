import { initialState, PAGE, reduce, type PaneEvent, type PaneState } from "../../src/taskpane/state";
import type { Failure } from "../../src/taskpane/logic/failure";
import { knowledge } from "./support/knowledge";
import { checkResult, EMPTY_ROSTER, ROSTER } from "./support/results";

const settings = knowledge.defaults("BTNMT", "2024-12-31");
const start = initialState(settings);
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, start);
const failure = (code: Failure["code"], origin: Failure["origin"] = "check"): Failure => ({ code, values: {}, origin, technical: "" });
const checked = { result: checkResult(), settings };
const registered = { sheetName: "Đăng ký ĐHTT", collectives: 1, individuals: 2 };

interface Case {
  readonly name: string;
  readonly events: readonly PaneEvent[];
  readonly expected: Partial<PaneState>;
}

const CASES: readonly Case[] = [
  { name: "begins by reading", events: [], expected: { source: { status: "reading" }, filter: { query: "" } } },
  {
    name: "a roster read is ready",
    events: [{ type: "sourceRead", roster: ROSTER }],
    expected: { source: { status: "ready", roster: ROSTER } },
  },
  {
    name: "a roster without sheets is none",
    events: [{ type: "sourceRead", roster: EMPTY_ROSTER }],
    expected: { source: { status: "none", roster: EMPTY_ROSTER } },
  },
  {
    name: "noRoster is none, not a failure",
    events: [{ type: "sourceFailed", failure: failure("noRoster", "source") }],
    expected: { source: { status: "none" } },
  },
  {
    name: "another failure of reading stays with the source",
    events: [{ type: "sourceFailed", failure: failure("accessDenied", "source") }],
    expected: { source: { status: "failed", failure: failure("accessDenied", "source") }, failure: undefined },
  },
  {
    name: "reading again keeps the last roster",
    events: [{ type: "sourceRead", roster: ROSTER }, { type: "sourceReading" }],
    expected: { source: { status: "reading", roster: ROSTER } },
  },
  { name: "a chosen sheet", events: [{ type: "sheetChosen", sheet: "Tập thể" }], expected: { sheet: "Tập thể" } },
  {
    name: "back to automatic",
    events: [{ type: "sheetChosen", sheet: "Tập thể" }, { type: "sheetChosen" }],
    expected: { sheet: undefined },
  },
  {
    name: "a changed condition leaves the others",
    events: [{ type: "settingsChanged", change: { phase: "2" } }],
    expected: { settings: { ...settings, phase: "2" } },
  },
  { name: "settings not saved", events: [{ type: "settingsSaved", saved: false }], expected: { settingsNotSaved: true } },
  {
    name: "settings saved after all",
    events: [
      { type: "settingsSaved", saved: false },
      { type: "settingsSaved", saved: true },
    ],
    expected: { settingsNotSaved: false },
  },
  {
    name: "a new job clears the messages of the last",
    events: [
      { type: "failed", failure: failure("cellEditMode") },
      { type: "jobStarted", kind: "register" },
    ],
    expected: { job: { kind: "register", cancelling: false }, failure: undefined },
  },
  {
    name: "progress of the running job",
    events: [
      { type: "jobStarted", kind: "check" },
      { type: "jobProgressed", progress: { step: "reading", done: 1, total: 4 } },
    ],
    expected: { job: { kind: "check", cancelling: false, progress: { step: "reading", done: 1, total: 4 } } },
  },
  {
    name: "late progress of no job",
    events: [{ type: "jobProgressed", progress: { step: "reading", done: 1, total: 4 } }],
    expected: { job: undefined },
  },
  { name: "cancelling without a job", events: [{ type: "jobCancelling" }], expected: { job: undefined } },
  {
    name: "cancelling",
    events: [{ type: "jobStarted", kind: "check" }, { type: "jobCancelling" }],
    expected: { job: { kind: "check", cancelling: true } },
  },
  {
    name: "a check done shows its results and takes the keyboard there",
    events: [
      { type: "jobStarted", kind: "check" },
      { type: "checkDone", checked },
    ],
    expected: { job: undefined, checked, source: { status: "ready", roster: ROSTER }, attention: { place: "results", serial: 1 } },
  },
  {
    name: "a registration shows its results and its message",
    events: [
      { type: "jobStarted", kind: "register" },
      { type: "registerDone", checked, registered },
    ],
    expected: { job: undefined, checked, registered, attention: { place: "registered", serial: 1 } },
  },
  {
    name: "an existing sheet ends the job with a question",
    events: [
      { type: "jobStarted", kind: "register" },
      { type: "sheetExists", sheet: "Đăng ký ĐHTT" },
    ],
    expected: { job: undefined, existingSheet: "Đăng ký ĐHTT" },
  },
  {
    name: "the question refused gives the keyboard back to the commands",
    events: [{ type: "sheetExists", sheet: "A" }, { type: "questionClosed" }],
    expected: { existingSheet: undefined, attention: { place: "commands", serial: 1 } },
  },
  {
    name: "a failed job ends and its message takes the keyboard",
    events: [
      { type: "jobStarted", kind: "check" },
      { type: "failed", failure: failure("noRoster") },
    ],
    expected: { job: undefined, failure: failure("noRoster"), attention: { place: "failure", serial: 1 } },
  },
  {
    name: "a cell that cannot be selected neither ends a job nor takes the keyboard",
    events: [
      { type: "jobStarted", kind: "check" },
      { type: "failed", failure: failure("sheetNotFound", "select") },
    ],
    expected: {
      job: { kind: "check", cancelling: false },
      failure: failure("sheetNotFound", "select"),
      attention: { place: "none", serial: 0 },
    },
  },
  {
    name: "closing a message",
    events: [{ type: "failed", failure: failure("noRoster") }, { type: "messageClosed" }],
    expected: { failure: undefined, registered: undefined, attention: { place: "commands", serial: 2 } },
  },
  {
    name: "a verdict chosen",
    events: [{ type: "verdictToggled", verdict: "notEligible" }],
    expected: { filter: { verdict: "notEligible", query: "" } },
  },
  {
    name: "the same verdict again lets everything back",
    events: [
      { type: "verdictToggled", verdict: "notEligible" },
      { type: "verdictToggled", verdict: "notEligible" },
    ],
    expected: { filter: { verdict: undefined, query: "" } },
  },
  {
    name: "a search keeps the verdict and starts at the first page",
    events: [
      { type: "verdictToggled", verdict: "eligible" },
      { type: "moreShown", kind: "individual" },
      { type: "searched", query: "hương" },
    ],
    expected: { filter: { verdict: "eligible", query: "hương" }, shown: { collective: PAGE, individual: PAGE } },
  },
  {
    name: "more of one kind only",
    events: [{ type: "moreShown", kind: "individual" }],
    expected: { shown: { collective: PAGE, individual: 2 * PAGE } },
  },
  { name: "a record opened", events: [{ type: "subjectToggled", id: "a" }], expected: { open: new Set(["a"]) } },
  {
    name: "and closed",
    events: [
      { type: "subjectToggled", id: "a" },
      { type: "subjectToggled", id: "a" },
    ],
    expected: { open: new Set() },
  },
  {
    name: "a new check closes records and keeps the search",
    events: [
      { type: "searched", query: "x" },
      { type: "subjectToggled", id: "a" },
      { type: "moreShown", kind: "collective" },
      { type: "checkDone", checked },
    ],
    expected: { open: new Set(), filter: { query: "x" }, shown: { collective: PAGE, individual: PAGE } },
  },
];

describe("reduce", () => {
  test.each(CASES)("$name", ({ events, expected }) => {
    const state = after(...events);
    const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, state[key as keyof PaneState]]));
    expect(seen).toEqual(expected);
  });

  test("changes no state it was given", () => {
    const before = JSON.stringify(start);
    after({ type: "subjectToggled", id: "a" }, { type: "verdictToggled", verdict: "eligible" }, { type: "checkDone", checked });
    expect(JSON.stringify(start)).toBe(before);
    expect(start.open.size).toBe(0);
  });
});
