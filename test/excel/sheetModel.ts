import type { SheetModel } from "../../src/sheets";

/** A small sheet with everything the writer has to carry. */
export const sheetModel = (values: SheetModel["values"]): SheetModel => ({
  name: "Đăng ký ĐHTT",
  font: { name: "Times New Roman", size: 10 },
  values,
  formats: [
    {
      area: { row: 0, column: 0, rowCount: 1, columnCount: values[0]?.length ?? 1 },
      format: { bold: true, fontSize: 14, horizontal: "Center" },
    },
    {
      area: { row: 1, column: 0, rowCount: values.length - 1, columnCount: values[0]?.length ?? 1 },
      format: { wrap: true, borders: true },
    },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: values[0]?.length ?? 1 }],
  columnWidths: (values[0] ?? []).map((_, i) => 10 + i),
  rowHeights: [{ row: 0, height: 24 }],
  frozenRows: 2,
  page: {
    orientation: "Landscape",
    paper: "A4",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    titleRows: { first: 1, last: 1 },
    pageNumbers: "topCentreFromSecondPage",
    fitToWidth: true,
    printArea: { row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 1 },
  },
});
