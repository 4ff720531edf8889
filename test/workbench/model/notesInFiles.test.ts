import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { NoteData } from "../../../workbench/model/items/notes";
import type { WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";

const { openWorkbook, saveWorkbook } = loadModel();

/** Three notes as exceljs writes them, one with a formatted part. */
async function file(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Danh sách");
  sheet.getCell("A1").value = 1;
  sheet.getCell("B2").note = { texts: [{ text: "Ghi " }, { text: "đậm", font: { bold: true, size: 9 } }] };
  sheet.getCell("C3").note = "giữ nguyên";
  sheet.getCell("D4").note = "bỏ đi";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const opened = async (bytes: Uint8Array): Promise<WorkbookModel> => openWorkbook(bytes, "ghi-chu.xlsx");
const notesOf = (model: WorkbookModel): readonly NoteData[] => model.items(model.activeSheetId(), "notes");
const part = (bytes: Uint8Array, path: RegExp): string => {
  const [found] = Object.entries(unzipSync(bytes)).filter(([name]) => path.test(name));
  return found ? strFromU8(found[1]) : "";
};

let model: WorkbookModel;
beforeEach(async () => void (model = await opened(await file())));
afterEach(() => model.dispose());

test("text, formatted parts, author and box are read", () => {
  const [first] = notesOf(model);
  expect(first).toMatchObject({ areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }], author: "Author", content: "Ghi đậm" });
  expect(first!.runs!.map(({ text }) => text)).toEqual(["Ghi ", "đậm"]);
  expect(first!.runs![1]!.format).toContain("<b/>");
});

test("changed, added and removed notes are written; the others are the same when opened again", async () => {
  const [rich, kept] = notesOf(model);
  const fresh = {
    areas: [{ row: 9, column: 0, rowCount: 1, columnCount: 1 }],
    author: "Phòng TĐKT",
    content: "mới\nhai dòng",
    width: 150,
    height: 30,
  };
  model.setItems(model.activeSheetId(), "notes", [{ ...rich!, content: "đổi" }, kept!, { ...fresh, visible: true }]);
  const again = await opened(await saveWorkbook(model));
  const { runs, ...plain } = rich!;
  expect(runs).toHaveLength(2);
  expect(notesOf(again)).toEqual([{ ...plain, content: "đổi" }, kept, { ...fresh, visible: true }]);
  again.dispose();
});

test("without notes no part is left, and nothing refers to one", async () => {
  model.setItems(model.activeSheetId(), "notes", []);
  const bytes = await saveWorkbook(model);
  const paths = Object.keys(unzipSync(bytes)).join(" ");
  expect(paths).not.toMatch(/comments|vmlDrawing/);
  expect(part(bytes, /worksheets\/sheet1\.xml$/)).not.toContain("legacyDrawing");
  expect(part(bytes, /Content_Types/)).not.toContain("comments");
});
