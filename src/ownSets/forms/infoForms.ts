import { readableDate, type CriteriaSet, type DocumentInfo, type ListInfo, type Phase, type YearSpan } from "../../criteria";
import type { SheetCell } from "../../sheets";
import type { Cell, Mistakes } from "../read/cell";
import { readMark } from "../read/mark";
import type { Word } from "../words";
import { dayIn } from "./dateText";

/** What the lines of "Thông tin chung" say, one value each. */
export interface InfoValues {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn?: string;
  readonly issuedSource?: string;
  readonly from: number;
  readonly to: number;
  readonly phase1?: YearSpan;
  readonly phase2?: YearSpan;
  readonly recipient?: string;
  readonly listTitle?: string;
  readonly attachedTo?: string;
  readonly expectedNumber?: true;
  readonly scoring?: true;
  readonly source: string;
  readonly titleEn: string;
}

/** One line of general information. */
export interface InfoForm<V> {
  readonly label: Word;
  readonly hint: string;
  /** A blank content is a mistake. */
  readonly required: boolean;
  /** What a blank content says where it is allowed. */
  readonly blank: V | undefined;
  readonly write: (value: V) => SheetCell;
  /** Of a cell that is not blank; undefined where it is wrong, and the mistake is told. */
  readonly read: (cell: Cell, label: string, mistakes: Mistakes) => V | undefined;
}

type Line = Pick<InfoForm<never>, "label" | "hint" | "required">;
const line = (vi: string, en: string, hint: string, required = false): Line => ({ label: { vi, en }, hint, required });

/** A text that may be absent. */
const optionalText = (about: Line): InfoForm<string | undefined> => ({
  ...about,
  blank: undefined,
  write: (text) => text ?? "",
  read: ({ text }) => text,
});
const textLine = (about: Line): InfoForm<string> => ({ ...about, blank: "", write: (text) => text, read: ({ text }) => text });

const EARLIEST = 2000;
const LATEST = 2100;

const yearOf = (text: string): number | undefined => {
  const year = /^(?:năm\s+)?(\d{4})$/iu.exec(text)?.[1];
  return year !== undefined && Number(year) >= EARLIEST && Number(year) <= LATEST ? Number(year) : undefined;
};

const yearLine = (about: Line): InfoForm<number> => ({
  ...about,
  blank: undefined,
  write: (year) => year,
  read: (cell, column, mistakes) => {
    const year = yearOf(cell.text);
    if (year === undefined) mistakes.add(cell, "notYear", { column, text: cell.text });
    return year;
  },
});

const phaseLine = (about: Line): InfoForm<YearSpan | undefined> => ({
  ...about,
  blank: undefined,
  write: (span) => (span ? `${span.from}–${span.to}` : ""),
  read: (cell, column, mistakes) => {
    const parts = cell.text.split(/\s*[-–—]\s*/).map(yearOf);
    const [from, to = from] = parts;
    if (parts.length > 2 || from === undefined || to === undefined) {
      mistakes.add(cell, "notSpan", { column, text: cell.text });
      return undefined;
    }
    if (from > to) mistakes.add(cell, "reversed", { column, from: String(from), to: String(to) });
    return { from, to };
  },
});

const dayLine = (about: Line): InfoForm<string | undefined> => ({
  ...about,
  blank: undefined,
  write: (day) => (day === undefined ? "" : readableDate(day)),
  read: (cell, column, mistakes) => {
    const day = dayIn(cell.value);
    if (day === undefined) mistakes.add(cell, "notDate", { column, text: cell.text });
    return day;
  },
});

const markLine = (about: Line): InfoForm<true | undefined> => ({
  ...about,
  blank: undefined,
  write: (mark) => (mark ? "x" : ""),
  read: (cell, column, mistakes) => readMark(cell, column, mistakes) || undefined,
});

/** The lines in the order they are written. A value without a line does not compile. */
export const INFO: { readonly [K in keyof InfoValues]-?: InfoForm<InfoValues[K]> } = {
  id: textLine(line("Mã bộ tiêu chí", "Id of the set", "3–12 chữ in hoa không dấu và số, ví dụ DV2630; không trùng bộ có sẵn", true)),
  title: textLine(line("Tên văn bản", "Title", "tên kế hoạch, văn bản nêu tiêu chí", true)),
  number: textLine(line("Số, ký hiệu", "Number", "ví dụ 15/KH-SXD; để trống nếu chưa có")),
  issuer: textLine(line("Cơ quan ban hành", "Issuer", "", true)),
  issuedOn: dayLine(line("Ngày ban hành", "Issued on", "ngày/tháng/năm; để trống nếu chưa có")),
  issuedSource: optionalText(line("Nguồn của ngày ban hành", "Source of the date", "nếu ngày lấy từ văn bản khác")),
  from: yearLine(line("Giai đoạn: từ năm", "Period: from", "ví dụ 2026", true)),
  to: yearLine(line("Giai đoạn: đến năm", "Period: to", "ví dụ 2030", true)),
  phase1: phaseLine(line("Giai đoạn 1", "Phase 1", "ví dụ 2026–2028; để trống nếu không chia giai đoạn")),
  phase2: phaseLine(line("Giai đoạn 2", "Phase 2", "ví dụ 2028–2030")),
  recipient: optionalText(line("Nơi nhận danh sách", "Recipient", "cơ quan nhận danh sách đăng ký")),
  listTitle: optionalText(line("Tiêu đề danh sách", "Title of the list", "để trống: DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN")),
  attachedTo: optionalText(line("Danh sách kèm theo", "List attached to", "để trống: Kế hoạch số … của đơn vị")),
  expectedNumber: markLine(line("Có dòng số lượng dự kiến", "Expected number", "x: dưới danh sách có dòng số lượng dự kiến")),
  scoring: markLine(line("Xếp hạng bằng chấm điểm", "Ranked by scores", "x: đơn vị chấm điểm ở trang “DTT Chấm điểm”")),
  source: textLine(line("Nguồn văn bản", "Source", "tệp hoặc trang đăng văn bản")),
  titleEn: textLine(line("Tên tiếng Anh", "English title", "không bắt buộc")),
};

export type InfoKey = keyof InfoValues;
export const INFO_KEYS = Object.keys(INFO) as readonly InfoKey[];

/** Compiles only while everything a document says has its line. */
const nothingElse = (_rest: { readonly [key: string]: never }): void => undefined;

/** The lines that say this set; its fields and clauses have tables of their own. */
export const infoOf = (set: CriteriaSet): InfoValues => {
  const { id, document, scoring } = set;
  const { number, title, titleEn, issuer, issued, source, period, phases, recipient, list = {}, ...rest } = document;
  const { title: listTitle, attachedTo, expectedNumber, ...restOfList } = list;
  nothingElse(rest);
  nothingElse(restOfList);
  return {
    id,
    title,
    number,
    issuer,
    issuedOn: issued?.date,
    issuedSource: issued?.source,
    from: period.from,
    to: period.to,
    phase1: phases["1"],
    phase2: phases["2"],
    recipient,
    listTitle,
    attachedTo,
    expectedNumber: expectedNumber ? true : undefined,
    scoring: scoring ? true : undefined,
    source,
    titleEn,
  };
};

const listOf = ({ listTitle, attachedTo, expectedNumber }: InfoValues): ListInfo | undefined =>
  listTitle === undefined && attachedTo === undefined && !expectedNumber
    ? undefined
    : {
        ...(listTitle === undefined ? {} : { title: listTitle }),
        ...(attachedTo === undefined ? {} : { attachedTo }),
        ...(expectedNumber ? { expectedNumber } : {}),
      };

/** Every phase besides the whole period; a further one does not compile until it has its line. */
const phasesOf = ({ from, to, phase1, phase2 }: InfoValues): DocumentInfo["phases"] => {
  const phases: Readonly<Record<Phase, YearSpan | undefined>> = { all: { from, to }, "1": phase1, "2": phase2 };
  return Object.fromEntries(Object.entries(phases).filter(([, span]) => span !== undefined));
};

/** The document that the lines say. */
export const documentOf = (values: InfoValues): DocumentInfo => {
  const { number, title, titleEn, issuer, issuedOn, issuedSource, source, from, to, recipient } = values;
  const list = listOf(values);
  return {
    number,
    title,
    titleEn,
    issuer,
    ...(issuedOn === undefined ? {} : { issued: { date: issuedOn, source: issuedSource ?? "" } }),
    source,
    period: { from, to },
    phases: phasesOf(values),
    ...(recipient === undefined ? {} : { recipient }),
    ...(list ? { list } : {}),
  };
};
