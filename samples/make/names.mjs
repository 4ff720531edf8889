/** Made-up Vietnamese names, the same at every run. Any likeness to a living person is chance. */
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Ngọc", "Hữu", "Thanh", "Xuân", "Bảo", "Mai", "Gia", "Tuấn"];
const GIVEN = [
  "An",
  "Bình",
  "Châu",
  "Dũng",
  "Điệp",
  "Giang",
  "Hà",
  "Hải",
  "Hương",
  "Khánh",
  "Lan",
  "Linh",
  "Long",
  "Mỹ",
  "Nam",
  "Nga",
  "Oanh",
  "Phúc",
  "Quỳnh",
  "Sơn",
  "Thảo",
  "Trang",
  "Tú",
  "Uyên",
  "Việt",
  "Yến",
];

/** A small generator of repeatable numbers (mulberry32). */
export function repeatable(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random, items) => items[Math.floor(random() * items.length)];

export const randomName = (random) => `${pick(random, FAMILY)} ${pick(random, MIDDLE)} ${pick(random, GIVEN)}`;

/** `count` names, no two alike. */
export function distinctNames(random, count) {
  const names = new Set();
  while (names.size < count) names.add(randomName(random));
  return [...names];
}

/** A date of birth between 1968 and 1997, `dd/mm/yyyy`. */
export function birthday(random) {
  const pad = (n) => String(n).padStart(2, "0");
  return `${pad(1 + Math.floor(random() * 28))}/${pad(1 + Math.floor(random() * 12))}/${1968 + Math.floor(random() * 30)}`;
}
