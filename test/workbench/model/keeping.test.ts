import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";
import { richWorkbook } from "./richWorkbook";

const { openWorkbook, saveWorkbook } = loadModel();

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with parts that nothing here understands. */
async function source(): Promise<Uint8Array> {
  const parts = unzipSync(await richWorkbook());
  return zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]), "xl/media/image1.png": strToU8("png") });
}

let model: WorkbookModel;
let before: Record<string, Uint8Array>;
beforeEach(async () => {
  const bytes = await source();
  before = unzipSync(bytes);
  model = await openWorkbook(bytes, "giu.xlsx");
});
afterEach(() => model.dispose());

const saved = async () => unzipSync(await saveWorkbook(model));
const changedParts = (after: Record<string, Uint8Array>) =>
  Object.keys({ ...before, ...after }).filter(
    (path) => !path.endsWith("/") && Buffer.compare(Buffer.from(before[path] ?? []), Buffer.from(after[path] ?? [])) !== 0
  );

test("nothing changed: every part has the bytes it had", async () => {
  expect(changedParts(await saved())).toEqual([]);
});

test("one number changed: only its cell is another", async () => {
  const roster = model.sheets()[0]!.id;
  model.writeCells(roster, cell(3, 0), [[{ kind: "value", value: 12345 }]]);
  const after = await saved();
  expect(changedParts(after)).toEqual([SHEET]);
  const [old, now] = [before, after].map((parts) => strFromU8(parts[SHEET]!));
  expect(now).toBe(old!.replace('<c r="A4"><v>1</v></c>', '<c r="A4"><v>12345</v></c>'));
});

test("rows inserted above: conditional formats, validation, filter and print titles go along", async () => {
  model.insertRows(model.sheets()[0]!.id, 0, 2);
  const after = await saved();
  const sheet = strFromU8(after[SHEET]!);
  for (const reference of ['sqref="D6:D7"', 'sqref="E6"', 'ref="A5:H7"', 'ref="A3:H3"']) expect(sheet).toContain(reference);
  expect(strFromU8(after["xl/workbook.xml"]!)).toContain("$4:$5");
});
