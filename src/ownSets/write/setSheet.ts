import type { CriteriaSet } from "../../criteria";
import { SheetBuilder, type SheetModel, type SpanningCell } from "../../sheets";
import { COLUMN_KEYS, column, FIELD_COLUMNS, HEADINGS, INFO_COLUMNS } from "../columns";
import { writeWords } from "../read/readFields";
import { OWN_SET_SHEET } from "../sheetName";
import { hintRow, legendRows } from "./legend";
import { clauseCells, infoCells } from "./rows";

const BODY_SIZE = 11;
const HEADER_FILL = "#E2EFDA";
const HEADER = { bold: true, horizontal: "Center", vertical: "Center", wrap: true, fill: HEADER_FILL } as const;
const BODY = { vertical: "Top", horizontal: "Left", wrap: true } as const;
/** Empty lines of the tables, for what the unit adds. */
const SPARE_FIELDS = 3;
const SPARE_CLAUSES = 15;

const PRINTED = COLUMN_KEYS.filter((key) => !column(key).unprinted).length;
/** The upper tables have four columns, each over some of those of the criteria: number or code, name, content, remark. */
const SPANS = [1, 1, 6, PRINTED - 8] as const;
const spanning = (texts: readonly (string | number)[]): readonly SpanningCell[] => {
  const last = texts.at(-1) ?? "";
  return SPANS.map((columns, i) => ({ text: i < texts.length ? (texts[i] ?? last) : "", columns }));
};

const INTRODUCTION =
  "Sửa nội dung ngay trong các ô; giữ nguyên tên các cột. Bỏ một tiêu chí: xoá dấu x ở cột “Dùng”. Thêm tiêu chí: thêm dòng trong bảng ở phần 3, ghi mã mới và dấu x. " +
  "Cột “Điều kiện” quyết định cách xét và những cột nào phải ghi; các từ được dùng có ở phần 4. Lần kiểm tra sau, DTT dùng nội dung mới; chỗ nào ghi chưa đúng, DTT chỉ rõ ô.";

/**
 * The sheet in which an officer changes a criteria set.
 * @param set with the id that the sheet is to have
 * @returns ready to be written; `readSet` reads it back as the same set
 */
export const setSheet = (set: CriteriaSet): SheetModel => {
  const builder = new SheetBuilder(
    COLUMN_KEYS.map((key) => column(key).width),
    BODY_SIZE
  );
  builder.spanRow([{ text: "BỘ TIÊU CHÍ CỦA ĐƠN VỊ", columns: PRINTED }], {
    bold: true,
    fontSize: 14,
    horizontal: "Center",
    vertical: "Center",
  });
  builder.spanRow([{ text: INTRODUCTION, columns: PRINTED }], { italic: true, wrap: true, vertical: "Center" });
  infoTable(builder, set);
  fieldTable(builder, set);
  const titleRows = clauseTable(builder, set);
  legend(builder);
  return builder.finish({
    name: OWN_SET_SHEET,
    frozenRows: 0,
    titleRows: { first: titleRows, last: titleRows },
    orientation: "Landscape",
    printedColumns: PRINTED,
  });
};

const heading = (builder: SheetBuilder, text: string): void => {
  builder.emptyRow();
  builder.spanRow([{ text, columns: PRINTED }], { bold: true, vertical: "Center" });
};

/** Lines and looks of a table from its header to the last row so far; in one go, since every format is a request to Excel. */
const dress = (builder: SheetBuilder, header: number, columnCount: number): void => {
  builder.format({ row: header + 1, column: 0, rowCount: builder.rowCount - header - 1, columnCount }, BODY);
  builder.format({ row: header, column: 0, rowCount: 1, columnCount }, HEADER);
  builder.format({ row: header, column: 0, rowCount: builder.rowCount - header, columnCount }, { borders: true });
};

const infoTable = (builder: SheetBuilder, set: CriteriaSet): void => {
  heading(builder, HEADINGS.info);
  const header = builder.spanRow(spanning(["TT", INFO_COLUMNS.label.vi, INFO_COLUMNS.content.vi, "Cách ghi"]));
  infoCells(set).forEach(([label, content, hint], i) => builder.spanRow(spanning([i + 1, label, content, hint])));
  dress(builder, header, PRINTED);
};

const fieldTable = (builder: SheetBuilder, { fields = [] }: CriteriaSet): void => {
  heading(builder, HEADINGS.fields);
  const { fieldCode, fieldName, fieldWords, fieldEnglish } = FIELD_COLUMNS;
  const header = builder.spanRow(spanning([fieldCode.vi, fieldName.vi, fieldWords.vi, fieldEnglish.vi]));
  for (const field of fields) builder.spanRow(spanning([field.code, field.name, writeWords(field), field.nameEn]));
  for (let i = 0; i < SPARE_FIELDS; i++) builder.spanRow(spanning([""]));
  dress(builder, header, PRINTED);
};

/** @returns the row of the header */
const clauseTable = (builder: SheetBuilder, set: CriteriaSet): number => {
  heading(builder, HEADINGS.criteria);
  const header = builder.row(COLUMN_KEYS.map((key) => column(key).vi));
  for (const row of set.clauses.flatMap((clause) => clauseCells(clause, set.id))) builder.row(row);
  for (let i = 0; i < SPARE_CLAUSES; i++) builder.row(COLUMN_KEYS.map(() => ""));
  dress(builder, header, COLUMN_KEYS.length);
  return header;
};

const legend = (builder: SheetBuilder): void => {
  heading(builder, HEADINGS.legend);
  const hints = builder.row(hintRow());
  for (const words of legendRows()) builder.row(words);
  dress(builder, hints, COLUMN_KEYS.length);
};
