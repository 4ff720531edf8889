/** Built-in → sheet → set: nothing is lost, nothing is added. */
import fc from "fast-check";
import {
  CONDITIONS,
  conditionTypes,
  CRITERIA_SETS,
  defaultSettings,
  type Condition,
  type ConditionContext,
  type Subject,
} from "../../src/criteria";
import { deciderOf } from "../../src/criteria/conditions";
import { CONDITION_FORMS } from "../../src/ownSets/forms/conditionForms";
import { ROW_FORMS } from "../../src/ownSets/forms/rowForms";
import { readSet } from "../../src/ownSets";
import { fold } from "../../src/criteria";
import { CollectiveIndex } from "../../src/criteria/units";
import { anySet } from "./arbitrarySets";
import { cellsOf, copyOf, gridOf } from "./grids";

describe.each(CRITERIA_SETS.map((set) => [set.id, set] as const))("%s", (_id, set) => {
  const copy = copyOf(set);
  test("comes back as it went", () => {
    const { mistakes, set: read, off } = readSet(gridOf(cellsOf(copy)));
    expect(mistakes).toEqual([]);
    expect(off).toEqual([]);
    expect(read).toStrictEqual(copy);
  });
});

test("any set comes back as it went", () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const { mistakes, set: read } = readSet(gridOf(cellsOf(set)));
      expect(mistakes).toEqual([]);
      expect(read).toStrictEqual(set);
    }),
    { numRuns: 100 }
  );
});

test("no two words of the column “Điều kiện” are the same", () => {
  const words = ROW_FORMS.flatMap(({ word }) => [fold(word.vi), fold(word.en)]);
  expect(new Set(words).size).toBe(words.length);
});

/** Which conditions look at years is said in their form; here it is seen. */
test.each(conditionTypes)("%s looks at the years of the period as its form says", (type) => {
  let looked = false;
  for (const { condition, subject, settings } of CONDITIONS[type].examples) {
    const context: ConditionContext = {
      clauseId: "EXAMPLE",
      settings: { ...defaultSettings("BTNMT", "2023-12-31"), ...settings },
      get periodYears() {
        looked = true;
        return [2021, 2022, 2023];
      },
      get dueYears() {
        looked = true;
        return [2021, 2022, 2023];
      },
      dueFrom: "2021-12-31",
      collectives: new CollectiveIndex([]),
    };
    const given: Subject = { id: "x", name: "x", sheet: "x", row: 2, facts: {}, assessments: {}, doubts: [], ...subject };
    deciderOf(condition as Condition)(given, context);
  }
  expect(CONDITION_FORMS[type].yearly).toBe(looked);
});
