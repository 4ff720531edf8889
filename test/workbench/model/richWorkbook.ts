import ExcelJS from "exceljs";

const thin = { style: "thin", color: { argb: "FF336699" } } as const;

/** A made-up roster with every feature the codec promises to keep, written by exceljs. */
export async function richWorkbook(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.views = [{ x: 0, y: 0, width: 10000, height: 8000, firstSheet: 0, activeTab: 1, visibility: "visible" }];
  addRoster(file);
  addOthers(file);
  file.definedNames.add("'Danh sách'!$B$4:$B$6", "HoTen");
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function addRoster(file: ExcelJS.Workbook): void {
  const sheet = file.addWorksheet("Danh sách", {
    properties: { tabColor: { argb: "FF00B050" } },
    views: [{ state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "A1:H8",
      printTitlesRow: "2:3",
      margins: { left: 1.2, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
    },
    headerFooter: { differentFirst: true, oddHeader: "&C&P", oddFooter: "&LĐơn vị A && B&RTrang &P/&N", firstFooter: "&RTrang đầu" },
  });
  sheet.mergeCells("A1:H1");
  sheet.getCell("A1").value = "DANH SÁCH CÁN BỘ";
  sheet.getCell("A1").style = {
    font: { name: "Times New Roman", size: 14, bold: true, italic: true, underline: true, color: { argb: "FFC00000" } },
    alignment: { horizontal: "centerContinuous", vertical: "middle", wrapText: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } },
    border: { top: thin, bottom: { style: "double", color: { argb: "FF000000" } }, left: thin, right: thin },
  };
  sheet.getRow(3).values = ["STT", "Họ và tên", "Ngày sinh", "Điểm", "Đạt", "Tỉ lệ", "Ghi chú"];
  sheet.getRow(4).values = [1, "Nguyễn Thị Ánh", new Date(Date.UTC(1985, 2, 15)), 95.5, true, 0.125, "007"];
  sheet.getRow(5).values = [2, "Trần Văn Bình", new Date(Date.UTC(1990, 10, 2)), 88, false, 1, { error: "#N/A" } as unknown as string];
  sheet.getCell("C4").numFmt = "dd/mm/yyyy";
  sheet.getCell("C5").numFmt = "mm-dd-yy";
  sheet.getCell("F4").numFmt = "0.0%";
  sheet.getCell("G3").alignment = { textRotation: 45, indent: 2 };
  sheet.getCell("H4").value = { text: "Quyết định", hyperlink: "https://example.org/qd?a=1&b=2" };
  sheet.getCell("H5").value = { richText: [{ text: "Chiến sĩ " }, { text: "thi đua", font: { bold: true } }] };
  sheet.getCell("D6").value = { formula: "SUM(D4:D5)", result: 183.5 };
  sheet.getCell("E6").value = { formula: "D6-D6", result: 0 };
  sheet.getCell("F6").value = { formula: "C4+1", result: 31122 };
  sheet.getCell("B4").note = { texts: [{ text: "Xem quyết định" }] };
  sheet.getCell("B8").protection = { locked: false };
  sheet.getColumn(2).width = 30;
  sheet.getColumn(8).hidden = true;
  sheet.getRow(3).height = 33;
  sheet.getCell("A9").value = 9;
  sheet.getRow(9).hidden = true;
  sheet.getCell("A5").value = { text: "2", hyperlink: "#'Ẩn'!A1" };
  sheet.autoFilter = "A3:H5";
  sheet.getCell("E4").dataValidation = { type: "list", allowBlank: true, formulae: ['"Đạt,Không đạt"'] };
  sheet.addConditionalFormatting({
    ref: "D4:D5",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: [90],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF92D050" } } },
      },
    ],
  });
}

function addOthers(file: ExcelJS.Workbook): void {
  const other = file.addWorksheet("Tổng 'A' hợp");
  other.getCell("A1").value = { formula: "'Danh sách'!D6*2", result: 367 };
  const array = { formula: "_xlfn._xlws.SORT('Danh sách'!D4:D5)", shareType: "array", ref: "B1:B2", result: 88 };
  other.getCell("B1").value = array as ExcelJS.CellFormulaValue;
  other.getCell("B2").value = 95.5;
  file.addWorksheet("Ẩn", { state: "hidden" });
  file.addWorksheet("Mã", { state: "veryHidden" });
}
