import ExcelJS from "exceljs";
import type { Rect, WorkbookModel } from "../../../workbench/model/model";
import { loadModel } from "../loadModel";
import { richWorkbook } from "./richWorkbook";

const { openWorkbook, saveWorkbook } = loadModel();

const at = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });
const idOf = (model: WorkbookModel, name: string): string => model.sheets().find((sheet) => sheet.name === name)!.id;

let opened: WorkbookModel;
let reopened: WorkbookModel;
let savedFile: ExcelJS.Workbook;

beforeAll(async () => {
  opened = await openWorkbook(await richWorkbook(), "nguon.xlsx");
  const bytes = await saveWorkbook(opened);
  reopened = await openWorkbook(bytes, "luu.xlsx");
  savedFile = new ExcelJS.Workbook();
  await savedFile.xlsx.load(bytes.buffer as ExcelJS.Buffer);
});

afterAll(() => [opened, reopened].forEach((model) => model.dispose()));

/** Each reading is made of the workbook as opened and again after saving and opening: both must be the expected one. */
const READINGS: readonly [string, (model: WorkbookModel, roster: string, summary: string) => unknown, unknown][] = [
  [
    "sheets",
    (m) => m.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor]),
    [
      ["Danh sách", "Visible", "#00B050"],
      ["Tổng 'A' hợp", "Visible", undefined],
      ["Ẩn", "Hidden", undefined],
      ["Mã", "VeryHidden", undefined],
    ],
  ],
  ["active sheet", (m, _, summary) => m.activeSheetId() === summary, true],
  ["used range", (m, roster) => m.usedRange(roster, true), { row: 0, column: 0, rowCount: 9, columnCount: 8 }],
  [
    "typed values",
    (m, roster) => m.readCells(roster, { row: 3, column: 0, rowCount: 1, columnCount: 7 })[0]!.map((cell) => cell.value),
    [1, "Nguyễn Thị Ánh", 31121, 95.5, true, 0.125, "007"],
  ],
  [
    "texts",
    (m, roster) => m.readCells(roster, { row: 3, column: 2, rowCount: 1, columnCount: 4 })[0]!.map((cell) => cell.text),
    ["15/03/1985", "95.5", "TRUE", "12.5%"],
  ],
  ["short date of the regional settings", (m, roster) => m.readCells(roster, at(4, 2))[0]![0]!.text, "11/2/1990"],
  ["error value", (m, roster) => m.readCells(roster, at(4, 6))[0]![0], { value: { error: "#N/A" }, text: "#N/A" }],
  ["formula with a result", (m, roster) => m.readCells(roster, at(5, 3))[0]![0], { value: 183.5, formula: "=SUM(D4:D5)", text: "183.5" }],
  ["formula with result 0", (m, roster) => m.readCells(roster, at(5, 4))[0]![0]!.value, 0],
  [
    "formula over a quoted sheet name",
    (m, _, summary) => m.readCells(summary, at(0, 0))[0]![0],
    { value: 367, formula: "='Danh sách'!D6*2", text: "367" },
  ],
  [
    "array formula",
    (m, _, summary) =>
      m.readCells(summary, { row: 0, column: 1, rowCount: 2, columnCount: 1 }).map(([cell]) => [cell!.value, cell!.formula]),
    [
      [88, "=SORT('Danh sách'!D4:D5)"],
      [95.5, undefined],
    ],
  ],
  ["text of a link", (m, roster) => m.readCells(roster, at(3, 7))[0]![0]!.value, "Quyết định"],
  ["text formatted in parts", (m, roster) => m.readCells(roster, at(4, 7))[0]![0]!.value, "Chiến sĩ thi đua"],
  [
    "font, fill, alignment, borders",
    (m, roster) => m.readStyles(roster, at(0, 0))[0]![0],
    {
      fontName: "Times New Roman",
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      fontColor: "#C00000",
      fill: "#FFFF00",
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
      wrap: true,
      borders: {
        top: { style: "thin", color: "#336699" },
        bottom: { style: "double", color: "#000000" },
        left: { style: "thin", color: "#336699" },
        right: { style: "thin", color: "#336699" },
      },
    },
  ],
  [
    "rotation and indent",
    (m, roster) => {
      const { rotation, indent } = m.readStyles(roster, at(2, 6))[0]![0]!;
      return { rotation, indent };
    },
    { rotation: 45, indent: 2 },
  ],
  [
    "number formats",
    (m, roster) =>
      [m.readStyles(roster, at(3, 2)), m.readStyles(roster, at(4, 2)), m.readStyles(roster, at(3, 5))].map(
        (rows) => rows[0]![0]!.numberFormat
      ),
    ["dd/mm/yyyy", "m/d/yyyy", "0.0%"],
  ],
  ["merged areas", (m, roster) => m.merges(roster), [{ row: 0, column: 0, rowCount: 1, columnCount: 8 }]],
  ["frozen panes", (m, roster) => m.freeze(roster), { rows: 3, columns: 2 }],
  ["column width (30 digits, 210 pixels)", (m, roster) => m.columnWidth(roster, 1), 157.5],
  ["row height", (m, roster) => m.rowHeight(roster, 2), 33],
  [
    "hidden row and column",
    (m, roster) => [
      m.isHidden(roster, "row", 8),
      m.isHidden(roster, "row", 3),
      m.isHidden(roster, "column", 7),
      m.isHidden(roster, "column", 1),
    ],
    [true, false, true, false],
  ],
  ["defined names", (m) => m.names(), [{ name: "HoTen", formula: "='Danh sách'!$B$4:$B$6", visible: true }]],
  [
    "page layout",
    (m, roster) => m.pageLayout(roster),
    {
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 57.6,
      bottomMargin: 57.6,
      leftMargin: 86.4,
      rightMargin: 43.2,
      headerMargin: 21.6,
      footerMargin: 21.6,
      centerHorizontally: true,
      centerVertically: false,
      blackAndWhite: false,
      printGridlines: false,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: "A1:H8",
      printTitleRows: "$2:$3",
      headersFooters: {
        differentFirstPage: true,
        defaultPages: {
          leftHeader: "",
          centerHeader: "&P",
          rightHeader: "",
          leftFooter: "Đơn vị A && B",
          centerFooter: "",
          rightFooter: "Trang &P/&N",
        },
        firstPage: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "Trang đầu" },
      },
    },
  ],
];

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, v: unknown) => (typeof v === "number" ? Math.round(v * 1e6) / 1e6 : v)));

describe.each(READINGS)("%s", (_, read, expected) => {
  const reading = (model: WorkbookModel) => rounded(read(model, idOf(model, "Danh sách"), idOf(model, "Tổng 'A' hợp")));
  test("as opened", () => expect(reading(opened)).toEqual(rounded(expected)));
  test("after saving and opening", () => expect(reading(reopened)).toEqual(rounded(expected)));
});

describe("carried through without being shown", () => {
  const roster = () => savedFile.getWorksheet("Danh sách")!;
  test("autofilter", () => expect(roster().autoFilter).toBe("A3:H5"));
  test("list validation", () =>
    expect(roster().getCell("E4").dataValidation).toMatchObject({ type: "list", formulae: ['"Đạt,Không đạt"'] }));
  test("note", () => expect(roster().getCell("B4").note).toBe("Xem quyết định"));
  test("unlocked cell", () => expect(roster().getCell("B8").protection).toMatchObject({ locked: false }));
  test("link", () =>
    expect(roster().getCell("H4").value).toMatchObject({ text: "Quyết định", hyperlink: "https://example.org/qd?a=1&b=2" }));
  test("link inside the workbook", () => expect(roster().getCell("A5").value).toMatchObject({ text: "2", hyperlink: "#'Ẩn'!A1" }));
  test("parts of a text", () =>
    expect(roster().getCell("H5").value).toMatchObject({ richText: [{ text: "Chiến sĩ " }, { text: "thi đua", font: { bold: true } }] }));
  test("grid lines off", () => expect(roster().views[0]!.showGridLines).toBe(false));
  test("conditional format with its colour", () => {
    const { conditionalFormattings } = roster() as unknown as { conditionalFormattings: { ref: string; rules: { style: object }[] }[] };
    expect(conditionalFormattings).toMatchObject([
      { ref: "D4:D5", rules: [{ operator: "greaterThan", style: { fill: { bgColor: { argb: "FF92D050" } } } }] },
    ]);
  });
});
