/** manifest.xml against Microsoft's published schemas, where ../shared stands beside the project. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm";

const SCHEMAS = resolve(__dirname, "../../../shared/manifest-schemas");
const ROOT_SCHEMA = "OfficeAppManifestV1_1.xsd";
const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const withSchemas = existsSync(SCHEMAS);
if (!withSchemas) console.warn("manifest.xml is not checked against the schemas: ../shared/manifest-schemas is not there.");

async function validate(contents: string) {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
  const preload = files
    .filter((name) => name !== ROOT_SCHEMA)
    .map((fileName) => ({ fileName, contents: readFileSync(resolve(SCHEMAS, fileName), "utf8") }));
  return validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [readFileSync(resolve(SCHEMAS, ROOT_SCHEMA), "utf8")],
    preload,
  });
}

(withSchemas ? describe : describe.skip)("manifest.xml against the schemas", () => {
  it("is valid", async () => {
    expect((await validate(manifest)).errors).toEqual([]);
  });

  it.each([
    ["a runtime that is not long", manifest.replace('lifetime="long"', 'lifetime="forever"')],
    ["custom functions without a script", manifest.replace(/<Script>[\s\S]*?<\/Script>/, "")],
  ])("would not accept %s", async (_, broken) => {
    expect(broken).not.toEqual(manifest);
    expect((await validate(broken)).valid).toBe(false);
  });
});

it("is well-formed and names the host", () => {
  expect(manifest).toContain('<Host Name="Workbook"/>');
});
