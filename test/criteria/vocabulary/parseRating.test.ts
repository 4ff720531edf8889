import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseRating, RATINGS, RATING_CODES } from "../../../src/criteria";

const known = (value: string) => ({ kind: "known", value });
const unreadable = (problem: string) => ({ kind: "unreadable", problem });

test.each(RATING_CODES.flatMap((code) => [RATINGS[code].name, ...RATINGS[code].aliases].map((text) => [text, code] as const)))(
  "%s → %s",
  (text, code) => {
    expect(parseRating(text)).toEqual(known(code));
    expect(parseRating(` ${text.normalize("NFD").toUpperCase()} `, 2023)).toEqual(known(code));
  }
);

test("every spelling of the shared vocabulary is read as its rating", () => {
  const file = path.resolve(__dirname, "../../../../shared/domain/titles.json");
  if (!existsSync(file)) console.warn(`${path.basename(file)} is not beside the repository: its ratings were not compared.`);
  const entries: { code: string; scope: string; n03: string; aliases: string[] }[] = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8")).titles
    : [];
  const wrong = entries
    .filter(({ scope }) => scope === "XL")
    .flatMap(({ code, n03, aliases }) =>
      [n03, ...aliases].filter((text) => JSON.stringify(parseRating(text)) !== JSON.stringify(known(code)))
    );
  expect(wrong).toEqual([]);
});

test.each([
  [100, "HTXSNV"],
  [90, "HTXSNV"],
  [89.9, "HTTNV"],
  [70, "HTTNV"],
  [69.9, "HTNV"],
  [50, "HTNV"],
  [49.9, "KHTNV"],
  [0, "KHTNV"],
] as const)("%d points from 2026 on are %s", (points, code) => {
  expect(parseRating(points, 2026)).toEqual(known(code));
  expect(parseRating(`${String(points).replace(".", ",")} điểm`, 2027)).toEqual(known(code));
  expect(parseRating(points, 2025)).toEqual(unreadable("ratingIsPoints"));
  expect(parseRating(points)).toEqual(unreadable("ratingIsPoints"));
});

test.each([
  [101, 2026],
  [-1, 2026],
  ["Đảng viên HTXSNV", 2023],
  ["HTXSNV; HTTNV", 2023],
  ["CSTĐCS", 2023],
  ["Loại A", 2023],
  ["Không", 2023],
  ["HTXSNV 2022", 2023],
] as const)("%p in %d is no rating", (value, year) => {
  expect(parseRating(value, year)).toEqual(unreadable("unknownRating"));
});

test.each([
  ["HTXSNV (QĐ 12/QĐ-STNMT ngày 20/12/2022)", 2022],
  ["Hoàn thành xuất sắc nhiệm vụ năm 2022", 2022],
] as const)("%p", (value, year) => {
  expect(parseRating(value, year)).toEqual(known("HTXSNV"));
});

test.each(["chưa xếp loại", "Không xếp loại", "KXL", "Không đánh giá, xếp loại", "Chưa đủ thời gian xếp loại"])(
  "%j: not rated",
  (value) => {
    expect(parseRating(value, 2023)).toEqual(unreadable("notRated"));
  }
);
test.each(["Nghỉ thai sản", "Đi học tập trung", "nghỉ không lương từ 3/2023"])("%j: on leave", (value) => {
  expect(parseRating(value, 2023)).toEqual(unreadable("onLeave"));
});
