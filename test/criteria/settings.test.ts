import { defaultSettings, parseStoredSettings, settingsSchema, stringifySettings } from "../../src/criteria";

const settings = defaultSettings("BTNMT", "2024-12-31");

test("the defaults review where the document is silent", () => {
  expect(settings).toMatchObject({
    set: "BTNMT",
    asOf: "2024-12-31",
    phase: "all",
    deputies: "review",
    newcomers: "review",
    flagCountsAsTitle: false,
    assumeAssessed: false,
    unitAliases: {},
  });
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test.each([
  { asOf: "2024-02-30" },
  { asOf: "31/12/2024" },
  { phase: "3" },
  { deputies: "no" },
  { headPositions: "Trưởng phòng" },
  { unitAliases: ["a"] },
  { set: "" },
  { flagCountsAsTitle: "yes" },
])("%j is refused", (wrong) => {
  expect(settingsSchema.safeParse({ ...settings, ...wrong }).success).toBe(false);
});

test("what a workbook stores is read back, a what-if is not stored", () => {
  const { assumeAssessed, ...stored } = settings;
  expect(parseStoredSettings(stringifySettings(stored))).toEqual(stored);
  expect(parseStoredSettings(stringifySettings({ ...settings, assumeAssessed: !assumeAssessed } as typeof stored))).toEqual(stored);
  expect(parseStoredSettings('{"version":1,"settings":{"phase":"1"}}')).toEqual({ phase: "1" });
  for (const json of ["", "{", "null", '{"version":2,"settings":{}}', '{"version":1,"settings":{"phase":"9"}}'])
    expect(parseStoredSettings(json)).toBeNull();
});
