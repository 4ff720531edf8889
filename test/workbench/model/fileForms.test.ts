import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellInput, Rect } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";

const { createWorkbook, openWorkbook, saveWorkbook, passwordMatches } = loadModel();

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({ row, column, rowCount, columnCount });
const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** How a formula stands in the file: its whole element, so that marks of arrays are seen too. */
const FORMULAS: readonly [string, string][] = [
  ["=SUM(A1:A3)", "<f>SUM(A1:A3)</f>"],
  ["=SUMPRODUCT((A1:A3>1)*1)", "<f>SUMPRODUCT((A1:A3&gt;1)*1)</f>"],
  ['=XLOOKUP("a",A1:A3,B1:B3)', '<f t="array" ref="D1">_xlfn.XLOOKUP(&quot;a&quot;,A1:A3,B1:B3)</f>'],
  ["=LET(x,2,y,x+1,x*y)", '<f t="array" ref="D1">_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)</f>'],
  ["=SUM(MAP(A1:A3,LAMBDA(v,v+1)))", '<f t="array" ref="D1">SUM(_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1)))</f>'],
  ['=TEXTJOIN(",",TRUE,A1:A3)', "<f>_xlfn.TEXTJOIN(&quot;,&quot;,TRUE,A1:A3)</f>"],
  ["=SEQUENCE(2)", '<f t="array" ref="D1:D2">_xlfn.SEQUENCE(2)</f>'],
  ["=SORT(A1:A3)", '<f t="array" ref="D1:D3">_xlfn._xlws.SORT(A1:A3)</f>'],
  ["=SUM((A1:A3=1)*1)", '<f t="array" ref="D1">SUM((A1:A3=1)*1)</f>'],
  ["=DTT.ELIGIBLE(A1:B3)", '<f t="array" ref="D1">_xldudf_DTT_ELIGIBLE(A1:B3)</f>'],
  ['=IF(A1="_xlfn.",1,2)', "<f>IF(A1=&quot;_xlfn.&quot;,1,2)</f>"],
];

describe.each(FORMULAS)("%s", (formula, element) => {
  test("in the file and back", async () => {
    const model = await createWorkbook();
    const inputs: CellInput[] = [{ kind: "value", value: 1 }, { kind: "value", value: 2 }, { kind: "clear" }, { kind: "formula", formula }];
    model.writeCells(model.activeSheetId(), area(0, 0, 1, 4), [inputs]);
    const bytes = await saveWorkbook(model);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!).replaceAll("&apos;", "'");
    expect(xml.replace(/"(?=[^<>]*<\/f>)/g, "&quot;")).toContain(element);
    expect(/<c r="D1"[^>]* cm="1"/.test(xml)).toBe(element.includes("array"));
    expect("xl/metadata.xml" in parts).toBe(element.includes("array"));
    const opened = await openWorkbook(bytes, "a.xlsx");
    expect(opened.readCells(opened.activeSheetId(), area(0, 3))[0]![0]!.formula).toBe(formula);
    [model, opened].forEach((one) => one.dispose());
  });
});

describe("files of other programs", () => {
  const sheetXml =
    `<worksheet ${MAIN}><sheetPr/><cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="3" max="16384" width="20" style="1"/></cols><sheetData>` +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ &amp; tên</t></is></c></row><row r="1048576" ht="30" customHeight="1"/></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/>' +
    '<dataValidations count="1"><dataValidation type="list" xr:uid="{1}" xmlns:xr="urn:r" sqref="B2:B1048576"><formula1>"x,y"</formula1></dataValidation></dataValidations></worksheet>';
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml":
      `<workbook ${MAIN}><workbookProtection workbookPassword="83AF" lockStructure="1"/><sheets><sheet name="Danh sách" sheetId="7" r:id="x1"/></sheets>` +
      '<definedNames><definedName name="TiLe">0.5</definedName><definedName name="An" hidden="1" localSheetId="0">\'Danh sách\'!$A$1</definedName></definedNames></workbook>',
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="x1" Type="${RELATIONSHIPS}/worksheet" Target="/xl/worksheets/Data.xml"/><Relationship Id="x2" Type="${RELATIONSHIPS}/styles" Target="/xl/Formats.xml"/></Relationships>`,
    "xl/Formats.xml":
      `<styleSheet ${MAIN}><fonts count="2"><font><sz val="13"/><name val=".VnTime"/></font><font><b/><sz val="13"/><name val=".VnTime"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>',
    "xl/worksheets/Data.xml": sheetXml,
    "xl/worksheets/_rels/Data.xml.rels": `<Relationships><Relationship Id="c" Type="${RELATIONSHIPS}/comments" Target="/xl/comments/comment7.xml"/></Relationships>`,
    "xl/comments/comment7.xml": `<comments ${MAIN}><commentList><comment ref="D9"><text><r><rPr><b/><sz val="9"/></rPr><t>Ghi</t></r><r><t xml:space="preserve"> chú</t></r></text></comment></commentList></comments>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

  test("parts under unusual names, a row at the very end, columns to the very end", async () => {
    const model = await openWorkbook(bytes, "khac.xlsx");
    const id = model.activeSheetId();
    expect(model.readCells(id, area(0, 0))[0]![0]).toEqual({ value: "Họ & tên", text: "Họ & tên" });
    expect([model.columnWidth(id, 0), model.columnWidth(id, 5), model.rowHeight(id, 1_048_575)]).toEqual([48, 105, 30]);
    model.dispose();
  });

  test("the standard font of the file, which decides about its encoding", async () => {
    const model = await openWorkbook(bytes, "khac.xlsx");
    const id = model.activeSheetId();
    expect(model.readStyles(id, area(0, 0, 1, 3))[0]!.map(({ fontName, fontSize, bold }) => [fontName, fontSize, bold])).toEqual([
      [".VnTime", 13, undefined],
      [".VnTime", 13, undefined],
      [".VnTime", 13, true],
    ]);
    model.dispose();
  });

  test("names, passwords, notes of empty cells and validation of whole columns stay", async () => {
    const first = await openWorkbook(bytes, "khac.xlsx");
    const saved = await saveWorkbook(first);
    const model = await openWorkbook(saved, "khac.xlsx");
    const id = model.activeSheetId();
    expect(model.names()).toEqual([
      { name: "TiLe", formula: "=0.5", visible: true },
      { name: "An", formula: "='Danh sách'!$A$1", sheetId: id, visible: false },
    ]);
    expect(["password", "khác", undefined].map((given) => passwordMatches(model.workbookProtection(), given))).toEqual([
      true,
      false,
      false,
    ]);
    expect(model.protection(id)).toMatchObject({ protected: true, options: { "file:hashValue": "aGFzaA==", "file:spinCount": "100000" } });
    expect(passwordMatches(model.protection(id), "bất kỳ")).toBe(false);
    const written = unzipSync(saved);
    expect(strFromU8(written["xl/worksheets/Data.xml"]!)).toContain('sqref="B2:B1048576"><formula1>"x,y"</formula1>');
    const comments = strFromU8(written["xl/comments/comment7.xml"]!);
    expect([comments.includes('ref="D9"'), comments.includes("Ghi"), comments.includes(" chú")]).toEqual([true, true, true]);
    [first, model].forEach((one) => one.dispose());
  });
});
