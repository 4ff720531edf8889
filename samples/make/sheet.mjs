/** Helpers over exceljs for sheets that look like an officer's. */
import ExcelJS from "exceljs";

/** The same bytes at every run need the same dates. */
const WRITTEN_ON = new Date(Date.UTC(2025, 0, 2));

export function newWorkbook() {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "DTT";
  workbook.created = WRITTEN_ON;
  workbook.modified = WRITTEN_ON;
  return workbook;
}

const THIN = { style: "thin", color: { argb: "FF000000" } };
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/** Printed on A4 lying down, all columns on one page, as officers set it. */
export function printSetup(sheet) {
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** Title lines over the whole width; the first is the name of the body, the rest are centred and bold. */
export function titles(sheet, lines, width) {
  lines.forEach((text, i) => {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, width);
    row.getCell(1).font = { name: "Times New Roman", size: i === 0 ? 12 : 13, bold: true };
    row.getCell(1).alignment = { horizontal: i === 0 ? "left" : "center", vertical: "middle", wrapText: true };
  });
}

/**
 * A two-row header. A column is a label (merged down), or `{group, labels}` (merged over its labels).
 * @returns number of columns
 */
export function header(sheet, columns) {
  const upper = [];
  const lower = [];
  const merges = [];
  for (const column of columns) {
    const at = upper.length + 1;
    if (typeof column === "string") {
      upper.push(column);
      lower.push(null);
      merges.push([0, at, 1, at]);
    } else {
      column.labels.forEach((label, i) => {
        upper.push(i === 0 ? column.group : null);
        lower.push(label);
      });
      merges.push([0, at, 0, at + column.labels.length - 1]);
    }
  }
  const first = sheet.addRow(upper).number;
  sheet.addRow(lower);
  for (const [r1, c1, r2, c2] of merges) if (r1 !== r2 || c1 !== c2) sheet.mergeCells(first + r1, c1, first + r2, c2);
  for (const row of [first, first + 1]) {
    for (let c = 1; c <= upper.length; c++) {
      const cell = sheet.getCell(row, c);
      cell.font = { name: "Times New Roman", size: 11, bold: true };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      cell.border = BORDERS;
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EFE9" } };
    }
  }
  sheet.getRow(first).height = 34;
  return upper.length;
}

/** The row of column numbers that many forms have under the header. */
export function columnNumbers(sheet, width) {
  const row = sheet.addRow(Array.from({ length: width }, (_, i) => `(${i + 1})`));
  row.eachCell((cell) => {
    cell.font = { name: "Times New Roman", size: 9, italic: true };
    cell.alignment = { horizontal: "center" };
    cell.border = BORDERS;
  });
}

/** A section row such as "I. TẬP THỂ", merged over the whole width. */
export function section(sheet, text, width) {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, width);
  row.getCell(1).font = { name: "Times New Roman", size: 11, bold: true };
  row.getCell(1).border = BORDERS;
}

/** @param height points, where a text takes two lines */
export function record(sheet, values, height) {
  const row = sheet.addRow(values);
  if (height) row.height = height;
  for (let c = 1; c <= values.length; c++) {
    const cell = row.getCell(c);
    cell.font = { name: "Times New Roman", size: 11 };
    cell.alignment = {
      vertical: "middle",
      wrapText: true,
      horizontal: typeof values[c - 1] === "string" && values[c - 1].length > 8 ? "left" : "center",
    };
    cell.border = BORDERS;
  }
  return row;
}

/** Total, place and date, signers: what stands below the records of a printed list. */
export function footer(sheet, total, width) {
  sheet.addRow([]);
  sheet.addRow([total]).getCell(1).font = { name: "Times New Roman", size: 11, bold: true };
  const right = Math.max(2, width - 5);
  for (const [text, bold] of [
    ["Hà Nội, ngày 06 tháng 01 năm 2026", false],
    ["NGƯỜI LẬP BIỂU", true],
    ["(Ký, ghi rõ họ tên)", false],
  ]) {
    const row = sheet.addRow([]);
    row.getCell(right).value = text;
    row.getCell(right).font = { name: "Times New Roman", size: 11, bold, italic: !bold };
  }
}

export function widths(sheet, list) {
  list.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}
