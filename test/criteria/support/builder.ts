/** Subjects written the way a roster shows them: cell texts by column and year. */
import {
  citesDecision,
  classifyStatus,
  criteriaSet,
  parseInitiatives,
  parseRating,
  parseTitles,
  type Assessments,
  type DisciplineEntry,
  type DocumentEvidence,
  type Doubt,
  type Fact,
  type Facts,
  type PercentReading,
  type RatingCode,
  type Subject,
  type SubjectKind,
  type TitleHolding,
  type YearlyFacts,
} from "../../../src/criteria";

/** Cell texts by year; `none` is the column without a year. `""` is a blank cell. */
export type Yearly<T extends string | number = string> = Readonly<Record<number | "none", T>> | Readonly<Record<number, T>>;

export interface Row {
  readonly name?: string;
  readonly unit?: string;
  readonly row?: number;
  readonly danhHieu?: Yearly;
  readonly xepLoai?: Yearly;
  readonly keHoach?: Readonly<Record<number, readonly number[] | "vượt" | "">>;
  readonly kyLuat?: Yearly;
  readonly soKyLuat?: Readonly<Record<number, number>>;
  readonly chucVu?: string;
  readonly laThuTruong?: boolean | "";
  readonly donViPhuTrach?: string;
  readonly trangThai?: string;
  readonly ngayVao?: string;
  readonly ngayNghi?: string;
  readonly ngayThanhLap?: string;
  readonly ghiChu?: string;
  readonly thuocNganh?: boolean | "";
  readonly sangKien?: string;
  readonly sangKienQD?: string;
  readonly bienBan?: string;
  readonly daoTao?: string;
  readonly doubts?: readonly Doubt[];
  /** Recorded judgements; default: every judged clause is recorded as met. `"none"`: no such column. */
  readonly assessments?: Assessments | "none";
}

const cellAt = (column: string, row: number): string => `${column}${row}`;
const blank = (cell: string): Fact<never> => ({ state: "blank", cell });

const titleFact = (text: string, cell: string): Fact<TitleHolding> => {
  if (text === "") return blank(cell);
  const parsed = parseTitles(text);
  return parsed.kind === "known"
    ? { state: "known", value: parsed.value, cell, text }
    : { state: "unreadable", problem: parsed.problem, cell, text };
};

const ratingFact = (text: string, cell: string, year?: number): Fact<RatingCode> => {
  if (text === "") return blank(cell);
  const parsed = parseRating(text, year);
  return parsed.kind === "known"
    ? { state: "known", value: parsed.value, cell, text }
    : { state: "unreadable", problem: parsed.problem, cell, text };
};

const disciplineFact = (text: string, cell: string): Fact<readonly DisciplineEntry[]> => {
  if (text === "") return blank(cell);
  if (text === "Không") return { state: "known", value: [], cell, text };
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  const form = text.replace(/\s*(?:năm\s*)?(?:19|20)\d\d/, "");
  return { state: "known", value: [year === undefined ? { form } : { form, year: Number(year) }], cell, text };
};

const percentFact = (readings: readonly number[] | "vượt" | "", cell: string): Fact<PercentReading> => {
  if (readings === "") return blank(cell);
  if (readings === "vượt") return { state: "unreadable", problem: "notPercent", cell, text: readings };
  return { state: "known", value: { readings }, cell, text: readings.join(" hoặc ") };
};

const documentFact = (text: string, cell: string): Fact<DocumentEvidence> =>
  text === ""
    ? blank(cell)
    : { state: "known", value: { text, citable: citesDecision(text) || /\d{1,2}\/\d{1,2}\/\d{4}/.test(text) }, cell, text };

const textFact = (text: string, cell: string): Fact<string> => (text === "" ? blank(cell) : { state: "known", value: text, cell, text });
const parsedFact = <T>(text: string, cell: string, parse: (text: string) => T): Fact<T> =>
  text === "" ? blank(cell) : { state: "known", value: parse(text), cell, text };
const yesNoFact = (value: boolean | "", cell: string): Fact<boolean> =>
  value === "" ? blank(cell) : { state: "known", value, cell, text: value ? "Có" : "Không" };
const countFact = (value: number, cell: string): Fact<number> => ({ state: "known", value, cell, text: String(value) });

const yearly = <T, C>(
  column: string,
  row: number,
  cells: Readonly<Record<number, C>>,
  fact: (cell: C, address: string, year: number) => Fact<T>
): YearlyFacts<T> => {
  const { none, ...dated } = cells as Readonly<Record<string, C>>;
  const byYear = Object.entries(dated).map(
    ([year, cell]) => [Number(year), fact(cell, cellAt(`${column}${year.slice(2)}_`, row), Number(year))] as const
  );
  return { byYear: Object.fromEntries(byYear), ...(none === undefined ? {} : { undated: fact(none, cellAt(column, row), 0) }) };
};

const factsOf = (kind: SubjectKind, given: Row, row: number): Facts => {
  const single = {
    ...(kind === "individual"
      ? { hoTen: textFact(given.name ?? "Nguyễn Văn An", cellAt("B", row)) }
      : { tenTapThe: textFact(given.name ?? "Phòng Kế hoạch", cellAt("B", row)) }),
    ...(given.unit === undefined ? {} : { donVi: textFact(given.unit, cellAt("D", row)) }),
    ...(given.chucVu === undefined ? {} : { chucVu: textFact(given.chucVu, cellAt("C", row)) }),
    ...(given.laThuTruong === undefined ? {} : { laThuTruong: yesNoFact(given.laThuTruong, cellAt("E", row)) }),
    ...(given.donViPhuTrach === undefined ? {} : { donViPhuTrach: textFact(given.donViPhuTrach, cellAt("F", row)) }),
    ...(given.trangThai === undefined ? {} : { trangThai: parsedFact(given.trangThai, cellAt("G", row), classifyStatus) }),
    ...(given.ngayVao === undefined ? {} : { ngayVao: textFact(given.ngayVao, cellAt("H", row)) }),
    ...(given.ngayNghi === undefined ? {} : { ngayNghi: textFact(given.ngayNghi, cellAt("I", row)) }),
    ...(given.ngayThanhLap === undefined ? {} : { ngayThanhLap: textFact(given.ngayThanhLap, cellAt("H", row)) }),
    ...(given.ghiChu === undefined ? {} : { ghiChu: textFact(given.ghiChu, cellAt("Y", row)) }),
    ...(given.thuocNganh === undefined ? {} : { thuocNganh: yesNoFact(given.thuocNganh, cellAt("J", row)) }),
    ...(given.sangKien === undefined ? {} : { sangKien: parsedFact(given.sangKien, cellAt("K", row), parseInitiatives) }),
    ...(given.sangKienQD === undefined ? {} : { sangKienQD: documentFact(given.sangKienQD, cellAt("L", row)) }),
    ...(given.bienBan === undefined ? {} : { bienBan: documentFact(given.bienBan, cellAt("M", row)) }),
    ...(given.daoTao === undefined ? {} : { daoTao: textFact(given.daoTao, cellAt("N", row)) }),
  };
  return {
    ...single,
    ...(given.danhHieu && { danhHieu: yearly("P", row, given.danhHieu, titleFact) }),
    ...(given.xepLoai && { xepLoai: yearly("Q", row, given.xepLoai, ratingFact) }),
    ...(given.keHoach && { keHoach: yearly("R", row, given.keHoach, percentFact) }),
    ...(given.kyLuat && { kyLuat: yearly("S", row, given.kyLuat, disciplineFact) }),
    ...(given.soKyLuat && { soKyLuat: yearly("T", row, given.soKyLuat, countFact) }),
  };
};

export const assessed = (value: boolean, cell = "Z1"): Fact<boolean> => ({
  state: "known",
  value,
  cell,
  text: value ? "Đạt" : "Không đạt",
});

const NEVER_ASSESSED = new Set(["BTNMT-T6", "BTNMT-N5", "BTNMT-N6", "BTNMT-L1", "BTNMT-K5"]);
/** Every judged clause recorded as met. */
export const allAssessed: Assessments = Object.fromEntries(
  criteriaSet("BTNMT")
    .clauses.filter((clause) => "condition" in clause && !NEVER_ASSESSED.has(clause.id))
    .map(({ id }) => [id, assessed(true)])
);

/** The same in any set: clauses that the officer judges, not those that the data or another record decide. */
export const allJudged = (set: string): Assessments =>
  Object.fromEntries(
    criteriaSet(set)
      .clauses.filter((clause) => "condition" in clause && clause.kind !== "AUTO" && clause.kind !== "RULE")
      .map(({ id }) => [id, assessed(true)])
  );

const subject = (kind: SubjectKind, given: Row, defaultRow: number): Subject => {
  const row = given.row ?? defaultRow;
  return {
    id: `Danh sách!${row}`,
    kind,
    name: given.name ?? (kind === "individual" ? "Nguyễn Văn An" : "Phòng Kế hoạch"),
    unit: given.unit,
    sheet: "Danh sách",
    row,
    facts: factsOf(kind, given, row),
    assessments: given.assessments === "none" ? {} : (given.assessments ?? allAssessed),
    doubts: given.doubts ?? [],
  };
};

export const years = <T>(value: T, ...list: readonly number[]): Readonly<Record<number, T>> =>
  Object.fromEntries(list.map((year) => [year, value]));
const PERIOD = [2021, 2022, 2023, 2024] as const;
export const goodTitles = years("CSTĐCS", ...PERIOD);
export const goodRatings = years("HTXSNV", ...PERIOD);
export const goodCollectiveTitles = years("TTLĐXS", ...PERIOD);

/** A person for whom everything is in order for 2021–2024, except what is given. */
export const person = (given: Row = {}): Subject =>
  subject("individual", { danhHieu: goodTitles, xepLoai: goodRatings, chucVu: "Chuyên viên", unit: "Phòng Kế hoạch", ...given }, 10);

/** A collective for which everything is in order for 2021–2024, except what is given. */
export const collective = (given: Row = {}): Subject => subject("collective", { danhHieu: goodCollectiveTitles, ...given }, 5);

/** A subject with nothing but what is given. */
export const bare = (kind: SubjectKind, given: Row = {}): Subject => subject(kind, { assessments: "none", ...given }, 20);
