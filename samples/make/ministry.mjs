/** A ministry-sized roster: 10,000 people in 300 collectives, results of 2021–2025. */
import { birthday, pick, randomName, repeatable } from "./names.mjs";
import { header, newWorkbook, printSetup, titles, widths } from "./sheet.mjs";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const PEOPLE = 10_000;
const UNITS = 300;
const POSITIONS = ["Chuyên viên", "Chuyên viên chính", "Kỹ sư", "Quan trắc viên", "Kế toán viên", "Nghiên cứu viên", "Nhân viên"];
const KINDS = ["Phòng Nghiệp vụ", "Trung tâm Kỹ thuật", "Trạm Quan trắc", "Ban Quản lý", "Chi cục Khu vực"];
const INITIATIVE = "Cải tiến quy trình nghiệp vụ";

const mostly = (random, usual, others) => (random() < 0.94 ? usual : pick(random, others));

export function ministry() {
  const random = repeatable(10_000);
  const units = Array.from({ length: UNITS }, (_, i) => `${KINDS[i % KINDS.length]} số ${i + 1}`);
  const workbook = newWorkbook();

  const people = workbook.addWorksheet("Cá nhân", { views: [{ state: "frozen", xSplit: 2, ySplit: 4 }] });
  printSetup(people);
  titles(people, ["BỘ MẪU", "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC VÀ KẾT QUẢ THI ĐUA 2021-2025"], 17);
  header(people, [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    { group: "Danh hiệu thi đua", labels: YEARS },
    { group: "Mức độ hoàn thành nhiệm vụ", labels: YEARS },
    "Sáng kiến",
    "Kỷ luật",
  ]);
  for (let i = 0; i < PEOPLE; i++) {
    const titlesByYear = YEARS.map(() => mostly(random, "CSTĐCS", ["LĐTT", "", "CSTĐ cấp Bộ", "CSTĐ"]));
    const ratings = YEARS.map(() => mostly(random, "HTXSNV", ["HTTNV", "HTNV", ""]));
    const head = i < UNITS ? "Trưởng đơn vị" : pick(random, POSITIONS);
    people.addRow([
      i + 1,
      randomName(random),
      birthday(random),
      head,
      units[i % UNITS],
      ...titlesByYear,
      ...ratings,
      random() < 0.8 ? `${INITIATIVE} (QĐ số ${i + 1}/QĐ-BM ngày 10/12/2022)` : "",
      "Không",
    ]);
  }
  widths(people, [7, 24, 13, 20, 26, ...YEARS.map(() => 12), ...YEARS.map(() => 12), 44, 12]);

  const collectives = workbook.addWorksheet("Tập thể");
  printSetup(collectives);
  titles(collectives, ["DANH SÁCH TẬP THỂ"], 12);
  header(collectives, [
    "STT",
    "Tên tập thể",
    { group: "Danh hiệu thi đua", labels: YEARS },
    { group: "% hoàn thành kế hoạch", labels: YEARS },
  ]);
  units.forEach((name, i) =>
    collectives.addRow([
      i + 1,
      name,
      ...YEARS.map(() => mostly(random, "TTLĐXS", ["TTLĐTT", "", "Cờ thi đua của Bộ"])),
      ...YEARS.map(() => Math.round(100 + random() * 8)),
    ])
  );
  widths(collectives, [6, 30, ...YEARS.map(() => 18), ...YEARS.map(() => 9)]);
  return workbook;
}
