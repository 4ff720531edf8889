import type { CellFormat, SheetArea, SheetModel } from "../sheets";

const POINTS_PER_MM = 72 / 25.4;

/** Office.js counts column widths in points; a character of the default font takes 7 pixels, and the cell 5 more of padding. */
const pointsOfCharacters = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues all formats, merges, sizes and the page setup of the model; the caller syncs. */
export function applyLayout(sheet: Excel.Worksheet, model: SheetModel): void {
  const whole = sheet.getRangeByIndexes(0, 0, model.values.length, model.columnWidths.length);
  whole.format.font.name = model.font.name;
  whole.format.font.size = model.font.size;
  whole.format.font.color = "#000000";
  for (const { area, format } of model.formats) applyFormat(rangeOf(sheet, area), format);
  for (const area of model.merges) rangeOf(sheet, area).merge(false);
  model.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
  });
  for (const { row, height } of model.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  applyPage(sheet, model);
}

function rangeOf(sheet: Excel.Worksheet, area: SheetArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function applyFormat(range: Excel.Range, format: CellFormat): void {
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.borders) applyBorders(range);
}

function applyBorders(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function applyPage(sheet: Excel.Worksheet, { page }: SheetModel): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.headerMargin = page.margins.header * POINTS_PER_MM;
  layout.footerMargin = page.margins.footer * POINTS_PER_MM;
  layout.centerHorizontally = true;
  // As many pages down as it takes: the number of pages down is left out.
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  // Page number centred above, not on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  layout.headersFooters.firstPage.centerHeader = "";
}
