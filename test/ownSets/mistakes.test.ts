/** Every mistake an officer can make in the sheet: found at its cell, with what is allowed, and the set is then not used at all. */
import { criteriaSet } from "../../src/criteria";
import { readSet, readSets, type MistakeCode, type SetMistake } from "../../src/ownSets";
import { texts } from "../../src/texts";
import { cellsOf, clauseCell, copyOf, fieldCell, gridOf, headerCell, infoCell, put, spareRow, type Cells, type Place } from "./grids";

interface Case {
  readonly name: string;
  readonly set?: "BTNMT" | "KTTV" | "PT21" | "SXDQB";
  /** Changes the sheet; returns the cell that must be named. */
  readonly edit: (cells: Cells) => Place;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Other mistakes that come of the same change. */
  readonly besides?: readonly MistakeCode[];
}

const clause = (code: string, header: string, value: string | number | boolean) => (cells: Cells) =>
  put(cells, clauseCell(cells, code, header), value);
const info = (label: string, value: string | number | boolean) => (cells: Cells) => put(cells, infoCell(cells, label), value);
const header = (from: string, to: string) => (cells: Cells) => put(cells, headerCell(cells, from), to);

const removeColumn = (cells: Cells, column: number): void => cells.forEach((row) => row.splice(column, 1));

const CASES: { readonly [C in MistakeCode]: readonly Case[] } = {
  missingTable: [
    {
      name: "no general information",
      edit: (cells) => {
        put(cells, { row: cells.findIndex((row) => row[2] === "Nội dung"), column: 2, address: "" }, "");
        return { row: 0, column: 0, address: "A1" };
      },
      values: { headers: ["Thông tin", "Nội dung"] },
    },
    {
      name: "no criteria",
      edit: (cells) => {
        const { row } = headerCell(cells, "Điều kiện");
        cells[row] = cells[row]?.map(() => "") ?? [];
        return { row: 0, column: 0, address: "A1" };
      },
      values: { headers: ["Mã", "Nguyên văn", "Điều kiện"] },
    },
  ],
  missingColumn: [
    { name: "a header misspelt", edit: header("Danh hiệu", "Danh hiệuu"), values: { column: "Danh hiệu", suggestion: "Danh hiệuu" } },
    {
      name: "a column deleted",
      edit: (cells) => {
        const { row, column } = headerCell(cells, "Ngưỡng");
        removeColumn(cells, column);
        return { row, column: 0, address: `A${row + 1}` };
      },
      values: { column: "Ngưỡng" },
    },
  ],
  duplicateColumn: [
    {
      name: "a column twice",
      edit: (cells) => put(cells, headerCell(cells, "Ghi chú"), "Danh hiệu"),
      values: { column: "Danh hiệu" },
    },
  ],
  missingCell: [
    { name: "no title where one is needed", edit: clause("T6", "Danh hiệu", ""), values: { condition: "Danh hiệu hằng năm" } },
    { name: "no rating where one is needed", edit: clause("N5", "Mức xếp loại", ""), values: { column: "Mức xếp loại" } },
    { name: "no document where one is needed", edit: clause("SUB2", "Cột dữ liệu", ""), values: { condition: "Có văn bản, biên bản" } },
    { name: "no number where one is needed", set: "SXDQB", edit: clause("Q1", "Ngưỡng", ""), values: { column: "Ngưỡng" } },
    { name: "no date where one is needed", edit: clause("M2", "Thời hạn", ""), values: { allowed: ["15/09/2026"] } },
    { name: "no condition", edit: clause("G1", "Điều kiện", ""), values: { column: "Điều kiện" } },
    { name: "no subject", edit: clause("G1", "Đối tượng", ""), values: { column: "Đối tượng" } },
    { name: "no text", edit: clause("G1", "Nguyên văn", ""), values: { column: "Nguyên văn" } },
    { name: "no code", edit: clause("G1", "Mã", ""), values: { column: "Mã" } },
    { name: "no title of the document", edit: info("Tên văn bản", "  "), values: { column: "Tên văn bản" } },
    { name: "no period", edit: info("Giai đoạn: từ năm", ""), values: { column: "Giai đoạn: từ năm" } },
    {
      name: "a line of information deleted",
      edit: (cells) => {
        const { row } = infoCell(cells, "Cơ quan ban hành");
        cells.splice(row, 1);
        return { row: cells.findIndex((line) => line[2] === "Nội dung"), column: 1, address: "B5" };
      },
      values: { column: "Cơ quan ban hành" },
    },
    {
      name: "a field without a name",
      set: "SXDQB",
      edit: (cells) => put(cells, fieldCell(cells, "b", 1), ""),
      values: { column: "Tên lĩnh vực" },
    },
    {
      name: "a field without a symbol",
      set: "SXDQB",
      edit: (cells) => put(cells, fieldCell(cells, "b", 0), ""),
      values: { column: "Ký hiệu" },
      besides: Array<MistakeCode>(12).fill("unknownWord"),
    },
  ],
  unknownWord: [
    {
      name: "a title without its level",
      edit: clause("N6", "Danh hiệu", "CSTĐ"),
      values: { text: "CSTĐ", allowed: expect.arrayContaining(["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"]) },
    },
    {
      name: "a title misspelt",
      edit: clause("N6", "Danh hiệu", "Lao động tien tienn"),
      values: { suggestion: "Lao động tiên tiến" },
    },
    {
      name: "a collective title for persons",
      edit: clause("N6", "Danh hiệu", "Tập thể lao động xuất sắc"),
      values: { allowed: expect.not.arrayContaining(["Tập thể lao động xuất sắc"]) },
    },
    { name: "an award instead of a title", edit: clause("N6", "Danh hiệu", "Bằng khen"), values: { text: "Bằng khen" } },
    {
      name: "a title for collectives and persons alike",
      edit: clause("T6", "Đối tượng", "Tập thể và cá nhân"),
      values: { column: "Đối tượng" },
    },
    { name: "a rating nobody knows", edit: clause("N5", "Mức xếp loại", "Giỏi"), values: { text: "Giỏi" } },
    {
      name: "a condition misspelt",
      edit: clause("N6", "Điều kiện", "Danh hiệu hằng nămm"),
      values: { suggestion: "Danh hiệu hằng năm" },
    },
    { name: "a condition nobody knows", edit: clause("N6", "Điều kiện", "Có bằng đại học"), values: { text: "Có bằng đại học" } },
    { name: "a subject nobody knows", edit: clause("G1", "Đối tượng", "Mọi người"), values: { column: "Đối tượng" } },
    {
      name: "a rule on heads for collectives",
      edit: clause("L1", "Đối tượng", "Tập thể"),
      values: { allowed: ["Cá nhân", "Thủ trưởng đơn vị"] },
    },
    { name: "a field that part 2 has not", set: "SXDQB", edit: clause("A1", "Lĩnh vực", "d"), values: { allowed: ["a", "b", "c"] } },
    { name: "a kind that the condition cannot be", edit: clause("M2", "Loại", "Thông tin"), values: { allowed: ["Thời hạn, giai đoạn"] } },
    { name: "a data column nobody knows", edit: clause("SUB2", "Cột dữ liệu", "Bằng cấp"), values: { column: "Cột dữ liệu" } },
    {
      name: "a data column of persons for collectives",
      set: "SXDQB",
      edit: clause("A7", "Cột dữ liệu", "Kết quả lấy phiếu tín nhiệm"),
      values: { text: "Kết quả lấy phiếu tín nhiệm" },
    },
    { name: "an option of another condition", edit: clause("SUB2", "Tuỳ chọn", "khi sơ kết"), values: { allowed: ["có đánh giá thêm"] } },
    {
      name: "a rating without the word in front",
      edit: clause("N1", "Mức xếp loại", "Hoàn thành nhiệm vụ"),
      values: { allowed: expect.arrayContaining(["Loại nếu: Không hoàn thành nhiệm vụ"]) },
    },
    {
      name: "a rating nobody knows behind the word",
      edit: clause("N1", "Mức xếp loại", "Loại nếu: Kém"),
      values: { text: "Loại nếu: Kém" },
    },
  ],
  oneOnly: [
    { name: "two titles", edit: clause("N6", "Danh hiệu", "CSTĐ cơ sở; Lao động tiên tiến"), values: { column: "Danh hiệu" } },
    {
      name: "two documents",
      edit: clause("SUB2", "Cột dữ liệu", "Biên bản bình xét, suy tôn\nKế hoạch CCHC"),
      values: { column: "Cột dữ liệu" },
    },
  ],
  notUsed: [
    { name: "a title where none is asked", edit: clause("G1", "Danh hiệu", "CSTĐ cơ sở"), values: { used: ["Cột dữ liệu", "Tuỳ chọn"] } },
    { name: "a limit where none is asked", edit: clause("N6", "Ngưỡng", 2), values: { condition: "Danh hiệu hằng năm" } },
    { name: "years where none count", edit: clause("G1", "Năm áp dụng", "2021"), values: { column: "Năm áp dụng" } },
    { name: "a field for a deadline", edit: clause("M2", "Lĩnh vực", "a"), values: { column: "Lĩnh vực" } },
    { name: "a subject for a deadline", edit: clause("M2", "Đối tượng", "Cá nhân"), values: { column: "Đối tượng" } },
    { name: "a date where none is asked", edit: clause("M1", "Thời hạn", "15/09/2026"), values: { used: [] } },
  ],
  notMark: [
    { name: "a word instead of a mark", edit: clause("G1", "Dùng", "tạm"), values: { text: "tạm" } },
    { name: "a word instead of a mark, general information", edit: info("Có dòng số lượng dự kiến", "20"), values: { text: "20" } },
  ],
  notYear: [
    { name: "no number", edit: info("Giai đoạn: từ năm", "hai nghìn"), values: { text: "hai nghìn" } },
    { name: "too far away", edit: info("Giai đoạn: đến năm", 20300), values: { text: "20300" } },
    { name: "a date", edit: info("Giai đoạn: đến năm", "31/12/2030") },
  ],
  notYears: [
    { name: "words", edit: clause("N6", "Năm áp dụng", "hai năm cuối"), values: { text: "hai năm cuối" } },
    { name: "backwards", edit: clause("N6", "Năm áp dụng", "2024–2022") },
  ],
  notSpan: [{ name: "a phase in words", edit: info("Giai đoạn 1", "ba năm đầu"), values: { text: "ba năm đầu" } }],
  notDate: [
    { name: "no day of the calendar", edit: clause("M2", "Thời hạn", "31/9/2026"), values: { text: "31/9/2026" } },
    { name: "a month alone", edit: clause("M2", "Thời hạn", "9/2026") },
    { name: "words", edit: info("Ngày ban hành", "tháng chín") },
  ],
  notDateSpan: [
    { name: "a quarter", set: "KTTV", edit: clause("M1", "Thời hạn", "Quý III năm 2021"), values: { text: "Quý III năm 2021" } },
  ],
  notNumber: [
    { name: "words", edit: clause("T1", "Ngưỡng", "cao"), values: { unit: "percent" } },
    { name: "a share without the percent sign", edit: clause("T1", "Ngưỡng", 0.95), values: { text: "0.95", from: 1, to: 1000 } },
    { name: "negative", edit: clause("T1", "Ngưỡng", -5) },
    { name: "half an initiative", set: "SXDQB", edit: clause("A2", "Ngưỡng", 1.5), values: { unit: "count" } },
    { name: "none of a quota", set: "SXDQB", edit: clause("Q1", "Ngưỡng", 0), values: { unit: "count", from: 1 } },
    {
      name: "no number after the sign",
      edit: (cells) => {
        put(cells, clauseCell(cells, "T1", "Điều kiện"), "So với ngưỡng");
        put(cells, clauseCell(cells, "T1", "Cột dữ liệu"), "% hoàn thành kế hoạch");
        return put(cells, clauseCell(cells, "T1", "Ngưỡng"), "≥ nhiều");
      },
      values: { unit: "any" },
    },
    { name: "one thousand or one", set: "SXDQB", edit: clause("Q1", "Ngưỡng", "1.000") },
  ],
  notLine: [{ name: "a word", edit: clause("G1", "Dòng", "cuối"), values: { text: "cuối" } }],
  reversed: [
    { name: "the period", edit: info("Giai đoạn: đến năm", 2020), values: { from: "2021", to: "2020" } },
    { name: "a phase", edit: info("Giai đoạn 1", "2023–2021"), values: { from: "2023", to: "2021" } },
    {
      name: "a stage",
      set: "KTTV",
      edit: clause("M1", "Thời hạn", "30/09/2021 – 01/07/2021"),
      values: { from: "30/09/2021", to: "01/07/2021" },
    },
  ],
  outsidePeriod: [
    { name: "years of a criterion", edit: clause("N6", "Năm áp dụng", "2024–2027"), values: { text: "2026, 2027", from: 2021, to: 2025 } },
    { name: "a phase", edit: info("Giai đoạn 2", "2024–2026"), values: { from: 2021, to: 2025 } },
  ],
  cellError: [{ name: "a broken formula", edit: clause("G1", "Nguyên văn", "#REF!"), values: { text: "#REF!" } }],
  badSetId: [
    { name: "small letters", edit: info("Mã bộ tiêu chí", "dv2630") },
    { name: "a space", edit: info("Mã bộ tiêu chí", "DV 2630") },
    { name: "too short", edit: info("Mã bộ tiêu chí", "DV") },
    { name: "a digit first", edit: info("Mã bộ tiêu chí", "2630DV") },
    { name: "marks", edit: info("Mã bộ tiêu chí", "SỞXD") },
  ],
  builtInSetId: [{ name: "the id of a document", edit: info("Mã bộ tiêu chí", "SXDQB"), values: { suggestion: "SXDQBDV" } }],
  duplicateSetId: [],
  unknownInfo: [
    {
      name: "a line misspelt",
      edit: (cells) => {
        const { row } = infoCell(cells, "Số, ký hiệu");
        return put(cells, { row, column: 1, address: `B${row + 1}` }, "Số và ký hiệu văn bảnn");
      },
      values: { text: "Số và ký hiệu văn bảnn", allowed: expect.arrayContaining(["Tên văn bản"]) },
    },
  ],
  duplicateInfo: [
    {
      name: "a line twice",
      edit: (cells) => {
        const { row } = infoCell(cells, "Số, ký hiệu");
        return put(cells, { row, column: 1, address: `B${row + 1}` }, "Tên văn bản");
      },
      values: { column: "Tên văn bản" },
    },
  ],
  badFieldCode: [
    {
      name: "two letters",
      set: "SXDQB",
      edit: (cells) => put(cells, fieldCell(cells, "c", 0), "cc"),
      values: { text: "cc" },
      besides: ["unknownWord"],
    },
  ],
  badCode: [
    { name: "a space in it", edit: clause("G1", "Mã", "G 1"), values: { suggestion: "G1" } },
    { name: "a small letter first", edit: clause("G1", "Mã", "g1"), values: { suggestion: "G1" } },
    { name: "no number", edit: clause("G1", "Mã", "G"), values: { text: "G" } },
    { name: "the id of the set in front", edit: clause("G1", "Mã", "DV2630-G1") },
  ],
  duplicateCode: [
    { name: "of a criterion", edit: clause("G2", "Mã", "G1"), values: { text: "G1" } },
    {
      name: "of a field",
      set: "SXDQB",
      edit: (cells) => put(cells, fieldCell(cells, "c", 0), "b"),
      values: { text: "b" },
      besides: ["unknownWord"],
    },
  ],
  partOfNothing: [
    { name: "a code with a point without its whole", edit: clause("G1", "Mã", "X9.1"), values: { text: "X9.1", whole: "X9" } },
    { name: "a part of a criterion that is no combination", edit: clause("G1", "Mã", "G2.1"), values: { whole: "G2" } },
  ],
  noParts: [
    {
      name: "a combination of nothing",
      edit: (cells) => {
        put(cells, clauseCell(cells, "T3", "Ngưỡng"), "tất cả");
        return put(cells, clauseCell(cells, "T3", "Điều kiện"), "Kết hợp");
      },
      values: { condition: "Kết hợp" },
    },
  ],
  noFields: [
    {
      name: "a criterion of fields without fields",
      edit: (cells) => {
        put(cells, clauseCell(cells, "G1", "Cột dữ liệu"), "");
        return put(cells, clauseCell(cells, "G1", "Điều kiện"), "Đăng ký ở một lĩnh vực");
      },
      values: { condition: "Đăng ký ở một lĩnh vực" },
    },
  ],
  noCriteria: [
    {
      name: "everything switched off",
      edit: (cells) => {
        const { row, column, address } = headerCell(cells, "Dùng");
        for (const line of cells.slice(row + 1)) line[column] = "";
        return { row, column: column - 2, address: address.replace("C", "A") };
      },
    },
  ],
};

const cases = Object.entries(CASES).flatMap(([code, list]) => list.map((each) => [code as MistakeCode, each.name, each] as const));

const told = (mistake: SetMistake): void => {
  for (const language of ["vi", "en"] as const) {
    const sentence = texts[language].mistake(mistake);
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN|null|\.\.| {2}/);
    for (const part of [mistake.cell, mistake.sheet]) expect(sentence).toContain(part);
    const { text, suggestion } = mistake.values as { readonly text?: string; readonly suggestion?: string };
    if (text !== undefined) expect(sentence).toContain(text);
    if (suggestion !== undefined) expect(sentence).toContain(suggestion);
  }
};

describe.each(cases)("%s: %s", (code, _name, { set = "BTNMT", edit, values = {}, besides = [] }) => {
  const cells = cellsOf(copyOf(criteriaSet(set)));
  const at = edit(cells);
  const read = readSet(gridOf(cells));

  test("is found at its cell, alone, and told in both languages", () => {
    expect(read.mistakes.map((mistake) => mistake.code).sort()).toEqual([code, ...besides].sort());
    const found = read.mistakes.find((mistake) => mistake.code === code);
    expect(found).toMatchObject({ code, cell: at.address, sheet: "DTT Bộ tiêu chí", values });
    read.mistakes.forEach(told);
  });

  test("leaves nothing half used", () => expect(read.set).toBeUndefined());
});

test("every kind of mistake has a case", () => {
  const without = Object.entries(CASES).flatMap(([code, list]) => (list.length === 0 ? [code] : []));
  expect(without).toEqual(["duplicateSetId"]);
});

test("several mistakes are all told, in the order of the sheet", () => {
  const cells = cellsOf(copyOf(criteriaSet("BTNMT")));
  clause("N6", "Danh hiệu", "CSTĐ")(cells);
  clause("G1", "Đối tượng", "Mọi người")(cells);
  info("Giai đoạn: đến năm", "x")(cells);
  expect(readSet(gridOf(cells)).mistakes.map(({ code }) => code)).toEqual(["notYear", "unknownWord", "unknownWord"]);
});

describe("two sheets of one id", () => {
  const cells = cellsOf(copyOf(criteriaSet("BTNMT")));
  const [one, two] = readSets([gridOf(cells, {}, "DTT Bộ tiêu chí"), gridOf(cells, {}, "DTT Bộ tiêu chí (2)")]);
  test("are both refused, each naming the other", () => {
    expect(one).toMatchObject({ set: undefined, mistakes: [{ code: "duplicateSetId", cell: infoCell(cells, "Mã bộ tiêu chí").address }] });
    expect(two?.mistakes[0]).toMatchObject({
      sheet: "DTT Bộ tiêu chí (2)",
      values: { otherSheet: "DTT Bộ tiêu chí", suggestion: "DV2630DV" },
    });
    [one, two].flatMap((own) => own?.mistakes ?? []).forEach(told);
  });
  test("another id makes both of use", () => {
    const other = cellsOf(copyOf(criteriaSet("BTNMT")));
    info("Mã bộ tiêu chí", "DVB")(other);
    expect(readSets([gridOf(cells), gridOf(other, {}, "DTT Bộ tiêu chí (2)")]).map(({ set }) => set?.id)).toEqual(["DV2630", "DVB"]);
  });
});

test("an empty sheet lacks both tables", () => {
  expect(readSet(gridOf([[""]])).mistakes.map(({ code }) => code)).toEqual(["missingTable", "missingTable"]);
  expect(readSet(gridOf([])).mistakes.map(({ cell }) => cell)).toEqual(["A1", "A1"]);
});

test("a row written at the end without a code or text is a mistake only when it is in use", () => {
  const cells = cellsOf(copyOf(criteriaSet("BTNMT")));
  const row = spareRow(cells);
  put(cells, { row, column: headerCell(cells, "Ghi chú").column, address: "" }, "sẽ bổ sung");
  expect(readSet(gridOf(cells)).mistakes).toEqual([]);
  put(cells, { row, column: headerCell(cells, "Dùng").column, address: "" }, "x");
  expect(readSet(gridOf(cells)).mistakes.map(({ values }) => values)).toMatchObject([
    { column: "Mã" },
    { column: "Nguyên văn" },
    { column: "Điều kiện" },
  ]);
});
