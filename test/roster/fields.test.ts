import { FIELDS, OTHER_COLUMNS, TRAPS } from "../../src/roster";
import type { CellContent, CellSample, RosterField } from "../../src/roster/field";
import { matchLabel } from "../../src/roster/matchLabel";
import { tidy } from "../../src/roster/text/tidy";

const contentOf = (sample: CellSample): CellContent => {
  const cell = typeof sample === "object" ? sample : { value: sample };
  return { format: "", ...cell, text: tidy(typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : String(cell.value)) };
};
const fields = Object.entries(FIELDS) as unknown as [string, RosterField<unknown>][];
const headers = [...fields, ...Object.entries(OTHER_COLUMNS), ...Object.entries(TRAPS)] as const;

describe("headers", () => {
  test.each(headers.flatMap(([id, field]) => field.goodHeaders.map((header) => [header, id] as const)))("%s is %s", (header, id) => {
    expect(matchLabel({ levels: [header] })).toBe(id);
  });
  test.each(headers.flatMap(([id, field]) => field.badHeaders.map((header) => [header, id] as const)))("%s is not %s", (header, id) => {
    expect(matchLabel({ levels: [header] })).not.toBe(id);
  });
});

describe("cells", () => {
  const good = fields.flatMap(([id, field]) => field.good.map(([sample, value]) => [id, sample, value, field] as const));
  const bad = fields.flatMap(([id, field]) => field.bad.map(([sample, problem]) => [id, sample, problem, field] as const));
  test.each(good)("%s reads %j", (_, sample, value, field) => {
    expect(field.parse(contentOf(sample))).toMatchObject({ kind: "known", value });
  });
  test.each(bad)("%s does not read %j", (_, sample, problem, field) => {
    const parsed = field.parse(contentOf(sample));
    expect(parsed.kind === "unreadable" ? parsed.problem : parsed.kind).toBe(problem);
  });
  test("every field has samples", () => {
    expect(fields.filter(([, field]) => field.good.length === 0 || field.goodHeaders.length === 0)).toEqual([]);
  });
});
