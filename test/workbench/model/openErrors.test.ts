import { strToU8, zipSync } from "fflate";
import { loadModel } from "../loadModel";
import { richWorkbook } from "./richWorkbook";

const { openWorkbook, lossesOf, XlsxError } = loadModel();

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const types = strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');

const CASES: readonly [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
  ["an empty file", () => new Uint8Array(), "notXlsx"],
  ["text", () => strToU8("STT;Họ và tên"), "notXlsx"],
  ["an .xls", () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16("Workbook")]), "notXlsx"],
  ["a file with a password", () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16("EncryptedPackage")]), "encrypted"],
  ["a .docx", () => zipSync({ "[Content_Types].xml": types, "word/document.xml": strToU8("<w:document/>") }), "notXlsx"],
  ["any zip", () => zipSync({ "a.txt": strToU8("a") }), "notXlsx"],
  ["half a file", async () => (await richWorkbook()).slice(0, 4000), "damaged"],
  [
    "broken XML",
    () =>
      zipSync({
        "[Content_Types].xml": types,
        "xl/workbook.xml": strToU8("<workbook><sheets>"),
        "xl/_rels/workbook.xml.rels": strToU8("<Relationships>"),
      }),
    "damaged",
  ],
];

test.each(CASES)("%s", async (_, bytes, code) => {
  const error = await openWorkbook(await bytes(), "a.xlsx").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(XlsxError);
  expect(error).toMatchObject({ code, message: expect.stringContaining("Hãy ") });
});

describe("losses", () => {
  test("none in a workbook of cells", async () => expect(await lossesOf(await richWorkbook())).toEqual([]));

  test("signatures: they vouch for the file as it was; charts and macros stay", async () => {
    const parts = {
      "xl/workbook.xml": types,
      "xl/charts/chart1.xml": types,
      "xl/vbaProject.bin": types,
      "_xmlsignatures/origin.sigs": types,
      "_xmlsignatures/sig1.xml": types,
    };
    expect(await lossesOf(zipSync(parts))).toEqual(["chữ ký số (không còn đúng với tệp đã sửa)"]);
  });
});
