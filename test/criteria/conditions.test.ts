import { CONDITIONS, defaultSettings, type Condition, type Subject } from "../../src/criteria";
import {
  conditionTypes,
  deciderOf,
  describeCondition,
  Notes,
  type ConditionExample,
  type ConditionType,
} from "../../src/criteria/conditions";
import { dueYears } from "../../src/criteria/periods";
import { CollectiveIndex } from "../../src/criteria/units";

const PERIOD = [2021, 2022, 2023, 2024, 2025];

const subjectOf = (given: ConditionExample<ConditionType>["subject"]): Subject => ({
  id: "Ví dụ!2",
  name: "Ví dụ",
  sheet: "Ví dụ",
  row: 2,
  facts: {},
  assessments: {},
  doubts: [],
  ...given,
});

const examples = conditionTypes.flatMap((type) =>
  CONDITIONS[type].examples.map((example) => [type, example.name, example as ConditionExample<ConditionType>] as const)
);

describe("the examples beside each condition", () => {
  test.each(examples)("%s: %s", (_type, _name, example) => {
    const settings = { ...defaultSettings("BTNMT", "2023-12-31"), ...example.settings };
    const [condition, subject] = [example.condition as Condition, subjectOf(example.subject)];
    const context = {
      clauseId: "EXAMPLE",
      settings,
      periodYears: PERIOD,
      dueYears: dueYears(PERIOD, settings.asOf),
      dueFrom: "2021-12-31",
      collectives: new CollectiveIndex([]),
    };
    const notes = new Notes();
    expect(deciderOf(condition)(subject, context, notes)).toBe(example.expected);
    expect(deciderOf(condition)(subject, context)).toBe(example.expected);
    expect(notes.reasons.length).toBeGreaterThan(0);
  });

  test("every condition shows more than one outcome", () => {
    for (const type of conditionTypes) expect(new Set(CONDITIONS[type].examples.map(({ expected }) => expected)).size).toBeGreaterThan(1);
  });

  test("every condition describes itself in both languages", () => {
    for (const type of conditionTypes) {
      const condition = CONDITIONS[type].examples[0]?.condition as Condition;
      const [vi, en] = [describeCondition(condition, "vi"), describeCondition(condition, "en")];
      expect(vi).toMatch(/\S.*\.$/);
      expect(en).toMatch(/\S.*\.$/);
      expect(vi).not.toBe(en);
    }
  });
});
