/** Made-up people and units as the roster reader would hand them to the engine: five years of titles, ratings and plans, one of many faults here and there. */
import { pick, randomName, repeatable } from "../../samples/make/names.mjs";

export const YEARS = [2021, 2022, 2023, 2024, 2025];
const PEOPLE_PER_UNIT = 40;
const JUDGED_OF_PERSONS = ["SUB2", "SUB3", "G1", "G2", "G3", "G4", "N1", "N2", "N3", "N4"];
const JUDGED_OF_UNITS = ["SUB2", "SUB3", "G1", "G2", "G3", "G4", "T1", "T2", "T3", "T4", "T5", "T7", "T8"];
const POSITIONS = ["Chuyên viên", "Chuyên viên chính", "Kỹ sư", "Kế toán viên", "Quan trắc viên", "Kế toán trưởng"];
const INITIATIVES = ["Số hoá hồ sơ", "Quy trình xử lý số liệu", "Mẫu báo cáo tự động", "Cải tiến lịch kiểm tra hiện trường"];

const known = (value, text, cell) => ({ state: "known", value, cell, text });
const blank = (cell) => ({ state: "blank", cell });
const titles = (code, cell) => (code === "" ? blank(cell) : known({ titles: [code], awards: [] }, code, cell));
const rating = (code, cell) => (code === "" ? blank(cell) : known(code, code, cell));

const byYear = (make) => ({ byYear: Object.fromEntries(YEARS.map((year, i) => [year, make(i)])) });
/** The usual value, and in one year of one record in so many something else. */
const mostly = (random, usual, others, oneIn) => {
  const odd = random() * oneIn < 1 ? Math.floor(random() * YEARS.length) : -1;
  return YEARS.map((_, i) => (i === odd ? pick(random, others) : usual));
};

const judgements = (random, clauses, row) => {
  const open = random() < 0.2 ? pick(random, clauses) : undefined;
  return Object.fromEntries(
    clauses.map((clause, i) => [`BTNMT-${clause}`, clause === open ? blank(`Z${row}_${i}`) : known(true, "Đạt", `Z${row}_${i}`)])
  );
};

function unit(random, i) {
  const row = 8 + i;
  const held = mostly(random, "TTLDXS", ["TTLDTT", ""], 5);
  return {
    id: `Tập thể!${row}`,
    kind: "collective",
    name: `Phòng Nghiệp vụ ${i + 1}`,
    sheet: "Tập thể",
    row,
    facts: {
      tenTapThe: known(`Phòng Nghiệp vụ ${i + 1}`, `Phòng Nghiệp vụ ${i + 1}`, `B${row}`),
      danhHieu: byYear((y) => titles(held[y], `D${row}_${y}`)),
      keHoach: byYear((y) => known({ readings: [100 + y] }, `${100 + y}%`, `E${row}_${y}`)),
    },
    assessments: judgements(random, JUDGED_OF_UNITS, row),
    doubts: [],
  };
}

function person(random, i, units, { parseInitiatives, classifyStatus }) {
  const row = 8 + i;
  const own = units[Math.floor(i / PEOPLE_PER_UNIT)].name;
  const position = i % PEOPLE_PER_UNIT === 0 ? "Trưởng phòng" : pick(random, POSITIONS);
  const held = mostly(random, "CSTDCS", ["LDTT", "CSTDB", ""], 3);
  const rated = mostly(random, "HTXSNV", ["HTTNV", ""], 4);
  const initiative = random() < 0.9 ? `${pick(random, INITIATIVES)} ${i}, QĐ số ${100 + (i % 800)}/QĐ-CBVN ngày 05/11/2022` : "Không";
  const disciplined = random() < 0.02 ? [{ form: "Khiển trách", year: pick(random, [2019, 2023]) }] : [];
  const status = random() < 0.99 ? "Đang công tác" : "Nghỉ hưu";
  const name = randomName(random);
  return {
    id: `Cá nhân!${row}`,
    kind: "individual",
    name,
    unit: own,
    sheet: "Cá nhân",
    row,
    facts: {
      hoTen: known(name, name, `B${row}`),
      ngaySinh: known("1980-05-03", "03/05/1980", `C${row}`),
      chucVu: known(position, position, `D${row}`),
      donVi: known(own, own, `E${row}`),
      trangThai: known(classifyStatus(status), status, `F${row}`),
      danhHieu: byYear((y) => titles(held[y], `G${row}_${y}`)),
      xepLoai: byYear((y) => rating(rated[y], `H${row}_${y}`)),
      keHoach: byYear((y) => blank(`I${row}_${y}`)),
      sangKien: known(parseInitiatives(initiative), initiative, `J${row}`),
      kyLuat: { byYear: {}, undated: known(disciplined, disciplined.length > 0 ? "Khiển trách" : "Không", `K${row}`) },
      bienBan: known({ text: "BB số 05 ngày 10/8/2021", citable: true }, "BB số 05 ngày 10/8/2021", `L${row}`),
      daoTao: random() < 0.5 ? known("Bồi dưỡng QLNN 2022", "Bồi dưỡng QLNN 2022", `M${row}`) : blank(`M${row}`),
    },
    assessments: judgements(random, JUDGED_OF_PERSONS, row),
    doubts: [],
  };
}

/**
 * `count` people and the units they work in, the same at every run.
 * @param read the product's own reading of cells: `parseInitiatives`, `classifyStatus`
 */
export function makeRoster(count, read) {
  const random = repeatable(count);
  const units = Array.from({ length: Math.ceil(count / PEOPLE_PER_UNIT) }, (_, i) => unit(random, i));
  return { units, people: Array.from({ length: count }, (_, i) => person(random, i, units, read)) };
}
