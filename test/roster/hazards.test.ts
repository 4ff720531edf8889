import { readRoster } from "../../src/roster";
import { OPTIONS, codes, fieldsOf, grid, ignored, ratings, read, readRows, said, subject, titles } from "./grids";

const HEADER = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu thi đua năm 2021", "Xếp loại năm 2021"];
const AN = [1, "Nguyễn Văn An", "Chuyên viên", "Phòng Kế hoạch", "CSTĐCS", "HTXSNV"];
const BINH = [2, "Trần Thị Bình", "Trưởng phòng", "Phòng Tổ chức", "LĐTT", "HTTNV"];
const names = (roster: ReturnType<typeof read>) => roster.subjects.map((s) => s.name);

describe("the header", () => {
  test("plain, with everything known about a person", () => {
    const roster = readRows([HEADER, AN, BINH]);
    const an = subject(roster, "Nguyễn Văn An");
    expect(an).toMatchObject({ id: "Danh sách!2", kind: "individual", unit: "Phòng Kế hoạch", row: 2 });
    expect(an.facts.danhHieu?.byYear[2021]).toEqual({
      state: "known",
      value: { titles: ["CSTDCS"], awards: [] },
      cell: "E2",
      text: "CSTĐCS",
    });
    expect(ratings(an)).toEqual({ 2021: "HTXSNV" });
    expect(roster.sheets[0]).toMatchObject({ headerRows: [1], individuals: 2, collectives: 0 });
  });

  test("below title and decree lines", () => {
    const roster = readRows([
      ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA"],
      ["(Kèm theo Kế hoạch số 03/KH-BTNMT ngày 27/7/2021)"],
      [],
      HEADER,
      AN,
    ]);
    expect(roster.sheets[0]?.headerRows).toEqual([5]);
    expect(names(roster)).toEqual(["Nguyễn Văn An"]);
    expect(ignored(roster)).toEqual(["1 aboveHeader", "2 aboveHeader", "3 aboveHeader", "4 blank", "5 header"]);
  });

  const two = [
    ["STT", "Họ và tên", "Danh hiệu thi đua", "", "", "Xếp loại chất lượng", "", "Ghi chú"],
    ["", "", 2021, "Năm 2022", "2023", "2021", "2022", ""],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    [1, "Nguyễn Văn An", "CSTĐCS", "LĐTT", "CSTĐCS", "HTXSNV", "HTTNV", ""],
  ];
  const expected = {
    A: "stt",
    B: "hoTen",
    C: "danhHieu2021",
    D: "danhHieu2022",
    E: "danhHieu2023",
    F: "xepLoai2021",
    G: "xepLoai2022",
    H: "ghiChu",
  };
  test.each([
    ["merged", ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"]],
    ["not merged", []],
  ])("two rows, years below, %s", (_, merges) => {
    const roster = readRows(two, { merges });
    expect(fieldsOf(roster)).toEqual(expected);
    expect(roster.sheets[0]?.headerRows).toEqual([1, 2]);
    expect(ignored(roster)).toContain("3 columnNumbers");
    expect(titles(subject(roster, "Nguyễn Văn An"))).toEqual({ 2021: "CSTDCS", 2022: "LDTT", 2023: "CSTDCS" });
  });

  test("three levels", () => {
    const roster = readRows(
      [
        ["TT", "Họ và tên", "Kết quả thi đua", "", "", ""],
        ["", "", "Danh hiệu", "", "Xếp loại", ""],
        ["", "", "2021", "2022", "2021", "2022"],
        [1, "Nguyễn Văn An", "CSTĐCS", "LĐTT", "HTXSNV", "HTTNV"],
      ],
      { merges: ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"] }
    );
    expect(fieldsOf(roster)).toMatchObject({ C: "danhHieu2021", D: "danhHieu2022", E: "xepLoai2021", F: "xepLoai2022" });
    expect(names(roster)).toEqual(["Nguyễn Văn An"]);
  });

  test("years above, kinds below", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Năm 2021", "", "Năm 2022", ""],
        ["", "", "Danh hiệu", "Xếp loại", "Danh hiệu", "Xếp loại"],
        [1, "Nguyễn Văn An", "CSTĐCS", "HTXSNV", "LĐTT", "HTTNV"],
      ],
      { merges: ["C1:D1", "E1:F1"] }
    );
    expect(fieldsOf(roster)).toMatchObject({ C: "danhHieu2021", D: "xepLoai2021", E: "danhHieu2022", F: "xepLoai2022" });
  });

  test("line breaks, column numbers and remarks inside labels", () => {
    const roster = readRows([
      ["Số\nTT", "Họ và\ntên\n(1)", "Danh hiệu\nthi đua\nnăm 2021 (2)", "Kỷ luật (nếu có)", "% hoàn thành\nkế hoạch"],
      [1, "Nguyễn Văn An", "CSTĐCS", "Không", "98,5%"],
    ]);
    expect(fieldsOf(roster)).toEqual({ A: "stt", B: "hoTen", C: "danhHieu2021", D: "kyLuat", E: "keHoach" });
  });

  test("family and given name apart, or under one merged header", () => {
    expect(
      names(
        readRows([
          ["STT", "Họ và tên đệm", "Tên", "Đơn vị"],
          [1, "Nguyễn Văn", "An", "Phòng A"],
        ])
      )
    ).toEqual(["Nguyễn Văn An"]);
    expect(
      names(
        readRows(
          [
            ["STT", "Họ và tên", "", "Đơn vị"],
            [1, "Nguyễn Văn", "An", "Phòng A"],
          ],
          { merges: ["B1:C1"] }
        )
      )
    ).toEqual(["Nguyễn Văn An"]);
  });

  test("dates of birth in two columns by sex", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Năm sinh", "", "Đơn vị"],
        ["", "", "Nam", "Nữ", ""],
        [1, "Nguyễn Văn An", 1980, "", "Phòng A"],
        [2, "Trần Thị Bình", "", 1985, "Phòng A"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] }
    );
    expect([said(subject(roster, "Nguyễn Văn An").facts.ngaySinh), said(subject(roster, "Nguyễn Văn An").facts.gioiTinh)]).toEqual([
      "1980",
      "Nam",
    ]);
    expect([said(subject(roster, "Trần Thị Bình").facts.ngaySinh), said(subject(roster, "Trần Thị Bình").facts.gioiTinh)]).toEqual([
      "1985",
      "Nữ",
    ]);
  });

  test("repeated for the second section", () => {
    const roster = readRows([
      ["I. TẬP THỂ"],
      ["STT", "Tên tập thể", "Thủ trưởng đơn vị", "Danh hiệu năm 2021"],
      [1, "Phòng Kế hoạch", "Trần Thị Bình", "TTLĐXS"],
      ["II. CÁ NHÂN"],
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu năm 2021"],
      [1, "Nguyễn Văn An", "Chuyên viên", "CSTĐCS"],
    ]);
    expect(roster.subjects.map((s) => [s.kind, s.name])).toEqual([
      ["collective", "Phòng Kế hoạch"],
      ["individual", "Nguyễn Văn An"],
    ]);
    expect(said(subject(roster, "Phòng Kế hoạch").facts.thuTruong)).toBe("Trần Thị Bình");
    expect(said(subject(roster, "Nguyễn Văn An").facts.chucVu)).toBe("Chuyên viên");
    expect(roster.sheets[0]?.headerRows).toEqual([2, 5]);
  });

  test("no roster at all", () => {
    expect(
      read(
        grid([
          ["Mã", "Giá"],
          [1, 2],
        ])
      )
    ).toEqual({ sheets: [], subjects: [], issues: [] });
  });
});

describe("columns that look like others", () => {
  const of = (header: string, ...cells: (string | number)[]) =>
    readRows([["STT", "Họ và tên", "Đơn vị", header], ...cells.map((cell, i) => [i + 1, `Nguyễn Văn ${"ABCDEF"[i]}`, "Phòng A", cell])]);
  test.each([
    ["Đăng ký danh hiệu 2025", "dangKyDanhHieu", "registeredNotAchieved"],
    ["Danh hiệu đề nghị năm 2022", "dangKyDanhHieu", "registeredNotAchieved"],
    ["2021", null, "unrecognisedColumn"],
    ["Danh hiệu 2021-2022", null, "schoolYear"],
    ["Danh hiệu năm học 2021 - 2022", null, "schoolYear"],
    ["Xếp loại 6 tháng đầu năm 2021", null, "partOfYear"],
    ["KTTV-T2", null, "clauseOfOtherSet"],
    ["T12", null, "unrecognisedColumn"],
    ["Nhận xét của cấp ủy", null, "unrecognisedColumn"],
    ["Chấp hành kỷ luật, kỷ cương", null, "unrecognisedColumn"],
  ])("%s", (header, field, code) => {
    const roster = of(header, "x");
    expect(roster.sheets[0]?.columns[3]?.field).toBe(field);
    expect(codes(roster)).toContain(code);
  });

  test.each([["Xếp loại đảng viên 2021"], ["Xếp loại chi bộ năm 2021"], ["Xếp loại công đoàn"]])(
    "%s is no rating of the work",
    (header) => {
      expect(of(header, "HTXSNV").subjects[0]?.facts.xepLoai).toBeUndefined();
    }
  );

  test("a bare year over titles is taken, and reported", () => {
    const roster = of("2021", "CSTĐCS", "LĐTT", "CSTĐCS");
    expect(titles(subject(roster, "Nguyễn Văn A"))).toEqual({ 2021: "CSTDCS" });
    expect(codes(roster)).toContain("columnGuessed");
  });

  test("decision numbers beside titles are no titles", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Danh hiệu năm 2021", "", "Đơn vị"],
        ["", "", "Danh hiệu", "Số QĐ", ""],
        [1, "Nguyễn Văn An", "CSTĐCS", "12/QĐ-STNMT", "Phòng A"],
      ],
      { merges: ["C1:D1"] }
    );
    expect(titles(subject(roster, "Nguyễn Văn An"))).toEqual({ 2021: "CSTDCS" });
  });

  test("initiative, its decision and its year", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Sáng kiến", "", ""],
        ["", "", "Tên", "Số QĐ", "Năm"],
        [1, "Nguyễn Văn An", "Số hóa hồ sơ", "45/QĐ-STNMT", 2022],
      ],
      { merges: ["C1:E1"] }
    );
    const { facts } = subject(roster, "Nguyễn Văn An");
    expect([facts.sangKien && "text" in facts.sangKien && facts.sangKien.text, said(facts.sangKienQD)]).toEqual([
      "Số hóa hồ sơ",
      { text: "45/QĐ-STNMT", citable: true },
    ]);
  });

  test("judgements by clause", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Đơn vị", "Tiêu chí T2", "BTNMT-G1", "G2 – Nhân tố nổi trội", "SUB2"],
      [1, "Nguyễn Văn An", "Phòng A", "Đạt", "KĐ", "-", ""],
    ]);
    const { assessments } = subject(roster, "Nguyễn Văn An");
    expect(Object.fromEntries(Object.entries(assessments).map(([id, fact]) => [id, said(fact)]))).toEqual({
      "BTNMT-T2": true,
      "BTNMT-G1": false,
      "BTNMT-G2": "?notYesNo",
      "BTNMT-SUB2": "(blank)",
    });
  });

  test("marks under the name of a title", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Đơn vị", "LĐTT 2021", "CSTĐCS 2021"],
      [1, "Nguyễn Văn An", "Phòng A", "x", "x"],
      [2, "Trần Thị Bình", "Phòng A", "x", "Không"],
      [3, "Lê Văn Chi", "Phòng A", "", ""],
    ]);
    expect(roster.subjects.map(titles)).toEqual([{ 2021: "CSTDCS+LDTT" }, { 2021: "LDTT" }, { 2021: "(blank)" }]);
  });

  test("a collective title as a header", () => {
    const roster = readRows([
      ["STT", "Tên tập thể", "Tập thể LĐXS năm 2022", "% KH 2022"],
      [1, "Phòng Kế hoạch", "Có", 1],
    ]);
    expect(titles(subject(roster, "Phòng Kế hoạch"))).toEqual({ 2022: "TTLDXS" });
    expect(said(subject(roster, "Phòng Kế hoạch").facts.keHoach?.byYear[2022])).toEqual({ readings: [1, 100] });
  });

  test("two columns for one year that disagree decide nothing", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Danh hiệu 2021", "DHTĐ năm 2021"],
      [1, "Nguyễn Văn An", "CSTĐCS", "LĐTT"],
      [2, "Trần Thị Bình", "LĐTT", ""],
    ]);
    expect(roster.subjects.map(titles)).toEqual([{ 2021: "?unknownTitle" }, { 2021: "LDTT" }]);
    expect(codes(roster)).toContain("duplicateColumn");
  });

  test("titles with years of their own in a column without", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Danh hiệu thi đua"],
      [1, "Nguyễn Văn An", "CSTĐCS 2021-2023"],
      [2, "Trần Thị Bình", "2021: CSTĐCS; 2022: LĐTT"],
    ]);
    expect(roster.subjects.map(titles)).toEqual([
      { 2021: "CSTDCS", 2022: "CSTDCS", 2023: "CSTDCS" },
      { 2021: "CSTDCS", 2022: "LDTT" },
    ]);
  });

  test("a year in the cell against the year of the column", () => {
    const roster = readRows([HEADER, [1, "Nguyễn Văn An", "", "", "CSTĐCS 2022", ""]]);
    expect(titles(subject(roster, "Nguyễn Văn An"))).toEqual({ 2021: "CSTDCS" });
    expect(codes(roster)).toContain("yearContradiction");
  });

  test("position and unit in one column", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Chức vụ, đơn vị", "Danh hiệu 2021"],
      [1, "Nguyễn Văn An", "Trưởng phòng, Phòng Kế hoạch", "CSTĐCS"],
    ]);
    expect([said(subject(roster, "Nguyễn Văn An").facts.chucVu), subject(roster, "Nguyễn Văn An").unit]).toEqual([
      "Trưởng phòng",
      "Phòng Kế hoạch",
    ]);
  });
});

describe("encodings", () => {
  test("VNI in header and cells", () => {
    const roster = readRows([
      ["STT", "Hoï vaø teân", "Chöùc vuï", "Ñôn vò", "Danh hieäu 2021"],
      [1, "Nguyeãn Vaên Huøng", "Tröôûng phoøng", "Phoøng Keá hoaïch", "CSTÑCS"],
      [2, "Traàn Thò Bình", "Chuyeân vieân", "Vaên phoøng", "LÑTT"],
    ]);
    expect(roster.subjects.map((s) => [s.name, s.unit])).toEqual([
      ["Nguyễn Văn Hùng", "Phòng Kế hoạch"],
      ["Trần Thị Bình", "Văn phòng"],
    ]);
    expect(roster.subjects.map(titles)).toEqual([{ 2021: "CSTDCS" }, { 2021: "LDTT" }]);
    expect(roster.issues.filter((issue) => issue.code === "legacyEncoding").map((issue) => issue.values.encoding)).toEqual([
      "vni",
      "vni",
      "vni",
      "vni",
    ]);
  });
  test("the font decides, and its H draws capitals", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Danh hiệu 2021"],
        [1, "Lª v¨n b¶o", "CSTĐCS"],
      ],
      { fonts: { B: ".VnTimeH" } }
    );
    expect(names(roster)).toEqual(["LÊ VĂN BẢO"]);
  });
  test("good Unicode is never decoded", () => {
    const good = ["Hoàng Thị Hà", "Lê Công Toàn", "Tô Hoài Nam", "Trà My Hoà", "Võ Thị Sáu"];
    const roster = readRows([["STT", "Họ và tên", "Danh hiệu 2021"], ...good.map((name, i) => [i + 1, name, "LĐTT"])]);
    expect(names(roster)).toEqual(good);
    expect(codes(roster)).not.toContain("legacyEncoding");
  });
  test("a text of no known encoding stays and is reported", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Danh hiệu 2021"],
      [1, "Müller Jörg", "LĐTT"],
      [2, "Trần Thị Bình", "LĐTT"],
    ]);
    expect(names(roster)).toEqual(["Müller Jörg", "Trần Thị Bình"]);
    expect(roster.issues.filter((issue) => issue.code === "legacyEncoding").map((issue) => issue.values.encoding)).toEqual(["unsure"]);
  });
});

describe("rows that are no records", () => {
  test("sections, blanks, totals, date and signatures", () => {
    const roster = readRows([
      HEADER,
      ["I", "TẬP THỂ"],
      [1, "Phòng Kế hoạch", "", "", "TTLĐXS", "HTXSNV"],
      [],
      ["II", "CÁ NHÂN"],
      AN,
      BINH,
      ["Tổng số: 01 tập thể, 02 cá nhân"],
      ["", "", "", "Hà Nội, ngày 31 tháng 12 năm 2021"],
      ["", "NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"],
      [],
      ["", "Phạm Thị Lan", "", "Hoàng Văn Dũng"],
    ]);
    expect(roster.subjects.map((s) => [s.kind, s.name])).toEqual([
      ["collective", "Phòng Kế hoạch"],
      ["individual", "Nguyễn Văn An"],
      ["individual", "Trần Thị Bình"],
    ]);
    expect(ignored(roster)).toEqual([
      "1 header",
      "2 section",
      "4 blank",
      "5 section",
      "8 total",
      "9 signature",
      "10 signature",
      "11 blank",
      "12 signature",
    ]);
  });

  test("a unit as section, merged over the table", () => {
    const header = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu 2021"];
    const roster = readRows(
      [
        header,
        ["Phòng Kế hoạch - Tài chính"],
        [1, "Nguyễn Văn An", "Chuyên viên", "LĐTT"],
        ["", "Phòng Tổ chức (2 người)"],
        [2, "Trần Thị Bình", "Chuyên viên", "LĐTT"],
      ],
      { merges: ["A2:D2"] }
    );
    expect(roster.subjects.map((s) => s.unit)).toEqual(["Phòng Kế hoạch - Tài chính", "Phòng Tổ chức"]);
    expect(subject(roster, "Nguyễn Văn An").facts.donVi).toMatchObject({ cell: "A2" });
  });

  test("a unit merged downwards is carried, a blank unit is not", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu 2021"],
        [1, "Nguyễn Văn An", "Phòng A", "LĐTT"],
        [2, "Trần Thị Bình", "", "LĐTT"],
        [3, "Lê Văn Chi", "", "LĐTT"],
      ],
      { merges: ["C2:C3"] }
    );
    expect(roster.subjects.map((s) => s.unit)).toEqual(["Phòng A", "Phòng A", undefined]);
    expect(subject(roster, "Trần Thị Bình").facts.donVi).toMatchObject({ cell: "C2" });
  });

  test("500 rows of formulas that give nothing or 0", () => {
    const roster = readRows([
      HEADER,
      AN,
      ...Array.from({ length: 500 }, () => ["", "", "", "", 0, ""]),
      ...Array.from({ length: 100 }, () => ["", "", "", "", "", ""]),
    ]);
    expect(names(roster)).toEqual(["Nguyễn Văn An"]);
    expect(roster.sheets[0]?.ignoredRows).toEqual([
      { row: 1, reason: "header", text: HEADER.join(" ") },
      { row: 3, reason: "formula", text: "3–502" },
    ]);
  });

  test("numbered rows without a name: reported when they hold data", () => {
    const roster = readRows([HEADER, AN, [2, "", "", "", "CSTĐCS", ""], [3, "", "", "", "", ""]]);
    expect(ignored(roster)).toEqual(["1 header", "3 noName", "4 noName"]);
    expect(roster.issues.filter((issue) => issue.code === "rowWithoutName").map((issue) => issue.cell)).toEqual(["E3"]);
  });

  test("an Excel error as a name, and as a title", () => {
    const roster = readRows([HEADER, [1, "#N/A", "", "", "CSTĐCS", ""], [2, "Trần Thị Bình", "", "", "#REF!", ""]]);
    expect(names(roster)).toEqual(["Trần Thị Bình"]);
    expect(roster.issues.filter((issue) => issue.code === "unreadableCell").map((issue) => issue.cell)).toEqual(["B2", "E3"]);
    expect(titles(subject(roster, "Trần Thị Bình"))).toEqual({ 2021: "?cellError" });
  });

  test("notes below", () => {
    const roster = readRows([HEADER, AN, ["Ghi chú: CSTĐCS là Chiến sĩ thi đua cơ sở"], ["* Số liệu đến 31/12/2021"]]);
    expect(names(roster)).toEqual(["Nguyễn Văn An"]);
    expect(ignored(roster)).toEqual(["1 header", "3 note", "4 note"]);
  });

  test("persons and collectives in one table without sections", () => {
    const roster = readRows([
      ["STT", "Tên tập thể, cá nhân", "Danh hiệu năm 2021"],
      [1, "Vụ Kế hoạch", "TTLĐXS"],
      [2, "Vũ Văn An", "CSTĐCS"],
      [3, "Đoàn Thị Hoa", "LĐTT"],
      [4, "Trường Cao đẳng", "TTLĐTT"],
      [5, "Trương Văn Bảo", "LĐTT"],
    ]);
    expect(roster.subjects.map((s) => s.kind)).toEqual(["collective", "individual", "individual", "collective", "individual"]);
  });
});

describe("the same name twice (S39)", () => {
  const header = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu 2021"];
  const huong = (stt: number, birth: string, title = "LĐTT") => [stt, "Nguyễn Thị Hương", birth, "Phòng A", title];
  test("other dates of birth are two persons", () => {
    const roster = readRows([header, huong(1, "01/02/1980"), huong(2, "05/06/1985")]);
    expect(roster.subjects.map((s) => s.doubts)).toEqual([[], []]);
  });
  test("one date missing is a doubt on both", () => {
    const roster = readRows([header, huong(1, "01/02/1980"), huong(2, "")]);
    expect(roster.subjects.map((s) => s.doubts[0])).toEqual([
      { code: "possibleDuplicate", name: "Nguyễn Thị Hương", otherCell: "B3", cells: ["B2", "B3"] },
      { code: "possibleDuplicate", name: "Nguyễn Thị Hương", otherCell: "B2", cells: ["B3", "B2"] },
    ]);
  });
  test("an identical row is kept once", () => {
    const roster = readRows([header, huong(1, "01/02/1980"), huong(2, "01/02/1980")]);
    expect(roster.subjects).toHaveLength(1);
    expect([codes(roster).includes("duplicateRow"), ignored(roster)]).toEqual([true, ["1 header", "3 duplicate"]]);
  });
  test("the same date and other results is a doubt", () => {
    expect(readRows([header, huong(1, "01/02/1980"), huong(2, "01/02/1980", "CSTĐCS")]).subjects.map((s) => s.doubts.length)).toEqual([
      1, 1,
    ]);
  });
  test("another unit is another person", () => {
    const roster = readRows([header, huong(1, ""), [2, "Nguyễn Thị Hương", "", "Phòng B", "LĐTT"]]);
    expect(roster.subjects.map((s) => s.doubts.length)).toEqual([0, 0]);
  });
});

describe("several sheets", () => {
  const persons = grid([HEADER, AN], { sheet: "Cá nhân" });
  const collectives = grid(
    [
      ["STT", "Tên tập thể", "Danh hiệu năm 2021"],
      [1, "Phòng Kế hoạch", "TTLĐXS"],
    ],
    { sheet: "Tập thể" }
  );
  test("collectives from a sheet of their own, whichever comes first", () => {
    const roster = read(collectives, persons);
    expect(roster.sheets.map((s) => s.sheet)).toEqual(["Cá nhân", "Tập thể"]);
    expect(subject(roster, "Phòng Kế hoạch").facts.danhHieu?.byYear[2021]).toMatchObject({ cell: "'Tập thể'!C2" });
  });
  test("the sheet the officer chose is the main one", () => {
    const better = grid([HEADER, AN, BINH], { sheet: "2022" });
    const roster = readRoster([better, grid([["STT", "Họ và tên", "Danh hiệu 2021"], AN.slice(0, 3)], { sheet: "2021" })], {
      ...OPTIONS,
      sheet: "2021",
    });
    expect(roster.sheets.map((s) => s.sheet)).toEqual(["2021"]);
    expect(codes(roster)).toContain("otherRosterSheet");
  });
  test("what the add-in wrote is not read, a further roster is reported", () => {
    const roster = read(
      grid([HEADER, AN], { sheet: "DTT Danh sách" }),
      grid([HEADER, AN, BINH], { sheet: "2021" }),
      grid([HEADER, AN], { sheet: "2022" })
    );
    expect(roster.sheets.map((s) => s.sheet)).toEqual(["2021"]);
    expect(roster.issues.filter((issue) => issue.code === "otherRosterSheet").map((issue) => issue.sheet)).toEqual(["2022"]);
  });
});

describe("one row a person and year", () => {
  const header = ["STT", "Họ và tên", "Đơn vị", "Năm", "Danh hiệu", "Xếp loại"];
  test("is put together", () => {
    const roster = readRows([
      header,
      [1, "Nguyễn Văn An", "Phòng A", 2021, "CSTĐCS", "HTXSNV"],
      [2, "Nguyễn Văn An", "Phòng A", 2022, "LĐTT", "HTTNV"],
    ]);
    expect(roster.subjects).toHaveLength(1);
    expect([titles(subject(roster, "Nguyễn Văn An")), ratings(subject(roster, "Nguyễn Văn An"))]).toEqual([
      { 2021: "CSTDCS", 2022: "LDTT" },
      { 2021: "HTXSNV", 2022: "HTTNV" },
    ]);
  });
  test("with the name merged over the years", () => {
    const roster = readRows([header, [1, "Nguyễn Văn An", "Phòng A", 2021, "CSTĐCS", "HTXSNV"], ["", "", "", 2022, "LĐTT", "HTTNV"]], {
      merges: ["A2:A3", "B2:B3", "C2:C3"],
    });
    expect(titles(subject(roster, "Nguyễn Văn An"))).toEqual({ 2021: "CSTDCS", 2022: "LDTT" });
  });
  test("a year twice stays apart and is reported", () => {
    const roster = readRows([
      header,
      [1, "Nguyễn Văn An", "Phòng A", 2021, "CSTĐCS", "HTXSNV"],
      [2, "Nguyễn Văn An", "Phòng A", 2021, "LĐTT", "HTTNV"],
    ]);
    expect(roster.subjects).toHaveLength(2);
    expect(codes(roster)).toEqual(expect.arrayContaining(["yearRows", "possibleDuplicate"]));
  });
});

describe("dates", () => {
  test("text, serials and years", () => {
    const roster = readRows(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"],
        [1, "Nguyễn Văn An", "03/05/1980", "A"],
        [2, "Trần Thị Bình", 29344, "A"],
        [3, "Lê Văn Chi", 1990, "A"],
      ],
      { formats: { C3: "dd/mm/yyyy" } }
    );
    expect(roster.subjects.map((s) => said(s.facts.ngaySinh))).toEqual(["1980-05-03", "1980-05-03", "1990"]);
  });
  test("day and month turned around by an American Excel: only the year is sure", () => {
    const roster = readRows([
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"],
      [1, "Nguyễn Văn An", "25/12/1980", "A"],
      [2, "Trần Thị Bình", 29284, "A"],
    ]);
    expect(roster.subjects.map((s) => said(s.facts.ngaySinh))).toEqual(["1980-12-25", "1980"]);
    expect(codes(roster)).toContain("dateOrderUnsure");
  });
});

test("S40: everything at once, names in .VnTime", () => {
  const rows = [
    ["BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["CỤC BIỂN", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
    ["DANH SÁCH ĐỀ NGHỊ XÉT DANH HIỆU THI ĐUA"],
    ["(Kèm theo Quyết định số 12/QĐ-STNMT ngày 05 tháng 01 năm 2022)"],
    ["Đơn vị tính: người"],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu thi đua", "", "Xếp loại", ""],
    ["", "", "", "", "2021", "2022", "2021", "2022"],
    [1, 2, 3, 4, 5, 6, 7, 8],
    ["I. TẬP THỂ"],
    [1, "Phßng KÕ ho¹ch", "", "", "TTLĐXS", "TTLĐTT", "HTXSNV", "HTTNV"],
    ["II. CÁ NHÂN"],
    ["Phßng Tæ chøc"],
    [1, "Ph¹m V¨n H\u00adng", "Tr­ëng phßng", "", "CSTĐCS", "LĐTT", "HTXSNV", "HTTNV"],
    [],
    [2, "NguyÔn ThÞ Lý", "Chuyªn viªn", "", "LĐTT", "x", "HTTNV", ""],
    ["", "Tæng céng", "", "", 3],
    ["", "", "", "", "Hà Nội, ngày 05 tháng 01 năm 2023"],
    ["", "NGƯỜI LẬP BIỂU", "", "", "THỦ TRƯỞNG ĐƠN VỊ"],
    [],
    ["", "Lª V¨n B¶o", "", "", "TrÇn §×nh D­¬ng"],
  ];
  const merges = ["A3:H3", "A4:H4", "A5:H5", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:F6", "G6:H6", "A9:H9", "A11:H11", "A12:H12"];
  const roster = readRows(rows, { merges });
  expect(roster.subjects.map((s) => [s.kind, s.name, s.unit])).toEqual([
    ["collective", "Phòng Kế hoạch", undefined],
    ["individual", "Phạm Văn Hưng", "Phòng Tổ chức"],
    ["individual", "Nguyễn Thị Lý", "Phòng Tổ chức"],
  ]);
  expect(said(subject(roster, "Phạm Văn Hưng").facts.chucVu)).toBe("Trưởng phòng");
  expect(roster.subjects.map(titles)).toEqual([
    { 2021: "TTLDXS", 2022: "TTLDTT" },
    { 2021: "CSTDCS", 2022: "LDTT" },
    { 2021: "LDTT", 2022: "?markNotTitle" },
  ]);
  expect(roster.sheets[0]?.headerRows).toEqual([6, 7]);
  expect(ignored(roster)).toEqual([
    "1 aboveHeader",
    "2 aboveHeader",
    "3 aboveHeader",
    "4 aboveHeader",
    "5 aboveHeader",
    "6 header",
    "7 header",
    "8 columnNumbers",
    "9 section",
    "11 section",
    "12 section",
    "14 blank",
    "16 total",
    "17 signature",
    "18 signature",
    "19 blank",
    "20 signature",
  ]);
  expect(codes(roster)).toContain("legacyEncoding");
});
