import type { NoteData } from "../../../workbench/model/items/notes";
import type { WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";

const { createWorkbook, openWorkbook, saveWorkbook } = loadModel();

const note = (row: number, column: number, content: string): NoteData => ({
  areas: [{ row, column, rowCount: 1, columnCount: 1 }],
  author: "Phòng TĐKT",
  content,
});
const places = (model: WorkbookModel, id: string) => model.items(id, "notes").map(({ areas: [at] }) => [at!.row, at!.column]);

let model: WorkbookModel;
let id: string;
beforeEach(async () => {
  model = await createWorkbook("muc.xlsx");
  id = model.activeSheetId();
  model.setItems(id, "notes", [note(4, 2, "trên"), note(7, 3, "dưới")]);
});
afterEach(() => model.dispose());

describe("what lies on cells moves along with them", () => {
  test.each<[string, () => void, number[][]]>([
    ["rows inserted above", () => model.insertRows(id, 0, 2), [[6, 2], [9, 3]]], // prettier-ignore
    ["rows inserted between", () => model.insertRows(id, 5, 1), [[4, 2], [8, 3]]], // prettier-ignore
    ["rows deleted above", () => model.deleteRows(id, 1, 3), [[1, 2], [4, 3]]], // prettier-ignore
    ["its own row deleted", () => model.deleteRows(id, 4, 1), [[6, 3]]],
    ["columns inserted before", () => model.insertColumns(id, 0, 1), [[4, 3], [7, 4]]], // prettier-ignore
    ["its own column deleted", () => model.deleteColumns(id, 2, 1), [[7, 2]]],
  ])("%s", (_, change, expected) => {
    change();
    expect(places(model, id)).toEqual(expected);
  });

  test("on other sheets nothing moves", () => {
    const other = model.addSheet("Khác").id;
    model.setItems(other, "notes", [note(4, 2, "khác")]);
    model.insertRows(id, 0, 5);
    expect(places(model, other)).toEqual([[4, 2]]);
  });

  test("a saved note stands where its cell now is", async () => {
    model.insertRows(id, 0, 1);
    const opened = await openWorkbook(await saveWorkbook(model), "muc.xlsx");
    expect(places(opened, opened.activeSheetId())).toEqual([[5, 2], [8, 3]]); // prettier-ignore
    opened.dispose();
  });

  test("listeners are told", () => {
    const heard: unknown[] = [];
    model.onItemsChanged((event) => heard.push(event));
    model.setItems(id, "notes", []);
    expect(heard).toEqual([{ sheetId: id, kind: "notes" }]);
  });
});
