import { type Evaluation, type SubjectResult, orderForList } from "../criteria";
import { type RegistrationColumn, registrationColumns } from "./columns";
import { SheetBuilder, type SheetModel } from "../sheets";
import { texts } from "../texts";
import { BLANK_DATE, dateInWords } from "../sheets";

export interface RegistrationOptions {
  /** `YYYY-MM-DD` for the signature block; absent: dots to be filled by hand. */
  readonly listDate?: string;
  /** Ids of the subjects to list; absent: all that can be registered. */
  readonly subjectIds?: readonly string[];
}

export interface Registration {
  readonly sheet: SheetModel;
  readonly collectives: number;
  readonly individuals: number;
}

export const REGISTRATION_SHEET_NAME = "Đăng ký ĐHTT";
const BODY_SIZE = 10;
const HEADER_SIZE = 9;
/** Years repeat short words (CSTĐCS, HTXSNV); a size smaller keeps their columns narrow, and so the printed list larger. */
const YEAR_SIZE = 8.5;
const STT_WIDTH = 4;

/**
 * Whether a subject goes into the list by default: its data meet the criteria, and nothing speaks against it.
 * When units register, the yearly results are not due and the judged clauses still wait: both may be registered (BTNMT-R2).
 */
export const canBeRegistered = ({ verdict }: SubjectResult): boolean => verdict === "eligible" || verdict === "awaitingAssessment";

/**
 * The registration list, variant A (annex of the unit's plan, BTNMT-R2), as a sheet ready to be written.
 * Ordered by the priority of the set within each section; STT restarts in section II.
 */
export function buildRegistration(evaluation: Evaluation, options: RegistrationOptions = {}): Registration {
  const chosen = options.subjectIds && new Set(options.subjectIds);
  const listed = evaluation.results.filter((result) => (chosen ? chosen.has(result.subject.id) : canBeRegistered(result)));
  const ordered = orderForList(listed, evaluation);
  const collectives = ordered.filter(({ subject }) => subject.kind === "collective");
  const individuals = ordered.filter(({ subject }) => subject.kind === "individual");

  const columns = registrationColumns(evaluation.years, { yearOfRegistration: registersByYear(evaluation) });
  const builder = new SheetBuilder([STT_WIDTH, ...columns.map((column) => column.width)], BODY_SIZE);
  titleBlock(builder, evaluation);
  const header = headerRows(builder, columns);
  section(builder, columns, "I. TẬP THỂ", collectives, "collective");
  section(builder, columns, "II. CÁ NHÂN", individuals, "individual");
  builder.border(header.first, builder.rowCount - 1);
  footer(builder, evaluation, collectives.length, individuals.length, options.listDate);

  const sheet = builder.finish({
    name: REGISTRATION_SHEET_NAME,
    frozenRows: header.last + 1,
    titleRows: header,
    // Six columns fit upright; with the year blocks the list needs the long side (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    orientation: "Landscape",
  });
  return { sheet, collectives: collectives.length, individuals: individuals.length };
}

const REGISTRATION_TITLE = "DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN";
const UNIT_PLAN = "Kế hoạch số ……/KH-…… ngày …… tháng …… năm …… của ………………………………";

const periodTitle = (years: readonly number[]): string =>
  years.length === 1 ? `NĂM ${years[0]}` : `GIAI ĐOẠN ${years[0]}-${years.at(-1)}`;

function titleBlock(builder: SheetBuilder, evaluation: Evaluation): void {
  const { title = REGISTRATION_TITLE, attachedTo = UNIT_PLAN } = evaluation.criteria.document.list ?? {};
  builder.line("Phụ lục", { bold: true, fontSize: 14 });
  builder.line(`${title} ${periodTitle(evaluation.periodYears)}`, { bold: true, fontSize: 14 });
  builder.line(`(Kèm theo ${attachedTo})`, { italic: true, fontSize: 13 });
  builder.emptyRow();
}

function headerRows(builder: SheetBuilder, columns: readonly RegistrationColumn[]): { first: number; last: number } {
  const upper = [
    "STT",
    ...columns.map((column, i) =>
      column.group === undefined ? column.header : column.group === columns[i - 1]?.group ? "" : column.group
    ),
  ];
  const lower = ["", ...columns.map((column) => (column.group === undefined ? "" : column.header))];
  const first = builder.row(
    upper,
    { bold: true, horizontal: "Center", vertical: "Center", wrap: true, fontSize: HEADER_SIZE },
    groupCells(columns)
  );
  const last = builder.row(lower, { bold: true, horizontal: "Center", vertical: "Center", wrap: true, fontSize: HEADER_SIZE });
  builder.merge({ row: first, column: 0, rowCount: 2, columnCount: 1 });
  for (let i = 0; i < columns.length; i++) {
    const group = columns[i]?.group;
    if (group === undefined) builder.merge({ row: first, column: i + 1, rowCount: 2, columnCount: 1 });
    else if (group !== columns[i - 1]?.group) {
      const width = columns.filter((column) => column.group === group).length;
      builder.merge({ row: first, column: i + 1, rowCount: 1, columnCount: width });
    }
  }
  return { first, last };
}

/** Group labels span several columns, so the width of the first alone says nothing about the height they need. */
const groupCells = (columns: readonly RegistrationColumn[]): readonly (null | undefined)[] => [
  undefined,
  ...columns.map((column) => (column.group === undefined ? undefined : null)),
];

function section(
  builder: SheetBuilder,
  columns: readonly RegistrationColumn[],
  heading: string,
  results: readonly SubjectResult[],
  kind: "collective" | "individual"
): void {
  builder.spanningRow(heading, { bold: true, horizontal: "Left", vertical: "Center" });
  if (results.length === 0) {
    builder.spanningRow(kind === "collective" ? "(Không có tập thể đăng ký)" : "(Không có cá nhân đăng ký)", {
      italic: true,
      horizontal: "Left",
    });
    return;
  }
  const first = builder.rowCount;
  const sizes = [BODY_SIZE, ...columns.map((column) => (column.align === "Center" ? YEAR_SIZE : BODY_SIZE))];
  results.forEach((result, i) => builder.row([i + 1, ...columns.map((column) => column[kind](result))], undefined, sizes));
  builder.format(
    { row: first, column: 0, rowCount: results.length, columnCount: columns.length + 1 },
    { vertical: "Center", wrap: true, horizontal: "Left" }
  );
  builder.format({ row: first, column: 0, rowCount: results.length, columnCount: 1 }, { horizontal: "Center" });
  columns.forEach((column, i) => {
    if (column.align === "Center")
      builder.format(
        { row: first, column: i + 1, rowCount: results.length, columnCount: 1 },
        { horizontal: "Center", fontSize: YEAR_SIZE }
      );
  });
}

function footer(
  builder: SheetBuilder,
  evaluation: Evaluation,
  collectives: number,
  individuals: number,
  listDate: string | undefined
): void {
  builder.spanningRow(`Tổng số: ${collectives} tập thể, ${individuals} cá nhân.`, { bold: true, horizontal: "Left" });
  // What the unit expects to build is its own estimate, not the length of this list: dots, to be filled by hand.
  if (evaluation.criteria.document.list?.expectedNumber) {
    builder.spanningRow("Số lượng dự kiến đăng ký: …… tập thể, …… cá nhân.", { horizontal: "Left" });
  }
  builder.spanningRow(basis(evaluation), { italic: true, horizontal: "Left", wrap: true });
  builder.emptyRow();
  const date = listDate === undefined ? BLANK_DATE : dateInWords(listDate);
  builder.signatureRow("", `……………, ${date}`, { italic: true });
  builder.signatureRow("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", { bold: true });
  builder.signatureRow("(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên và đóng dấu)", { italic: true });
}

/** Where a unit owes so many in each year, the list says for which year each is registered (SXDQB-Q1, M1). */
const registersByYear = ({ criteria }: Evaluation): boolean =>
  criteria.clauses.some((clause) => clause.kind === "QUOTA" && clause.quota.per === "unitAndYear");

/** The document, the date and the years every result in the list rests on. */
function basis(evaluation: Evaluation): string {
  const { document } = evaluation.criteria;
  const number = document.number === "" ? "" : ` (số ${document.number})`;
  return `Đối chiếu theo ${document.title}${number}. ${texts.vi.yearsTested(evaluation)}`;
}
