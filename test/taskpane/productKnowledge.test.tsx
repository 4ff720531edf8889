import { citedDocument } from "../../src/taskpane/logic/citation";
import { knowledge } from "../../src/taskpane/productKnowledge";

const at = (asOf: string) => knowledge.outlook(knowledge.defaults("BTNMT", asOf));

describe("the product's criteria as the pane asks for them", () => {
  test("the Ministry's set with its phases; 2023 is in both (BTNMT-M1)", () => {
    expect(knowledge.sets.find(({ id }) => id === "BTNMT")).toEqual({
      id: "BTNMT",
      document: "Kế hoạch số 03/KH-BTNMT",
      phases: [
        { phase: "all", firstYear: 2021, lastYear: 2025 },
        { phase: "1", firstYear: 2021, lastYear: 2023 },
        { phase: "2", firstYear: 2023, lastYear: 2025 },
      ],
    });
  });

  test("a document of one phase without a number, with settings of its own (SXDQB-A3, B7, Q1)", () => {
    expect(knowledge.sets.find(({ id }) => id === "SXDQB")).toEqual({
      id: "SXDQB",
      document: "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến Sở Xây dựng giai đoạn 2021-2025",
      phases: [{ phase: "all", firstYear: 2021, lastYear: 2025 }],
      ownSettings: ["unstatedYears", "manyInitiatives", "quotaUnits"],
    });
    expect(knowledge.sets.filter(({ scoring }) => scoring).map(({ id }) => id)).toEqual(["STNMTBD"]);
    expect(knowledge.outlook(knowledge.defaults("SXDQB", "2025-02-01"))?.stages.map(({ id }) => id)).toEqual(["SXDQB-M3"]);
  });

  test("a clause with its words and its place (BTNMT-N6)", () => {
    expect(knowledge.clause("BTNMT-N6")).toMatchObject({
      id: "BTNMT-N6",
      document: "Kế hoạch số 03/KH-BTNMT",
      quotation: "và đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở”",
      line: 43,
    });
    expect(knowledge.clause("BTNMT-X9")).toBeUndefined();
  });

  test.each([
    ["2021-09-14", [], "inTime"],
    ["2021-09-15", [], "late"],
    ["2021-12-30", [], "late"],
    ["2021-12-31", [2021], "late"],
    ["2025-12-31", [2021, 2022, 2023, 2024, 2025], "late"],
  ] as const)("as of %s: years %j, %s (BTNMT-M2)", (asOf, years, status) => {
    expect(at(asOf)?.years).toEqual(years);
    expect(at(asOf)?.deadlines).toEqual([expect.objectContaining({ id: "BTNMT-M2", lastDay: "2021-09-14", status })]);
  });

  test("KTTV: the same phases, a stage on each date (KTTV-M3), the list eight days earlier (KTTV-M8)", () => {
    expect(knowledge.sets.find(({ id }) => id === "KTTV")).toMatchObject({
      document: "Kế hoạch số ……/KH-TCKTTV",
      phases: [{ phase: "all" }, { phase: "1" }, { phase: "2" }],
    });
    const outlook = knowledge.outlook(knowledge.defaults("KTTV", "2023-06-30"));
    expect(outlook?.stages).toEqual([expect.objectContaining({ id: "KTTV-M3", to: "2023-06-30" })]);
    expect(outlook?.stages[0]?.quotation).toMatch(/^Quý I và II năm 2023, /);
    expect(outlook?.deadlines).toEqual([{ id: "KTTV-M8", lastDay: "2021-09-06", status: "late" }]);
  });

  test("PT21: one year, no phases, no deadline, no stage", () => {
    expect(knowledge.sets.find(({ id }) => id === "PT21")).toEqual({
      id: "PT21",
      document: "Văn bản số 953/BTNMT-TĐKTTT",
      phases: [{ phase: "all", firstYear: 2021, lastYear: 2021 }],
    });
    const outlook = knowledge.outlook({ ...knowledge.defaults("PT21", "2021-12-31"), phase: "2" });
    expect(outlook).toMatchObject({ years: [2021], periodYears: [2021], deadlines: [], stages: [] });
  });

  test.each(["", "2020-12-31", "2021-02-30", "0002-01-01", "31/12/2024"])("an as-of date that cannot be used: %p", (asOf) =>
    expect(at(asOf)).toBeNull()
  );
  test("an unknown set", () => expect(knowledge.outlook(knowledge.defaults("XYZ", "2024-12-31"))).toBeNull());
});

describe("citedDocument", () => {
  test.each([
    ["03/KH-BTNMT", "Kế hoạch số 03/KH-BTNMT"],
    ["30/2020/QĐ-UBND", "Quyết định số 30/2020/QĐ-UBND"],
    ["953/BTNMT-TĐKTTT", "Văn bản số 953/BTNMT-TĐKTTT"],
    ["", "Hội nghị điển hình tiên tiến"],
  ])("%p", (number, expected) => expect(citedDocument({ number, title: "Hội nghị điển hình tiên tiến" })).toBe(expected));
});
