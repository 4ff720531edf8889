import { type Evaluation, type Subject, defaultSettings, evaluate, parseInitiatives } from "../../src/criteria";
import { buildRegistration } from "../../src/registration";

const YEARS = [2021, 2022, 2023, 2024];
const known = <T>(value: T, text: string, cell = "A1") => ({ state: "known", value, text, cell }) as const;
const titles = (code: "CSTDCS" | "CSTDB" | "LDTT" | "TTLDXS", text: string) => ({
  byYear: Object.fromEntries(YEARS.map((year) => [year, known({ titles: [code], awards: [] }, text)])),
});
const ratings = { byYear: Object.fromEntries(YEARS.map((year) => [year, known("HTXSNV" as const, "HTXSNV")])) };

const person = (row: number, name: string, facts: Subject["facts"] = {}): Subject => ({
  id: `S!${row}`,
  kind: "individual",
  name,
  unit: "Phòng A",
  sheet: "S",
  row,
  assessments: {},
  doubts: [],
  facts: {
    chucVu: known("Chuyên viên", "Chuyên viên"),
    sangKien: known(parseInitiatives("Phần mềm (QĐ số 1/QĐ-A)"), "Phần mềm (QĐ số 1/QĐ-A)"),
    danhHieu: titles("CSTDCS", "CSTĐCS"),
    xepLoai: ratings,
    ...facts,
  },
});
const collective = (row: number, name: string): Subject => ({
  id: `S!${row}`,
  kind: "collective",
  name,
  unit: "Cục mẫu",
  sheet: "S",
  row,
  assessments: {},
  doubts: [],
  facts: { danhHieu: titles("TTLDXS", "Tập thể LĐXS"), keHoach: { byYear: { 2021: known({ readings: [102.5] }, "102,5%") } } },
});

const SUBJECTS = [
  collective(5, "Phòng A"),
  person(8, "Trần Văn Bình"),
  person(9, "Nguyễn Thị An"),
  person(10, "Lê Văn Cao", { danhHieu: titles("CSTDB", "CSTĐ cấp tỉnh") }),
  person(11, "Phạm Văn Dưới", { danhHieu: titles("LDTT", "LĐTT") }),
];
const evaluated = (asOf = "2024-12-31"): Evaluation => evaluate(SUBJECTS, { ...defaultSettings("BTNMT", asOf), assumeAssessed: true });
const rowOf = (registration: ReturnType<typeof buildRegistration>, text: string) =>
  registration.sheet.values.findIndex((row) => row.includes(text));

describe("buildRegistration", () => {
  const registration = buildRegistration(evaluated());
  const { sheet } = registration;

  it("has the title of the annex and the period", () => {
    expect(sheet.values.slice(0, 3).map(([first]) => first)).toEqual([
      "Phụ lục",
      "DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN GIAI ĐOẠN 2021-2025",
      expect.stringMatching(/^\(Kèm theo Kế hoạch số ……/),
    ]);
  });

  it("leaves room for the number expected where the plan asks for it (KTTV-M1)", () => {
    const listed = (set: string) => buildRegistration(evaluate(SUBJECTS, { ...defaultSettings(set, "2024-12-31"), assumeAssessed: true }));
    const expected = "Số lượng dự kiến đăng ký: …… tập thể, …… cá nhân.";
    expect([rowOf(listed("KTTV"), expected) > 0, rowOf(listed("BTNMT"), expected) > 0]).toEqual([true, false]);
  });

  it("names the one year and claims no registration where the document asks for none (PT21)", () => {
    const { sheet: list } = buildRegistration(evaluate(SUBJECTS, { ...defaultSettings("PT21", "2021-12-31"), assumeAssessed: true }));
    expect(list.values[1]?.[0]).toBe("DANH SÁCH ĐỐI CHIẾU TIÊU CHÍ PHONG TRÀO THI ĐUA NĂM 2021");
    expect(list.values.flat().join(" ")).not.toMatch(/2021[-–]2021|ĐIỂN HÌNH TIÊN TIẾN/);
    expect(list.values.flat().join(" ")).toMatch(/953\/BTNMT-TĐKTTT.*31\/12\/2021; năm 2021/);
  });

  it("lists collectives, then persons: highest title first, then given name; STT restarts; the failed are left out", () => {
    const first = rowOf(registration, "I. TẬP THỂ");
    expect(sheet.values.slice(first, first + 6).map((row) => row.slice(0, 2))).toEqual([
      ["I. TẬP THỂ", ""],
      [1, "Phòng A"],
      ["II. CÁ NHÂN", ""],
      [1, "Lê Văn Cao"],
      [2, "Nguyễn Thị An"],
      [3, "Trần Văn Bình"],
    ]);
    expect(registration).toMatchObject({ collectives: 1, individuals: 3 });
    expect(rowOf(registration, "Phạm Văn Dưới")).toBe(-1);
  });

  it("shows the tested years, usual titles abbreviated and others in the officer's own words", () => {
    const header = sheet.values[sheet.page.titleRows?.last ?? -1];
    expect(header?.filter((cell) => cell !== "")).toEqual([...YEARS, ...YEARS].map(String));
    const at = header?.indexOf("2021") ?? -1;
    expect(sheet.values[rowOf(registration, "Lê Văn Cao")]?.slice(at, at + 5)).toEqual([
      "CSTĐ cấp tỉnh",
      "CSTĐ cấp tỉnh",
      "CSTĐ cấp tỉnh",
      "CSTĐ cấp tỉnh",
      "HTXSNV",
    ]);
    expect(sheet.values[rowOf(registration, "Phòng A")]?.slice(at, at + 6)).toEqual(["TTLĐXS", "TTLĐXS", "TTLĐXS", "TTLĐXS", "102,5%", ""]);
  });

  it("has no year column before any year is over, and may still list everyone", () => {
    const early = buildRegistration(evaluated("2021-09-01"));
    expect(early.sheet.columnWidths.length).toBe(sheet.columnWidths.length - 2 * YEARS.length);
    expect(early).toMatchObject({ collectives: 1, individuals: 4 });
    expect(early.sheet.values.some(([cell]) => String(cell).includes("chưa có năm nào đến kỳ xét"))).toBe(true);
  });

  it("closes with totals, the basis of the results, place and date, two signers", () => {
    const tail = sheet.values.slice(-6).map((row) => row.filter((cell) => cell !== ""));
    expect(tail[0]).toEqual(["Tổng số: 1 tập thể, 3 cá nhân."]);
    expect(tail[1]?.[0]).toMatch(/03\/KH-BTNMT.*31\/12\/2024.*2021–2024/);
    expect(tail[3]).toEqual(["……………, ngày …… tháng …… năm ……"]);
    expect(tail[4]).toEqual(["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"]);
  });

  it.each([
    ["2023-01-05", "ngày 05 tháng 01 năm 2023"],
    ["2021-09-14", "ngày 14 tháng 9 năm 2021"],
    ["2021-12-31", "ngày 31 tháng 12 năm 2021"],
  ])("writes the date %s as %s", (listDate, words) => {
    const dated = buildRegistration(evaluated(), { listDate });
    expect(dated.sheet.values.flat()).toContain(`……………, ${words}`);
  });

  it("lists exactly the subjects chosen", () => {
    const chosen = buildRegistration(evaluated(), { subjectIds: ["S!11"] });
    expect(chosen).toMatchObject({ collectives: 0, individuals: 1 });
    expect(rowOf(chosen, "(Không có tập thể đăng ký)")).toBeGreaterThan(0);
  });

  it("is printed on A4 landscape with the margins of Nghị định 30/2020 and repeats both header rows", () => {
    const { page } = sheet;
    expect(page).toMatchObject({ orientation: "Landscape", paper: "A4", fitToWidth: true, pageNumbers: "topCentreFromSecondPage" });
    expect(page.margins.left).toBeGreaterThanOrEqual(30);
    expect(page.margins.right).toBeGreaterThanOrEqual(15);
    expect(page.margins.top).toBeGreaterThanOrEqual(20);
    expect(page.titleRows).toEqual({ first: 4, last: 5 });
    expect(sheet.font.name).toBe("Times New Roman");
  });

  it("is rectangular, and its merges lie inside and do not overlap", () => {
    const width = sheet.columnWidths.length;
    expect(sheet.values.every((row) => row.length === width)).toBe(true);
    const taken = new Set<string>();
    for (const { row, column, rowCount, columnCount } of sheet.merges) {
      for (let r = row; r < row + rowCount; r++) {
        for (let c = column; c < column + columnCount; c++) {
          expect(r < sheet.values.length && c < width && !taken.has(`${r},${c}`)).toBe(true);
          taken.add(`${r},${c}`);
        }
      }
    }
  });
});

describe("a document that registers by year and has no number (SXDQB)", () => {
  const subjects = [
    person(8, "Trần Văn Bình", { loaiDHTT: known("c", "c"), namDangKy: known([2022], "2022"), chucVu: known("Giám đốc", "Giám đốc") }),
    person(9, "Vũ Văn Yên", { loaiDHTT: known("a", "a"), namDangKy: known([2023], "2023"), danhHieu: titles("LDTT", "LĐTT") }),
  ];
  const { sheet } = buildRegistration(evaluate(subjects, { ...defaultSettings("SXDQB", "2024-12-31"), assumeAssessed: true }));
  const cells = (text: string) => sheet.values.find((row) => row.includes(text)) ?? [];

  it("shows year and field of each, direct workers first (SXDQB-P1)", () => {
    const header = cells("Năm đăng ký");
    const [year, field] = [header.indexOf("Năm đăng ký"), header.indexOf("Loại ĐHTT, lĩnh vực")];
    expect(["Vũ Văn Yên", "Trần Văn Bình"].map((name) => [cells(name)[0], cells(name)[year], cells(name)[field]])).toEqual([
      [1, "2023", "a"],
      [2, "2022", "c"],
    ]);
  });

  it("cites the plan without an empty number, and no other document has the column", () => {
    const basis = sheet.values.flat().find((cell) => String(cell).startsWith("Đối chiếu theo"));
    expect(basis).toMatch(/Sở Xây dựng giai đoạn 2021-2025\. Tính đến/);
    expect(buildRegistration(evaluated()).sheet.values.flat()).not.toContain("Năm đăng ký");
  });
});
