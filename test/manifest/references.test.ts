/**
 * @jest-environment jsdom
 *
 * What the schemas do not check: references between resources, the one address of the shared runtime, icons, lengths.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const doc = new DOMParser().parseFromString(readFileSync(resolve(ROOT, "manifest.xml"), "utf8"), "application/xml");
const elements = (name: string) => [...doc.getElementsByTagName(name)];
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(elements)
    .filter((e) => e.hasAttribute("id"))
    .map((e) => [e.getAttribute("id") ?? "", e])
);
const references = [...doc.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid") ?? "");
const local = (url: string) => resolve(ROOT, new URL(url).pathname.slice(1));

/** Width and height from the header of a PNG file. */
const pngSize = (file: string) => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("manifest.xml", () => {
  it.each([...new Set(references)])("defines the resource %s", (resid) => {
    expect(resources.has(resid)).toBe(true);
    expect(resid.length).toBeLessThanOrEqual(32);
  });

  it("defines no resource that nothing uses", () => {
    expect([...resources.keys()].filter((id) => !references.includes(id))).toEqual([]);
  });

  it("gives the shared runtime one address in all four places", () => {
    const runtime = elements("Runtime")[0]?.getAttribute("resid");
    const places = [
      elements("Page")[0]?.querySelector("SourceLocation"),
      elements("FunctionFile")[0],
      elements("Action")[0]?.querySelector("SourceLocation"),
    ];
    expect(runtime).toBeTruthy();
    for (const place of places) expect(place?.getAttribute("resid")).toBe(runtime);
    const page = resources.get(runtime ?? "")?.getAttribute("DefaultValue");
    expect(doc.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue")).toBe(page);
  });

  it("asks for the baseline SharedRuntime 1.1, CustomFunctionsRuntime 1.3, ExcelApi 1.14", () => {
    const sets = Object.fromEntries(elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
    expect(sets).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.14" });
  });

  it("names the functions DTT", () => {
    const resid = elements("Namespace")[0]?.getAttribute("resid") ?? "";
    expect(resources.get(resid)?.getAttribute("DefaultValue")).toBe("DTT");
  });

  it.each(
    elements("bt:Image")
      .filter((e) => e.hasAttribute("id"))
      .map((e) => [e.getAttribute("id"), e.getAttribute("DefaultValue")])
  )("has the icon %s in the size it says", (id, url) => {
    const size = Number(/(\d+)x/.exec(id ?? "")?.[1]);
    expect(existsSync(local(url ?? ""))).toBe(true);
    expect(pngSize(local(url ?? ""))).toEqual([size, size]);
  });

  it("has list icons of 32 and 64 pixels", () => {
    expect(pngSize(local(elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? ""))).toEqual([32, 32]);
    expect(pngSize(local(elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? ""))).toEqual([64, 64]);
  });

  it("keeps strings within the lengths Office allows", () => {
    for (const string of elements("bt:ShortStrings")[0]?.getElementsByTagName("bt:String") ?? [])
      expect(string.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(125);
    for (const string of elements("bt:LongStrings")[0]?.getElementsByTagName("bt:String") ?? [])
      expect(string.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(250);
  });

  it("says everything in Vietnamese first and in English too", () => {
    expect(elements("DefaultLocale")[0]?.textContent).toBe("vi-VN");
    for (const string of elements("bt:String").filter((e) => e.getAttribute("id") !== "Functions.Namespace")) {
      expect(string.querySelector("[Locale='en-US']")).not.toBeNull();
    }
  });
});
