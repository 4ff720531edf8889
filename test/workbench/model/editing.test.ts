import type { CellInput, Rect, WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";

const { createWorkbook, openWorkbook, saveWorkbook } = loadModel();

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({ row, column, rowCount, columnCount });
const value = (input: string | number | boolean, more: object = {}): CellInput => ({ kind: "value", value: input, ...more });
const formula = (text: string): CellInput => ({ kind: "formula", formula: text });

let model: WorkbookModel;
let id: string;
beforeEach(async () => {
  model = await createWorkbook("sua.xlsx");
  id = model.activeSheetId();
});
afterEach(() => model.dispose());

const cell = (row: number, column: number) => model.readCells(id, area(row, column))[0]![0]!;

describe("cells", () => {
  test.each<[string, CellInput, unknown]>([
    ["number", value(12.5), { value: 12.5, text: "12.5" }],
    ["number with a format", value(44926, { numberFormat: "dd/mm/yyyy" }), { value: 44926, text: "31/12/2022" }],
    ["boolean", value(true), { value: true, text: "TRUE" }],
    ["text", value("Đặng Thuỳ"), { value: "Đặng Thuỳ", text: "Đặng Thuỳ" }],
    ["text that looks like a number", value("007", { forceText: true }), { value: "007", text: "007" }],
    ["text that looks like a formula", value("=A1", { forceText: true, numberFormat: "@" }), { value: "=A1", text: "=A1" }],
    ["error", value("#N/A"), { value: { error: "#N/A" }, text: "#N/A" }],
    ["text that looks like an error", value("#N/A", { forceText: true }), { value: "#N/A", text: "#N/A" }],
    ["formula", formula("=1/4"), { value: 0.25, text: "0.25", formula: "=1/4" }],
    ["empty text is not an empty cell", value(""), { value: "", text: "" }],
    ["nothing", { kind: "clear" }, { value: null, text: "" }],
  ])("%s", async (_, input, expected) => {
    model.writeCells(id, area(0, 0), [[input]]);
    await model.calculate();
    expect(cell(0, 0)).toEqual(expected);
  });

  test("keep leaves a cell alone, a constant replaces a formula", async () => {
    model.writeCells(id, area(0, 0, 1, 2), [[formula("=1+1"), formula("=2+2")]]);
    model.writeCells(id, area(0, 0, 1, 2), [[{ kind: "keep" }, value(9)]]);
    await model.calculate();
    expect([cell(0, 0), cell(0, 1)]).toEqual([
      { value: 2, text: "2", formula: "=1+1" },
      { value: 9, text: "9" },
    ]);
  });

  test("clearing leaves a truly empty cell, and its format unless told otherwise", async () => {
    const inputs: CellInput[] = [value("a"), value("b"), formula("=1")];
    model.writeCells(id, area(0, 0, 1, 3), [inputs]);
    model.writeStyle(id, area(0, 0, 1, 3), { bold: true });
    model.clear(id, area(0, 0), "Contents");
    model.clear(id, area(0, 1), "All");
    model.clear(id, area(0, 2), "Formats");
    model.writeCells(id, area(1, 0, 1, 2), [[formula("=ISBLANK(A1)"), formula("=COUNTA(A1:C1)")]]);
    await model.calculate();
    expect([cell(0, 0).value, cell(0, 1).value, cell(0, 2)]).toEqual([null, null, { value: 1, formula: "=1", text: "1" }]);
    expect([cell(1, 0).value, cell(1, 1).value]).toEqual([true, 1]);
    expect(model.readStyles(id, area(0, 0, 1, 3))[0]!.map((style) => style.bold ?? false)).toEqual([true, false, false]);
  });

  test("a format leaves formulas alone, members that are absent stay", async () => {
    model.writeCells(id, area(0, 0), [[formula("=40+2")]]);
    model.writeStyle(id, area(0, 0), { fill: "#FFFF00", bold: true });
    model.writeStyles(id, area(0, 0), [[{ fill: null, horizontal: "Fill", borders: { top: { style: "thin", color: "#000000" } } }]]);
    await model.calculate();
    expect(cell(0, 0)).toEqual({ value: 42, formula: "=40+2", text: "42" });
    expect(model.readStyles(id, area(0, 0))[0]![0]).toEqual({
      fontName: "Calibri",
      fontSize: 11,
      bold: true,
      horizontal: "Fill",
      borders: { top: { style: "thin", color: "#000000" } },
    });
  });

  test("sheets grow as needed, whole columns are formatted without cells", async () => {
    model.writeCells(id, area(3000, 40), [[value("xa")]]);
    model.writeStyle(id, area(0, 1, 1_048_576, 1), { numberFormat: "@" });
    expect(model.usedRange(id, false)).toEqual(area(3000, 40));
    expect(model.readStyles(id, area(500, 1))[0]![0]!.numberFormat).toBe("@");
    model.writeStyle(id, area(7, 0, 1, 16_384), { bold: true });
    model.writeStyle(id, area(0, 0, 1_048_576, 16_384), { italic: true });
    expect(model.readStyles(id, area(7, 1))[0]![0]).toMatchObject({ bold: true, italic: true, numberFormat: "@" });
    model.clear(id, area(0, 0, 1_048_576, 16_384), "Formats");
    expect(model.readStyles(id, area(7, 1))[0]![0]).toEqual({ fontName: "Calibri", fontSize: 11 });
    expect(model.usedRange(id, false)).toEqual(area(3000, 40));
  });

  test("the used range counts formats only when asked", () => {
    expect(model.usedRange(id, true)).toBeNull();
    model.writeCells(id, area(2, 1), [[value("x")]]);
    model.writeStyle(id, area(5, 3), { bold: true });
    expect([model.usedRange(id, true), model.usedRange(id, false)]).toEqual([area(2, 1), area(2, 1, 4, 3)]);
  });

  test("2,000 × 15 values and formats are written as one change each", () => {
    const changes: Rect[] = [];
    model.onChanged(({ rect }) => changes.push(rect));
    const grid = <T>(make: (row: number) => T) => Array.from({ length: 2000 }, (_, row) => Array.from({ length: 15 }, () => make(row)));
    model.writeCells(
      id,
      area(0, 0, 2000, 15),
      grid((row) => value(row))
    );
    model.writeStyles(
      id,
      area(0, 0, 2000, 15),
      grid((row) => ({ bold: row === 0 }))
    );
    expect(changes).toEqual([area(0, 0, 2000, 15)]);
    expect(cell(1999, 14).value).toBe(1999);
  });
});

describe("calculation", () => {
  test("spills, A1# and functions of later Excel versions", async () => {
    model.writeCells(id, area(0, 0, 1, 4), [
      [formula("=SEQUENCE(3)"), formula("=SUM(A1#)"), formula("=LET(x,2,x*A3)"), formula('=TEXTJOIN("-",TRUE,FILTER(A1:A3,A1:A3>1))')],
    ]);
    await model.calculate();
    expect(model.readCells(id, area(0, 0, 1, 4))[0]!.map(({ value, formula }) => [value, formula])).toEqual([
      [1, "=SEQUENCE(3)"],
      [6, "=SUM(A1#)"],
      [6, "=LET(x,2,x*A3)"],
      ["2-3", '=TEXTJOIN("-",TRUE,FILTER(A1:A3,A1:A3>1))'],
    ]);
  });

  test("tells where formulas spill, and that a blocked one does not", async () => {
    model.writeCells(id, area(0, 0, 1, 3), [[formula("=SEQUENCE(3,2)"), { kind: "keep" }, formula("=1+1")]]);
    model.writeCells(id, area(0, 4, 2, 1), [[formula("=SEQUENCE(2)")], [value("chắn")]]);
    await model.calculate();
    expect(model.spills?.(id)).toEqual([area(0, 0, 3, 2)]);
  });

  test("formulas follow inserted and deleted rows and a new sheet name", async () => {
    const other = model.addSheet("Năm 2021").id;
    model.writeCells(id, area(4, 0), [[value(5)]]);
    model.writeCells(other, area(0, 0), [[formula("=Sheet1!A5*2")]]);
    model.insertRows(id, 0, 2);
    model.deleteRows(id, 3, 1);
    model.renameSheet(id, "Danh sách");
    await model.calculate();
    expect(model.readCells(other, area(0, 0))[0]![0]).toMatchObject({ value: 10, formula: "='Danh sách'!A6*2" });
    expect(cell(5, 0).value).toBe(5);
  });

  test("columns move too", async () => {
    model.writeCells(id, area(0, 0, 1, 3), [[value(1), value(2), formula("=A1+B1")]]);
    model.insertColumns(id, 1, 2);
    model.deleteColumns(id, 1, 1);
    await model.calculate();
    expect(cell(0, 3)).toMatchObject({ value: 3, formula: "=A1+C1" });
  });
});

describe("sheets", () => {
  const names = () => model.sheets().map(({ name, visibility }) => `${name} ${visibility}`);

  test("add, move, hide, delete", () => {
    const a = model.addSheet("A").id;
    const b = model.addSheet("B").id;
    expect(model.activeSheetId()).toBe(id);
    model.moveSheet(b, 0);
    model.activateSheet(a);
    model.setVisibility(a, "VeryHidden");
    expect(model.activeSheetId()).not.toBe(a);
    model.setTabColor(b, "#112233");
    expect([names(), model.sheets()[0]!.tabColor]).toEqual([["B Visible", "Sheet1 Visible", "A VeryHidden"], "#112233"]);
    model.deleteSheet(id);
    expect(names()).toEqual(["B Visible", "A VeryHidden"]);
    expect(() => model.deleteSheet(b)).toThrow("visible");
    expect(() => model.setVisibility(b, "Hidden")).toThrow("visible");
    expect(() => model.addSheet("b")).toThrow("exists");
  });

  test("merged areas, sizes, hidden lines, frozen panes", () => {
    model.merge(id, area(0, 0, 2, 3));
    model.merge(id, area(1, 1, 3, 3));
    expect(model.merges(id)).toEqual([area(1, 1, 3, 3)]);
    model.unmerge(id, area(3, 3));
    expect(model.merges(id)).toEqual([]);
    model.setColumnWidth(id, 1, 2, 60);
    model.setRowHeight(id, 3, 1, 30);
    expect([0, 1, 2].map((column) => model.columnWidth(id, column))).toEqual([48, 60, 60]);
    expect([2, 3].map((row) => model.rowHeight(id, row))).toEqual([15, 30]);
    model.setHidden(id, "row", 2, 2, true);
    model.setHidden(id, "row", 3, 1, false);
    model.setHidden(id, "column", 4, 1, true);
    expect([model.isHidden(id, "row", 2), model.isHidden(id, "row", 3), model.isHidden(id, "column", 4)]).toEqual([true, false, true]);
    model.setFreeze(id, 2, 1);
    expect(model.freeze(id)).toEqual({ rows: 2, columns: 1 });
    model.setFreeze(id, 0, 0);
    expect(model.freeze(id)).toEqual({ rows: 0, columns: 0 });
  });

  test("autofit widens for long texts and heightens for wrapped ones", () => {
    model.writeCells(id, area(0, 0, 1, 2), [[value("Danh sách đăng ký xây dựng điển hình tiên tiến"), value("a")]]);
    model.writeStyle(id, area(0, 0), { wrap: true });
    model.autofit(id, "rows", 0, 1);
    expect(model.rowHeight(id, 0)).toBeGreaterThan(60);
    model.autofit(id, "columns", 0, 2);
    expect(model.columnWidth(id, 0)).toBeGreaterThan(200);
    model.autofit(id, "rows", 0, 1);
    expect(model.rowHeight(id, 0)).toBeLessThan(30);
  });
});

describe("events", () => {
  test("writes by the host, not results of formulas or formats", async () => {
    const events: unknown[] = [];
    model.onChanged((event) => events.push(event));
    model.writeCells(id, area(1, 1, 1, 2), [[value(1), formula("=B2+1")]]);
    model.writeStyle(id, area(1, 1), { bold: true });
    await model.calculate();
    model.insertRows(id, 0, 2);
    expect(events).toEqual([
      { sheetId: id, rect: area(1, 1, 1, 2), source: "host" },
      { sheetId: id, rect: expect.objectContaining({ row: 0, rowCount: 2 }), source: "host" },
    ]);
  });

  test("what a user types is told apart, and calculated after a moment", async () => {
    const page = await createWorkbook("trang.xlsx", { calculateAfter: 5 });
    const sources: string[] = [];
    page.writeCells("sheet1", area(0, 1), [[formula("=A1*2")]]);
    page.onChanged(({ source, rect }) => sources.push(`${source} ${rect.row},${rect.column}`));
    const calculated = new Promise<void>((resolve) => page.book.engine.calculation.onRunEnd(() => resolve()));
    page.parts.workbook.getActiveSheet().getRange("A1").setValue(21);
    await calculated;
    expect(page.readCells("sheet1", area(0, 1))[0]![0]!.value).toBe(42);
    expect(sources).toEqual(["user 0,0"]);
    page.dispose();
  });

  test("selection and sheets", () => {
    const selections: unknown[] = [];
    let sheetChanges = 0;
    model.onSelectionChanged((event) => selections.push(event));
    model.onSheetsChanged(() => sheetChanges++);
    expect(model.selection()).toEqual({ sheetId: id, rect: area(0, 0) });
    model.select(id, area(2, 1, 3, 2));
    expect(model.selection()).toEqual({ sheetId: id, rect: area(2, 1, 3, 2) });
    expect(selections).toEqual([{ sheetId: id, rect: area(2, 1, 3, 2) }]);
    model.addSheet("Mới");
    expect(sheetChanges).toBeGreaterThan(0);
  });
});

describe("kept with the workbook", () => {
  const saved = async () => openWorkbook(await saveWorkbook(model), "sua.xlsx");

  test("settings and properties of sheets, with any characters", async () => {
    const text = JSON.stringify({ set: "BTNMT", note: 'Dòng 1\n"<&>" ]]>' });
    model.settings().set("dtt", text).set("b", "1").delete("b");
    model.sheetProperties(id).set("dtt.role", "danh sách");
    const opened = await saved();
    expect([...opened.settings()]).toEqual([["dtt", text]]);
    expect([...opened.sheetProperties(opened.activeSheetId())]).toEqual([["dtt.role", "danh sách"]]);
    opened.dispose();
  });

  test("protection of a sheet with rights and password, and of the workbook", async () => {
    model.setProtection(id, {
      protected: true,
      password: "password",
      options: { allowFormatCells: true, allowAutoFilter: true, selectionMode: "Unlocked" },
    });
    model.setWorkbookProtection({ protected: true });
    const opened = await saved();
    const { protected: isProtected, options } = opened.protection(opened.activeSheetId());
    expect(isProtected).toBe(true);
    expect(options).toMatchObject({
      allowFormatCells: true,
      allowAutoFilter: true,
      allowSort: false,
      selectionMode: "Unlocked",
      "file:password": "83AF",
    });
    expect(opened.workbookProtection()).toMatchObject({ protected: true });
    opened.dispose();
  });

  test("a sheet that is not protected", async () => {
    const opened = await saved();
    expect([opened.protection(opened.activeSheetId()).protected, opened.workbookProtection().protected]).toEqual([false, false]);
    opened.dispose();
  });

  test("page layout, as a copy nobody else can change", async () => {
    const layout = model.pageLayout(id);
    layout.orientation = "Landscape";
    layout.zoom = { scale: 85 };
    layout.printArea = "A1:F30";
    layout.printTitleRows = "$4:$5";
    layout.printTitleColumns = "$A:$B";
    layout.headersFooters.differentFirstPage = true;
    layout.headersFooters.defaultPages.centerHeader = "&P";
    model.setPageLayout(id, layout);
    layout.headersFooters.defaultPages.centerHeader = "changed later";
    const opened = await saved();
    expect(opened.pageLayout(opened.activeSheetId())).toEqual({
      ...layout,
      headersFooters: { ...layout.headersFooters, defaultPages: { ...layout.headersFooters.defaultPages, centerHeader: "&P" } },
    });
    opened.dispose();
  });
});
