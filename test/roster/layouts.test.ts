import fc from "fast-check";
import type { CellValue, SheetGrid } from "../../src/roster";
import { fold } from "../../src/criteria";
import { ratings, read, titles } from "./grids";
import { encodeTcvn3 } from "./encodeTcvn3";

/** A known roster is written in a random layout; the same people with the same facts must come back. */
interface Person {
  readonly kind: "individual" | "collective";
  readonly name: string;
  readonly unit: string;
  readonly birth: string;
  readonly titles: readonly string[];
  readonly ratings: readonly string[];
}
interface Layout {
  readonly titleLines: number;
  readonly depth: 1 | 2;
  readonly merged: boolean;
  readonly columnNumbers: boolean;
  readonly order: readonly number[];
  readonly headers: number;
  readonly arrangement: "sections" | "twoSheets";
  readonly unitSections: boolean;
  readonly dirt: "none" | "spaces" | "nfd" | "tcvn3";
  readonly footer: boolean;
  readonly blankEvery: number;
  readonly firstRow: number;
  readonly firstColumn: number;
}

const YEARS = [2021, 2022, 2023];
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đoàn", "Trương", "Văn", "Đỗ"];
const MIDDLE = ["Văn", "Thị", "Đức", "Ngọc", "Thanh", "Hữu"];
const GIVEN = ["An", "Bình", "Cường", "Dũng", "Hương", "Phòng", "Quý", "Sở", "Thủy", "Yến", "Hoà"];
const UNITS = ["Phòng Kế hoạch - Tài chính", "Văn phòng", "Chi cục Biển và Hải đảo", "Trung tâm Quan trắc", "Thanh tra Sở"];
const TITLE_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  CSTDCS: ["CSTĐCS", "CSTĐ cơ sở", "Chiến sỹ thi đua cấp cơ sở", "CSTDCS", "cstđ-cs"],
  LDTT: ["LĐTT", "Lao động tiên tiến"],
  TTLDXS: ["TTLĐXS", "Tập thể LĐXS", "Tập thể lao động xuất sắc"],
  TTLDTT: ["TTLĐTT", "Tập thể lao động tiên tiến"],
};
const RATING_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  HTXSNV: ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "XS"],
  HTTNV: ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
};
const SPELLINGS: Readonly<Record<string, readonly string[]>> = { ...TITLE_SPELLINGS, ...RATING_SPELLINGS };

const person = (i: number): fc.Arbitrary<Person> =>
  fc.record({
    kind: fc.constant("individual" as const),
    name: fc.tuple(fc.constantFrom(...FAMILY), fc.constantFrom(...MIDDLE), fc.constantFrom(...GIVEN)).map((parts) => parts.join(" ")),
    unit: fc.constantFrom(...UNITS),
    birth: fc.constant(`${String(1 + (i % 28)).padStart(2, "0")}/0${1 + (i % 9)}/19${60 + i}`),
    titles: fc.tuple(...YEARS.map(() => fc.constantFrom("CSTDCS", "LDTT", ""))),
    ratings: fc.tuple(...YEARS.map(() => fc.constantFrom("HTXSNV", "HTTNV", ""))),
  });
const collective = (name: string): fc.Arbitrary<Person> =>
  fc.record({
    kind: fc.constant("collective" as const),
    name: fc.constant(name),
    unit: fc.constant(""),
    birth: fc.constant(""),
    titles: fc.tuple(...YEARS.map(() => fc.constantFrom("TTLDXS", "TTLDTT", ""))),
    ratings: fc.tuple(...YEARS.map(() => fc.constantFrom("HTXSNV", "HTTNV", ""))),
  });

const people = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.subarray(UNITS, { minLength: 1 }))
  .chain(([n, units]) => fc.tuple(fc.tuple(...Array.from({ length: n }, (_, i) => person(i))), fc.tuple(...units.map(collective))));

const layout: fc.Arbitrary<Layout> = fc.record({
  titleLines: fc.nat(6),
  depth: fc.constantFrom(1 as const, 2 as const),
  merged: fc.boolean(),
  columnNumbers: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  headers: fc.nat(2),
  arrangement: fc.constantFrom("sections" as const, "twoSheets" as const),
  unitSections: fc.boolean(),
  dirt: fc.constantFrom("none" as const, "spaces" as const, "nfd" as const, "tcvn3" as const),
  footer: fc.boolean(),
  blankEvery: fc.nat(4),
  firstRow: fc.nat(3),
  firstColumn: fc.nat(2),
});

const NAME_HEADERS = ["Họ và tên", "HỌ TÊN", "Ông (bà)"];
const COLLECTIVE_HEADERS = ["Tên tập thể", "Tên đơn vị, tập thể", "Tập thể"];
const UNIT_HEADERS = ["Đơn vị", "Phòng, đơn vị", "Đơn vị công tác (3)"];
const BIRTH_HEADERS = ["Ngày sinh", "Năm sinh", "Ngày, tháng,\nnăm sinh"];
const TITLE_HEADERS = ["Danh hiệu thi đua", "DHTĐ", "Danh hiệu"];
const RATING_HEADERS = ["Xếp loại chất lượng", "Mức độ hoàn thành nhiệm vụ", "XLCL"];
const TITLE_LINES = [
  "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
  "DANH SÁCH CÁN BỘ NĂM 2021-2023",
  "(Kèm theo Kế hoạch số 03/KH-BTNMT ngày 27/7/2021)",
  "",
  "Đơn vị: Sở Tài nguyên và Môi trường",
  "Tính đến ngày 31/12/2023",
];

interface Written {
  rows: CellValue[][];
  merges: [number, number, number, number][];
}

function writeHeader(into: Written, shape: Layout, nameHeader: string): void {
  const simple = [nameHeader, UNIT_HEADERS[shape.headers] ?? "", BIRTH_HEADERS[shape.headers] ?? ""];
  const groups = [TITLE_HEADERS[shape.headers] ?? "", RATING_HEADERS[shape.headers] ?? ""];
  const blocks = [
    ...simple.map((text) => ({ text, years: false })).slice(0, 1),
    { text: simple[1] ?? "", years: false },
    { text: groups[0] ?? "", years: true },
    { text: groups[1] ?? "", years: true },
  ];
  const top: CellValue[] = ["STT"];
  const below: CellValue[] = [""];
  const row = into.rows.length;
  const verticals = [0];
  for (const at of shape.order) {
    const block = blocks[at];
    if (!block) continue;
    if (!block.years) {
      verticals.push(top.length);
      top.push(block.text);
      below.push("");
      continue;
    }
    if (shape.depth === 2 && shape.merged) into.merges.push([row, top.length, 1, YEARS.length]);
    YEARS.forEach((year, i) => {
      top.push(shape.depth === 1 ? `${block.text} năm ${year}` : i === 0 ? block.text : "");
      below.push(i === 1 ? `Năm ${year}` : year);
    });
  }
  verticals.push(top.length);
  top.push(simple[2] ?? "");
  below.push("");
  into.rows.push(top);
  if (shape.depth === 2) {
    into.rows.push(below);
    if (shape.merged) verticals.forEach((column) => into.merges.push([row, column, 2, 1]));
  }
  if (shape.columnNumbers) into.rows.push(top.map((_, i) => (shape.headers === 0 ? i + 1 : `(${i + 1})`)));
}

const spelled = (code: string, i: number): string => {
  const list = SPELLINGS[code] ?? [""];
  return list[i % list.length] ?? "";
};

function dirty(text: string, shape: Layout, i: number): string {
  if (shape.dirt === "spaces") return i % 2 === 0 ? ` ${text.replace(/ /g, "\u00a0")} ` : text.replace(/ /g, "  ") + "\u200b";
  if (shape.dirt === "nfd") return text.normalize("NFD");
  return shape.dirt === "tcvn3" ? encodeTcvn3(text) : text;
}

function writePeople(into: Written, shape: Layout, list: readonly Person[], withUnitSections: boolean): void {
  let number = 0;
  let unit = "";
  const ordered = withUnitSections ? [...list].sort((a, b) => a.unit.localeCompare(b.unit)) : list;
  ordered.forEach((one, i) => {
    if (withUnitSections && one.unit !== unit) {
      unit = one.unit;
      into.rows.push(["", ...sectionCells(shape, dirty(unit, shape, i))]);
    }
    if (shape.blankEvery > 1 && i % shape.blankEvery === 1) into.rows.push([]);
    const cells: CellValue[] = [++number];
    for (const at of shape.order) {
      if (at === 0) cells.push(dirty(one.name, shape, i));
      if (at === 1) cells.push(withUnitSections ? "" : dirty(one.unit, shape, i));
      if (at === 2) one.titles.forEach((code, y) => cells.push(code && dirty(spelled(code, i + y), shape, y)));
      if (at === 3) one.ratings.forEach((code, y) => cells.push(code && dirty(spelled(code, i + y), shape, y)));
    }
    into.rows.push([...cells, one.birth]);
  });
}

/** A unit as a section row stands in the name column. */
function sectionCells(shape: Layout, text: string): CellValue[] {
  const before = shape.order.slice(0, shape.order.indexOf(0)).reduce((sum, at) => sum + (at >= 2 ? YEARS.length : 1), 0);
  return [...Array.from({ length: before }, () => ""), text];
}

function toGrid(sheet: string, { rows, merges }: Written, shape: Layout): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet,
    firstRow: shape.firstRow,
    firstColumn: shape.firstColumn,
    values: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? "")),
    numberFormats: new Map(),
    merges: merges.map(([row, column, rowCount, columnCount]) => ({
      row: row + shape.firstRow,
      column: column + shape.firstColumn,
      rowCount,
      columnCount,
    })),
  };
}

function write(shape: Layout, persons: readonly Person[], collectives: readonly Person[]): SheetGrid[] {
  const begin = (): Written => ({ rows: TITLE_LINES.slice(0, shape.titleLines).map((line) => [line]), merges: [] });
  const footer: CellValue[][] = shape.footer
    ? [
        ["", "Tổng cộng", persons.length],
        [],
        ["", "", "", "Hà Nội, ngày 05 tháng 01 năm 2024"],
        ["", "NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"],
        ["", "Ngô Văn Ký", "", "Bùi Thị Duyệt"],
      ]
    : [];
  const main = begin();
  if (shape.arrangement === "sections") {
    writeHeader(main, shape, "Tên tập thể, cá nhân");
    main.rows.push(["I. TẬP THỂ"]);
    writePeople(main, shape, collectives, false);
    main.rows.push(["II. CÁ NHÂN"]);
    writePeople(main, shape, persons, shape.unitSections);
    main.rows.push(...footer);
    return [toGrid("Danh sách", main, shape)];
  }
  writeHeader(main, shape, NAME_HEADERS[shape.headers] ?? "");
  writePeople(main, shape, persons, shape.unitSections);
  main.rows.push(...footer);
  const other = begin();
  writeHeader(other, shape, COLLECTIVE_HEADERS[shape.headers] ?? "");
  writePeople(other, shape, collectives, false);
  other.rows.push(...footer);
  return [toGrid("TT", other, shape), toGrid("CN", main, shape)];
}

const byYear = (values: readonly string[]) => Object.fromEntries(YEARS.map((year, i) => [year, values[i] === "" ? "(blank)" : values[i]]));

test("the same people with the same facts come back from any layout", () => {
  fc.assert(
    fc.property(people, layout, ([persons, collectives], shape) => {
      const unique = persons.filter((one, i) => persons.findIndex((other) => fold(other.name) === fold(one.name)) === i);
      const roster = read(...write(shape, unique, collectives));
      const key = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect(
        [...roster.subjects].sort(key).map((s) => ({
          kind: s.kind,
          name: s.name,
          unit: s.unit ?? "",
          titles: titles(s),
          ratings: ratings(s),
          birth: s.facts.ngaySinh?.state === "known" ? s.facts.ngaySinh.value : "",
        }))
      ).toEqual(
        [...unique, ...collectives].sort(key).map((one) => ({
          kind: one.kind,
          name: one.name,
          unit: one.unit,
          titles: byYear(one.titles),
          ratings: byYear(one.ratings),
          birth: one.birth.split("/").reverse().join("-"),
        }))
      );
    }),
    { numRuns: 400 }
  );
});

test("never throws, whatever the grid", () => {
  const piece = fc.constantFrom(
    "STT",
    "Họ và tên",
    "Danh hiệu thi đua",
    "Năm 2021",
    "2021",
    "I. TẬP THỂ",
    "Tổng cộng",
    "#N/A",
    "x",
    "Ph¹m V¨n H\u00adng",
    "Nguyeãn",
    "(1)",
    "BTNMT-T2",
    "Năm",
    "Đơn vị",
    "Ngày sinh"
  );
  const value = fc.oneof(
    piece,
    piece,
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant("")
  );
  const area = fc.record({
    row: fc.nat(12),
    column: fc.nat(8),
    rowCount: fc.integer({ min: 1, max: 5 }),
    columnCount: fc.integer({ min: 1, max: 5 }),
  });
  const anyGrid = fc.record({
    sheet: fc.string(),
    firstRow: fc.nat(3),
    firstColumn: fc.nat(3),
    values: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 4 }),
    numberFormats: fc.constant(new Map<number, string[]>()),
  });
  fc.assert(
    fc.property(fc.array(anyGrid, { maxLength: 3 }), (grids) => {
      const roster = read(...grids);
      const rows = roster.sheets.map((sheet) => [
        ...sheet.ignoredRows.map(({ row }) => row),
        ...roster.subjects.filter((s) => s.sheet === sheet.sheet).map(({ row }) => row),
      ]);
      expect(rows.flat().every((row) => Number.isInteger(row) && row >= 1)).toBe(true);
    }),
    { numRuns: 400 }
  );
});
