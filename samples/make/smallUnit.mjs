/**
 * A unit of 40 people and 6 collectives, results of 2021–2025 known, with every verdict in it.
 * The deviation of each record from a perfect one stands beside it, so the expected verdict can be seen here.
 */
import { birthday, distinctNames, repeatable } from "./names.mjs";
import { columnNumbers, footer, header, newWorkbook, printSetup, record, section, titles, widths } from "./sheet.mjs";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const GENERAL = ["SUB1", "SUB2", "SUB3", "G1", "G2", "G3", "G4"];
const COLLECTIVE_CLAUSES = ["T1", "T2", "T3", "T4", "T5", "T7", "T8"];
const PERSON_CLAUSES = ["N1", "N3", "N4"];
const REVIEW_CLAUSE = "K5";
const CLAUSES = [...GENERAL, ...COLLECTIVE_CLAUSES, ...PERSON_CLAUSES, REVIEW_CLAUSE];

const OFFICE = "Văn phòng Cục";
const STAFF = "Phòng Tổ chức cán bộ";
const FINANCE = "Phòng Kế hoạch - Tài chính";
const WATER = "Phòng Quản lý khai thác nước";
const MONITORING = "Trung tâm Quan trắc";
const DATA = "Trung tâm Dữ liệu";

const all = (value) => YEARS.map(() => value);
const but = (value, changes) => YEARS.map((year) => (year in changes ? changes[year] : value));

/** Assessments: the clauses judged, minus those left open. */
const judged = (own, open = []) => new Map([...GENERAL, ...own, REVIEW_CLAUSE].filter((c) => !open.includes(c)).map((c) => [c, "Đạt"]));

export const COLLECTIVES = [
  { name: OFFICE, titles: all("TTLĐXS"), plan: all("105%"), expected: "eligible" },
  { name: STAFF, titles: all("Tập thể LĐXS"), plan: all("100%"), expected: "eligible" },
  { name: FINANCE, titles: all("TTLĐXS"), plan: all("102%"), open: ["T2", "T3", "SUB2"], expected: "awaitingAssessment" },
  { name: WATER, titles: but("TTLĐXS", { 2022: "" }), plan: all("101%"), expected: "needsReview" },
  { name: MONITORING, titles: but("TTLĐXS", { 2023: "TTLĐTT" }), plan: all("100%"), expected: "notEligible" },
  { name: DATA, titles: all("TTLĐXS"), plan: but("103%", { 2024: "92,5%" }), open: ["T1"], expected: "notEligible" },
];

/** Deviations from: CSTĐCS and HTXSNV every year, a recognised initiative, every clause judged. */
const PEOPLE = [
  { unit: OFFICE, position: "Chánh Văn phòng", expected: "eligible" },
  { unit: OFFICE, position: "Phó Chánh Văn phòng", expected: "needsReview" }, // deputy under the leader rule
  { unit: OFFICE, position: "Chuyên viên chính", titles: but("CSTĐCS", { 2023: "CSTĐ cấp Bộ" }), expected: "eligible" },
  { unit: OFFICE, position: "Chuyên viên", expected: "eligible" },
  { unit: OFFICE, position: "Chuyên viên", titles: but("CSTĐCS", { 2022: "" }), expected: "needsReview" },
  { unit: OFFICE, position: "Chuyên viên", titles: but("CSTĐCS", { 2022: "LĐTT" }), expected: "notEligible" },
  { unit: OFFICE, position: "Kế toán viên", ratings: but("HTXSNV", { 2024: "HTTNV" }), expected: "notEligible" },
  { unit: STAFF, position: "Trưởng phòng", titles: but("CSTĐ cơ sở", { 2022: "CSTĐ cấp Bộ", 2024: "CSTĐ cấp Bộ" }), expected: "eligible" },
  { unit: STAFF, position: "Phó Trưởng phòng", expected: "needsReview" },
  { unit: STAFF, position: "Chuyên viên", open: ["SUB3", "G4"], expected: "awaitingAssessment" },
  { unit: STAFF, position: "Chuyên viên", titles: all("Chiến sỹ thi đua cấp cơ sở"), expected: "eligible" },
  { unit: STAFF, position: "Chuyên viên", titles: all("LĐTT"), ratings: all("HTTNV"), initiative: "Không", expected: "notEligible" },
  { unit: STAFF, position: "Chuyên viên", titles: but("CSTĐCS", { 2024: "CSTĐ" }), expected: "needsReview" }, // level missing
  { unit: FINANCE, position: "Trưởng phòng", expected: "awaitingAssessment" }, // the unit awaits assessment
  { unit: FINANCE, position: "Phó Trưởng phòng", expected: "needsReview" },
  { unit: FINANCE, position: "Kế toán trưởng", expected: "eligible" }, // not the head of a unit
  { unit: FINANCE, position: "Chuyên viên", discipline: "Khiển trách 2023", expected: "needsReview" }, // contradicts HTXSNV 2023
  {
    unit: FINANCE,
    position: "Chuyên viên",
    titles: but("CSTĐCS", { 2023: "LĐTT" }),
    ratings: but("HTXSNV", { 2023: "HTNV" }),
    discipline: "Cảnh cáo 2023",
    expected: "notEligible",
  },
  { unit: FINANCE, position: "Chuyên viên", expected: "eligible" },
  { unit: FINANCE, position: "Chuyên viên", initiative: "", expected: "needsReview" },
  { unit: WATER, position: "Trưởng phòng", expected: "needsReview" }, // the unit itself needs review
  { unit: WATER, position: "Phó Trưởng phòng", titles: but("CSTĐCS", { 2021: "LĐTT" }), expected: "notEligible" },
  { unit: WATER, position: "Chuyên viên chính", titles: but("CSTĐCS", { 2025: "Chiến sĩ thi đua toàn quốc" }), expected: "eligible" },
  { unit: WATER, position: "Chuyên viên", open: ["SUB2"], expected: "awaitingAssessment" },
  { unit: WATER, position: "Chuyên viên", titles: but("CSTĐCS", { 2021: "BK" }), expected: "needsReview" }, // an award is no title
  { unit: WATER, position: "Chuyên viên", ratings: but("HTXSNV", { 2021: "" }), expected: "needsReview" },
  { unit: WATER, position: "Chuyên viên", expected: "eligible" },
  { unit: MONITORING, position: "Giám đốc", expected: "notEligible" }, // the unit fails
  { unit: MONITORING, position: "Phó Giám đốc", expected: "needsReview" },
  { unit: MONITORING, position: "Quan trắc viên", expected: "eligible" },
  { unit: MONITORING, position: "Quan trắc viên", titles: but("CSTĐCS", { 2022: "LĐTT", 2023: "LĐTT" }), expected: "notEligible" },
  { unit: MONITORING, position: "Quan trắc viên", titles: but("CSTĐCS", { 2024: "LĐTT, CSTĐCS; GK GĐ Sở" }), expected: "eligible" },
  { unit: MONITORING, position: "Quan trắc viên", open: ["G1", "G2", "N3"], expected: "awaitingAssessment" },
  { unit: MONITORING, position: "Quan trắc viên", ratings: but("HTXSNV", { 2022: "HTTNV" }), expected: "notEligible" },
  { unit: DATA, position: "Giám đốc", titles: but("CSTĐCS", { 2023: "LĐTT" }), expected: "notEligible" },
  { unit: DATA, position: "Phó Giám đốc", expected: "needsReview" },
  { unit: DATA, position: "Kỹ sư", expected: "eligible" },
  { unit: DATA, position: "Kỹ sư", titles: all("CSTDCS"), ratings: all("Hoàn thành xuất sắc nhiệm vụ"), expected: "eligible" },
  { unit: DATA, position: "Kỹ sư", open: ["N4"], expected: "awaitingAssessment" },
  { unit: DATA, position: "Kỹ sư", titles: all(""), ratings: all(""), expected: "needsReview" },
];

const INITIATIVES = [
  "Số hoá hồ sơ lưu trữ",
  "Bảng theo dõi văn bản đến",
  "Quy trình xử lý số liệu quan trắc",
  "Mẫu báo cáo tự động",
  "Cải tiến lịch kiểm tra hiện trường",
];

const COLUMNS = [
  "STT",
  "Tên tập thể /\nHọ và tên",
  "Ngày sinh",
  "Chức vụ",
  "Đơn vị công tác",
  { group: "Danh hiệu thi đua", labels: YEARS },
  { group: "Xếp loại chất lượng", labels: YEARS },
  { group: "% hoàn thành kế hoạch", labels: YEARS },
  "Sáng kiến (tên, số quyết định)",
  "Kỷ luật\n(hình thức, năm)",
  { group: "Đánh giá của Hội đồng theo tiêu chí (Đạt / Không đạt)", labels: CLAUSES },
  "Ghi chú",
];

/** @param withResults false: the same unit before any result exists, as it registers in 2021. */
function people(withResults) {
  const random = repeatable(2021);
  const names = distinctNames(random, PEOPLE.length);
  return PEOPLE.map((person, i) => ({
    name: names[i],
    birthday: birthday(random),
    initiative:
      person.initiative ??
      `${INITIATIVES[i % INITIATIVES.length]} (QĐ số ${100 + i}/QĐ-CBVN ngày ${String(5 + (i % 20)).padStart(2, "0")}/11/2022)`,
    titles: all("CSTĐCS"),
    ratings: all("HTXSNV"),
    discipline: "Không",
    ...person,
    ...(withResults ? {} : { titles: all(""), ratings: all("") }),
  }));
}

const marks = (assessments) => CLAUSES.map((clause) => assessments.get(clause) ?? "");

/** What real lists are full of: a leading space, a non-breaking space, decomposed letters. */
const dirty = (name, i) =>
  i % 7 === 3 ? ` ${name}` : i % 11 === 5 ? name.replace(" ", "\u00a0") : i % 13 === 6 ? name.normalize("NFD") : name;

/** One sheet: title lines, a two-row header with years, a row of column numbers, two sections, totals and signatures. */
export function smallUnit() {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet("Danh sách 2021-2025", { views: [{ state: "frozen", xSplit: 2, ySplit: 6 }] });
  const width = COLUMNS.reduce((n, column) => n + (typeof column === "string" ? 1 : column.labels.length), 0);
  printSetup(sheet);
  titles(sheet, ["CỤC BẢO VỆ NGUỒN NƯỚC (đơn vị mẫu)", "DANH SÁCH TẬP THỂ, CÁ NHÂN VÀ KẾT QUẢ THI ĐUA", "Giai đoạn 2021-2025"], 10); // over the columns that are seen first
  header(sheet, COLUMNS);
  columnNumbers(sheet, width);
  section(sheet, "I. TẬP THỂ", width);
  COLLECTIVES.forEach((unit, i) =>
    record(
      sheet,
      [
        i + 1,
        unit.name,
        "",
        "",
        "Cục Bảo vệ nguồn nước",
        ...unit.titles,
        ...all(""),
        ...unit.plan,
        "",
        "Không",
        ...marks(judged(COLLECTIVE_CLAUSES, unit.open)),
        "",
      ],
      32
    )
  );
  section(sheet, "II. CÁ NHÂN", width);
  people(true).forEach((person, i) =>
    record(
      sheet,
      [
        i + 1,
        dirty(person.name, i),
        person.birthday,
        person.position,
        person.unit,
        ...person.titles,
        ...person.ratings,
        ...all(""),
        person.initiative,
        person.discipline,
        ...marks(judged(PERSON_CLAUSES, person.open)),
        "",
      ],
      32
    )
  );
  footer(sheet, `Tổng số: ${COLLECTIVES.length} tập thể, ${PEOPLE.length} cá nhân`, 12);
  widths(sheet, [
    5,
    24,
    12,
    18,
    26,
    ...YEARS.map(() => 12),
    ...YEARS.map(() => 11),
    ...YEARS.map(() => 8),
    34,
    15,
    ...CLAUSES.map(() => 7.5),
    14,
  ]);
  return workbook;
}

/** The same unit as it registers in August 2021: people and collectives on two sheets, no result yet. */
export function smallUnitAtRegistration() {
  const workbook = newWorkbook();
  const persons = workbook.addWorksheet("Cá nhân", { views: [{ state: "frozen", ySplit: 4 }] });
  printSetup(persons);
  titles(persons, ["CỤC BẢO VỆ NGUỒN NƯỚC (đơn vị mẫu)", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2021"], 9);
  header(persons, [
    "TT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    { group: "Danh hiệu thi đua", labels: ["2021", "2022"] },
    { group: "Xếp loại chất lượng", labels: ["2021", "2022"] },
  ]);
  people(false).forEach((person, i) =>
    record(persons, [i + 1, dirty(person.name, i), person.birthday, person.position, person.unit, "", "", "", ""])
  );
  footer(persons, `Tổng cộng: ${PEOPLE.length} người`, 9);
  widths(persons, [5, 26, 13, 22, 30, 12, 12, 12, 12]);
  const units = workbook.addWorksheet("Tập thể");
  printSetup(units);
  titles(units, ["DANH SÁCH TẬP THỂ"], 4);
  header(units, ["STT", "Tên tập thể", "Thủ trưởng đơn vị", { group: "Danh hiệu thi đua", labels: ["2021"] }]);
  const heads = new Map(
    people(false)
      .filter((p) => /^(Chánh|Trưởng|Giám đốc)/.test(p.position))
      .map((p) => [p.unit, p.name])
  );
  COLLECTIVES.forEach((unit, i) => record(units, [i + 1, unit.name, heads.get(unit.name) ?? "", ""]));
  widths(units, [5, 34, 26, 16]);
  return workbook;
}

/** Expected verdicts of {@link smallUnit} as of 31/12/2025, by row of the sheet. */
export function smallUnitExpected() {
  const firstCollective = 8; // three title lines, two header rows, column numbers, section row
  const firstPerson = firstCollective + COLLECTIVES.length + 1;
  return {
    set: "BTNMT",
    asOf: "2025-12-31",
    collectives: COLLECTIVES.map(({ name, expected }, i) => ({ row: firstCollective + i, name, expected })),
    individuals: people(true).map(({ name, expected }, i) => ({ row: firstPerson + i, name: name.normalize("NFC"), expected })),
  };
}
