import { failureOf, openOffice } from "./support";

/** Set on A1:B2 and read back, `[path, value, what is read]`. */
const MEMBERS: readonly (readonly [string, unknown, unknown])[] = [
  ["font/name", "Times New Roman", "Times New Roman"],
  ["font/size", 13, 13],
  ["font/bold", true, true],
  ["font/italic", true, true],
  ["font/strikethrough", true, true],
  ["font/underline", "Single", "Single"],
  ["font/color", "#c00000", "#C00000"],
  ["font/color", "red", "#FF0000"],
  ["fill/color", "FFEE00", "#FFEE00"],
  ["horizontalAlignment", "CenterAcrossSelection", "CenterAcrossSelection"],
  ["horizontalAlignment", "Justify", "Justify"],
  ["verticalAlignment", "Top", "Top"],
  ["wrapText", true, true],
  ["indentLevel", 2, 2],
  ["textOrientation", 90, 90],
  ["columnWidth", 90, 90],
  ["rowHeight", 30, 30],
];

const follow = (object: unknown, path: readonly string[]): unknown =>
  path.reduce((at, key) => (at as Record<string, unknown>)[key], object);

test.each(MEMBERS)("format/%s = %j", async (path, value, read) => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    const parts = path.split("/");
    (follow(range.format, parts.slice(0, -1)) as Record<string, unknown>)[parts.at(-1)!] = value;
    range.load(`format/${path}`);
    await context.sync();
    expect(follow(range.format, parts)).toBe(read);
  });
});

test("defaults of a cell nobody has formatted", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("Z99");
    format.load(
      "horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,font/bold,font/color,font/underline,fill/color"
    );
    await context.sync();
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel, format.textOrientation]).toEqual([
      "General",
      "Bottom",
      false,
      0,
      0,
    ]);
    expect([format.font.bold, format.font.color, format.font.underline, format.fill.color]).toEqual([false, "#000000", "None", "#FFFFFF"]);
  });
});

test("what differs between the cells reads null", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 100;
    sheet.getRange("B2").rowHidden = true;
    const range = sheet
      .getRange("A1:B2")
      .load("rowHidden,columnHidden,hidden,format/font/bold,format/font/italic,format/columnWidth,format/rowHeight");
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic, range.format.columnWidth, range.rowHidden, range.columnHidden]).toEqual([
      null,
      false,
      null,
      null,
      false,
    ]);
  });
});

test("a fill is cleared, an empty colour too", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").format.fill.color = "#00FF00";
    sheet.getRange("A1").format.fill.clear();
    sheet.getRange("B1").format.fill.color = "";
    await context.sync();
  });
  const styles = model.readStyles(model.sheets()[0]!.id, { row: 0, column: 0, rowCount: 1, columnCount: 2 });
  expect(styles[0]!.map((style) => style.fill ?? null)).toEqual([null, null]);
});

test("formatting leaves values and formulas as they are", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B1");
    range.formulas = [[4, "=A1*2"]];
    await context.sync();
    range.format.font.bold = true;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.numberFormat = [["0.0", "0.0"]];
    range.load("formulas,text");
    await context.sync();
    expect([range.formulas, range.text]).toEqual([[[4, "=A1*2"]], [["4.0", "8.0"]]]);
  });
});

test("borders: outside and inside, style, weight and colour", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B2:D4");
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
      range.format.borders.getItem(side).style = "Continuous";
    }
    range.format.borders.getItem("EdgeTop").weight = "Thick";
    range.format.borders.getItem("EdgeBottom").color = "#ff0000";
    range.format.borders.load("items/sideIndex,items/style,items/weight,items/color");
    const inner = sheet.getRange("C3").format.borders;
    inner.load("items/sideIndex,items/style,items/weight");
    const outside = sheet.getRange("F9").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(range.format.borders.items.map((item) => [item.sideIndex, item.style, item.weight, item.color])).toEqual([
      ["EdgeTop", "Continuous", "Thick", "#000000"],
      ["EdgeBottom", "Continuous", "Thin", "#FF0000"],
      ["EdgeLeft", "Continuous", "Thin", "#000000"],
      ["EdgeRight", "Continuous", "Thin", "#000000"],
      ["InsideVertical", "Continuous", "Thin", "#000000"],
      ["InsideHorizontal", "Continuous", "Thin", "#000000"],
    ]);
    expect(inner.items.slice(0, 4).map((item) => item.style)).toEqual(["Continuous", "Continuous", "Continuous", "Continuous"]);
    expect(outside.style).toBe("None");
  });
});

test("a weight alone draws a line, None takes it away, a mixed side reads null", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").weight = "Medium";
    const drawn = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight");
    const mixed = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([drawn.style, drawn.weight, mixed.style]).toEqual(["Continuous", "Medium", null]);
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "None";
    drawn.load("style");
    await context.sync();
    expect(drawn.style).toBe("None");
  });
});

test("whole columns and the whole sheet take a format without a million cells", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    sheet.getRange("A:A").numberFormat = "@" as unknown as string[][];
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange("3:3").format.font.bold = true;
    await context.sync();
    sheet.getRange("A3").values = [["007"]];
    const late = sheet.getRange("A3").load("values,format/font/name,format/font/bold");
    const early = sheet.getRange("B2").load("format/font/name,format/font/bold");
    const far = sheet.getRange("Z500").load("format/font/name");
    const used = sheet.getUsedRange().load("address");
    await context.sync();
    expect([late.values, late.format.font.name, late.format.font.bold]).toEqual([[["007"]], "Times New Roman", true]);
    expect([early.format.font.name, early.format.font.bold, far.format.font.name, used.address]).toEqual([
      "Times New Roman",
      false,
      "Times New Roman",
      "Sheet1!A1:B3",
    ]);
  });
});

test("hidden rows and columns", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const rows = sheet.getRange("A2:A3").load("rowHidden,hidden");
    const column = sheet.getRange("C1").load("columnHidden,hidden,rowHidden");
    const properties = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = sheet.getRange("B1:D1").getColumnProperties({ columnHidden: true, address: true });
    await context.sync();
    expect([rows.rowHidden, rows.hidden, column.columnHidden, column.hidden, column.rowHidden]).toEqual([true, true, true, true, false]);
    expect(properties.value).toEqual([false, true, true, false].map((rowHidden, rowIndex) => ({ rowHidden, rowIndex })));
    expect(columns.value).toEqual(
      [
        { address: "Sheet1!B:B", columnHidden: false },
        { address: "Sheet1!C:C", columnHidden: true },
        { address: "Sheet1!D:D", columnHidden: false },
      ].map(({ columnHidden }, i) => ({ address: `Sheet1!${"BCD"[i]}1`, columnHidden }))
    );
  });
});

test("getCellProperties and setCellProperties", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.setCellProperties([
      [
        {
          format: {
            font: { name: ".VnTime", bold: true },
            fill: { color: "#FFFF00" },
            horizontalAlignment: "Center",
            borders: { bottom: { style: "Continuous", weight: "Thick" } },
          },
        },
        {},
      ],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { font: { name: true, bold: true }, fill: { color: true }, borders: { style: true }, horizontalAlignment: true },
    });
    await context.sync();
    const [first, second] = read.value[0]!;
    expect([first!.address, first!.format!.font, first!.format!.fill, first!.format!.horizontalAlignment]).toEqual([
      "Sheet1!A1",
      { name: ".VnTime", bold: true },
      { color: "#FFFF00" },
      "Center",
    ]);
    expect(first!.format!.borders).toMatchObject({ bottom: { style: "Continuous" }, top: { style: "None" } });
    expect(second!.format!.font!.bold).toBe(false);
  });
});

test("row and column properties with sizes and shared formats", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 40 } as object }]);
    range.setColumnProperties([{ format: { columnWidth: 77, font: { bold: true } } as object }, {}]);
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } as object });
    const columns = range.getColumnProperties({ format: { columnWidth: true, font: { bold: true } } as object });
    await context.sync();
    expect(rows.value[1]).toMatchObject({ rowHidden: false, format: { rowHeight: 40 } });
    expect(rows.value[0]).toMatchObject({ rowHidden: true });
    expect(columns.value[0]).toMatchObject({ format: { columnWidth: 77, font: { bold: true } } });
    expect(columns.value[1]).toMatchObject({ format: { font: { bold: false } } });
  });
});

test("autofit widens a column to its text", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("A1");
    cell.values = [["Chiến sĩ thi đua cơ sở năm 2021, 2022 và 2023"]];
    cell.format.columnWidth = 20;
    cell.format.autofitColumns();
    cell.format.autofitRows();
    cell.load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect(cell.format.columnWidth).toBeGreaterThan(100);
    expect(cell.format.rowHeight).toBeGreaterThan(10);
  });
});

const REFUSED: readonly (readonly [string, (format: Excel.RangeFormat) => void, string])[] = [
  ["a colour that is none", (format) => (format.font.color = "đỏ"), "InvalidArgument"],
  ["a size of 0", (format) => (format.font.size = 0), "InvalidArgument"],
  ["an unknown alignment", (format) => (format.horizontalAlignment = "Middle" as "Center"), "InvalidArgument"],
  ["a row above 409.5 points", (format) => (format.rowHeight = 410), "InvalidArgument"],
  ["a text for a truth value", (format) => (format.wrapText = "yes" as unknown as boolean), "InvalidArgument"],
  ["a diagonal border, which the host does not have", (format) => (format.borders.getItem("DiagonalUp").style = "Dash"), "ApiNotFound"],
];

test.each(REFUSED)("%s is refused", async (_title, change, code) => {
  const { Excel } = await openOffice();
  const failure = await failureOf(Excel.run(async (context) => change(context.workbook.worksheets.getFirst().getRange("A1").format)));
  expect(failure.code).toBe(code);
});
