/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection and …/excel.documentproperties */
import { failureOf, openOffice } from "./support";

const XML = "<reviewers xmlns='http://example.org/review'><reviewer>An</reviewer></reviewers>";

describe("custom XML parts", () => {
  test("are kept as written, and found by id and by the namespace of their root", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(XML).load("id,namespaceUri");
      parts.add("<a/>");
      const text = part.getXml();
      const count = parts.getCount();
      const scoped = parts.getByNamespace("http://example.org/review");
      const only = scoped.getOnlyItem().load("id");
      const none = parts.getByNamespace("http://example.org/other").getOnlyItemOrNullObject().load("id");
      const unnamed = parts.getByNamespace("").load("items/namespaceUri");
      await context.sync();
      expect([text.value, part.namespaceUri, count.value, only.id, none.isNullObject]).toEqual([
        XML,
        "http://example.org/review",
        2,
        part.id,
        true,
      ]);
      expect(unnamed.items.map(({ namespaceUri }) => namespaceUri)).toEqual([""]);
      part.setXml("<b xmlns='urn:b'/>");
      const moved = parts.getItem(part.id).load("namespaceUri");
      part.load("namespaceUri");
      await context.sync();
      expect([moved.namespaceUri, part.namespaceUri]).toEqual(["urn:b", "urn:b"]);
      moved.delete();
      const gone = parts.getItemOrNullObject(part.id).load("id");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each<[string, string, (workbook: Excel.Workbook) => unknown]>([
    ["not well-formed", "InvalidArgument", ({ customXmlParts }) => customXmlParts.add("<a><b></a>")],
    ["no XML at all", "InvalidArgument", ({ customXmlParts }) => customXmlParts.add("chữ")],
    ["a part that is not there", "ItemNotFound", ({ customXmlParts }) => customXmlParts.getItem("{x}").getXml()],
    ["not exactly one", "InvalidOperation", ({ customXmlParts }) => customXmlParts.getByNamespace("urn:x").getOnlyItem().getXml()],
  ])("%s: %s", async (_, code, act) => {
    const { Excel } = await openOffice();
    const failure = await failureOf(
      Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      })
    );
    expect(failure.code).toBe(code);
  });
});

describe("document properties", () => {
  test("of a new workbook: who made it and when; the rest is empty", async () => {
    const { Excel } = await openOffice({ user: { name: "Lan", email: "" }, now: () => new Date("2026-03-02T08:30:00Z") });
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load();
      await context.sync();
      expect(properties.toJSON()).toMatchObject({ author: "Lan", title: "", company: "", creationDate: new Date("2026-03-02T08:30:00Z") });
      properties.title = "Danh sách";
      properties.revisionNumber = 3;
      properties.load("title,revisionNumber,author");
      await context.sync();
      expect([properties.title, properties.revisionNumber, properties.author]).toEqual(["Danh sách", 3, "Lan"]);
    });
  });

  test("custom ones have the type of their value; keys without regard to case", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      const day = new Date("2026-03-02T00:00:00Z");
      for (const [key, value] of [["a", 12], ["b", 0.5], ["c", true], ["d", day], ["e", "12"]] as const) custom.add(key, value); // prettier-ignore
      custom.add("A", 13);
      const one = custom.getItem("A").load("key,value");
      const none = custom.getItemOrNullObject("z").load("value");
      const count = custom.getCount();
      custom.load("items/key,items/type,items/value");
      await context.sync();
      expect(custom.items.map(({ key, type, value }) => [key, type, value as unknown])).toEqual([
        ["a", "Number", 13],
        ["b", "Float", 0.5],
        ["c", "Boolean", true],
        ["d", "Date", day.toISOString()],
        ["e", "String", "12"],
      ]);
      expect([one.key, one.value, none.isNullObject, count.value]).toEqual(["a", 13, true, 5]);
      one.value = "chữ";
      one.load("type");
      custom.getItem("b").delete();
      const left = custom.getCount();
      await context.sync();
      expect([one.type, left.value]).toEqual(["String", 4]);
      custom.deleteAll();
      const nothing = custom.getCount();
      await context.sync();
      expect(nothing.value).toBe(0);
    });
  });

  test.each<[string, unknown]>([
    ["", "x"],
    ["k", { a: 1 }],
    ["k".repeat(256), "x"],
    ["k", "x".repeat(256)],
  ])("%.9s is refused", async (key, value) => {
    const { Excel } = await openOffice();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.properties.custom.add(key, value);
        await context.sync();
      })
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});
