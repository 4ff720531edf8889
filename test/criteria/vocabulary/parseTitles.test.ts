import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fold, parseTitles, TITLES, TITLE_CODES, type TitleCode, type UnreadableCode } from "../../../src/criteria";

const titlesOf = (text: string): readonly string[] | string => {
  const parsed = parseTitles(text);
  return parsed.kind === "known" ? parsed.value.titles : parsed.problem;
};

const spellings = TITLE_CODES.flatMap((code) =>
  [TITLES[code].name, TITLES[code].name2003, TITLES[code].short, ...TITLES[code].aliases].map((text) => [text, code] as const)
);

describe("spellings", () => {
  test.each(spellings)("%s → %s", (text, code) => {
    expect(titlesOf(text)).toEqual([code]);
    expect(titlesOf(`  ${text.normalize("NFD").toUpperCase()}\u00a0`)).toEqual([code]);
  });

  test("no spelling belongs to two titles", () => {
    const owners = new Map<string, Set<TitleCode>>();
    for (const [text, code] of spellings) owners.set(fold(text), (owners.get(fold(text)) ?? new Set()).add(code));
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  test("every spelling of the shared vocabulary is read as its title", () => {
    const file = path.resolve(__dirname, "../../../../shared/domain/titles.json");
    if (!existsSync(file)) console.warn(`${path.basename(file)} is not beside the repository: its spellings were not compared.`);
    const entries: { code: string; scope: string; rank: number; n03: string; n22: string; aliases: string[] }[] = existsSync(file)
      ? JSON.parse(readFileSync(file, "utf8")).titles
      : [];
    const wrong = entries
      .filter(({ scope }) => scope !== "XL")
      .flatMap(({ code, n03, n22, aliases }) => [n03, n22, ...aliases].filter((text) => titlesOf(text)[0] !== code));
    expect(wrong).toEqual([]);
    const ranks = entries.filter(({ scope }) => scope !== "XL").map(({ code, rank }) => [code, rank]);
    if (ranks.length > 0) expect(ranks).toEqual(TITLE_CODES.map((code) => [code, TITLES[code].rank]));
  });
});

const SEVERAL: readonly (readonly [string, readonly TitleCode[], readonly string[]])[] = [
  ["LĐTT, CSTĐCS; GK GĐ Sở", ["CSTDCS", "LDTT"], ["GK GĐ Sở"]],
  ["LĐTT/CSTĐCS", ["CSTDCS", "LDTT"], []],
  ["LĐTT + CSTĐ cơ sở", ["CSTDCS", "LDTT"], []],
  ["LĐTT\nCSTĐ cơ sở", ["CSTDCS", "LDTT"], []],
  ["LĐTT và CSTĐ cơ sở", ["CSTDCS", "LDTT"], []],
  ["CSTĐ\ncơ sở", ["CSTDCS"], []],
  ["LĐTT, BK Đảng ủy cho tập thể", ["LDTT"], ["BK Đảng ủy cho tập thể"]],
  ["CSTĐCS, BK Bộ; LĐTT", ["CSTDCS", "LDTT"], ["BK Bộ"]],
  ["TTLĐXS, Bằng khen của Bộ, ngành", ["TTLDXS"], ["Bằng khen của Bộ, ngành"]],
  ["Huân chương Lao động hạng Ba; CSTĐ toàn quốc", ["CSTDTQ"], ["Huân chương Lao động hạng Ba"]],
  ["Cờ thi đua của Bộ, ngành", ["CTDB"], []],
  ["CSTĐ Bộ, ban, ngành, tỉnh", ["CSTDB"], []],
  ["Cờ thi đua của Bộ, ngành; TTLĐXS", ["CTDB", "TTLDXS"], []],
  ["CSTĐCS theo QĐ số 12/QĐ-BTNMT ngày 05/01/2022", ["CSTDCS"], []],
  ["CSTĐCS (QĐ 12)", ["CSTDCS"], []],
  ["CSTĐCS (QĐ số 12/QĐ-STNMT ngày 05/01/2022 của Giám đốc Sở)", ["CSTDCS"], []],
  ["CSTĐ cơ sở - 12/QĐ-BTNMT", ["CSTDCS"], []],
  ["Đạt danh hiệu CSTĐCS", ["CSTDCS"], []],
  ["TTLĐXS (QĐ 1234/QĐ-BTNMT, 20/12/2022)", ["TTLDXS"], []],
];

test.each(SEVERAL)("%j", (text, titles, awards) => {
  expect(parseTitles(text)).toMatchObject({ kind: "known", value: { titles, awards } });
});

test.each(["Không", "không có", "KHÔNG ĐẠT", "Không đăng ký", " không\u00a0"])("%j is a plain no", (text) => {
  expect(parseTitles(text)).toEqual({ kind: "known", value: { titles: [], awards: [] } });
});

const UNREADABLE: readonly (readonly [string, UnreadableCode])[] = [
  ["CSTĐ", "titleLevelMissing"],
  ["Chiến sĩ thi đua", "titleLevelMissing"],
  ["Chiến sỹ thi đua", "titleLevelMissing"],
  ["Cờ thi đua", "titleLevelMissing"],
  ["LĐTT, CSTĐ", "titleLevelMissing"],
  ["BK", "awardNotTitle"],
  ["GK", "awardNotTitle"],
  ["Bằng khen của Bộ", "awardNotTitle"],
  ["Giấy khen GĐ Sở; BK UBND tỉnh", "awardNotTitle"],
  ["Huân chương Lao động hạng Ba", "awardNotTitle"],
  ["Kỷ niệm chương", "awardNotTitle"],
  ["BKTTg", "awardNotTitle"],
  ["x", "markNotTitle"],
  ["-", "markNotTitle"],
  ["0", "markNotTitle"],
  ["v", "markNotTitle"],
  ["X", "markNotTitle"],
  ["✓", "markNotTitle"],
  ["HTXSNV", "unknownTitle"],
  ["Chưa xét", "unknownTitle"],
  ["chờ xét", "unknownTitle"],
  ["Không đạt CSTĐCS", "unknownTitle"],
  ["chưa đạt CSTĐCS", "unknownTitle"],
  ["Đăng ký CSTĐCS", "unknownTitle"],
  ["Đề nghị CSTĐCS", "unknownTitle"],
  ["CSTĐCS (đã thu hồi)", "unknownTitle"],
  ["BK; không CSTĐCS", "unknownTitle"],
  ["Bằng khen cho CSTĐCS", "unknownTitle"],
];

test.each(UNREADABLE)("%j is not read as a title", (text, problem) => {
  expect(parseTitles(text)).toEqual({ kind: "unreadable", problem });
});

const BY_YEAR: readonly (readonly [string, Readonly<Record<number, readonly TitleCode[]>>])[] = [
  ["CSTĐCS 2021-2023", { 2021: ["CSTDCS"], 2022: ["CSTDCS"], 2023: ["CSTDCS"] }],
  ["CSTĐCS từ 2021 đến 2023", { 2021: ["CSTDCS"], 2022: ["CSTDCS"], 2023: ["CSTDCS"] }],
  ["CSTĐ cơ sở 2021", { 2021: ["CSTDCS"] }],
  ["CSTĐCS (2021, 2022)", { 2021: ["CSTDCS"], 2022: ["CSTDCS"] }],
  ["CSTĐCS năm 2021, 2023", { 2021: ["CSTDCS"], 2023: ["CSTDCS"] }],
  ["LĐTT 2021, CSTĐCS 2022", { 2021: ["LDTT"], 2022: ["CSTDCS"] }],
  ["2021: LĐTT; 2022, 2023: CSTĐCS", { 2021: ["LDTT"], 2022: ["CSTDCS"], 2023: ["CSTDCS"] }],
  ["LĐTT, CSTĐCS 2022-2024", { 2022: ["CSTDCS", "LDTT"], 2023: ["CSTDCS", "LDTT"], 2024: ["CSTDCS", "LDTT"] }],
];

test.each(BY_YEAR)("%j by year", (text, expected) => {
  const parsed = parseTitles(text);
  const held =
    parsed.kind === "known"
      ? Object.fromEntries(Object.entries(parsed.byYear ?? {}).map(([year, { titles }]) => [year, titles]))
      : parsed.problem;
  expect(held).toEqual(expected);
  expect(parsed.kind === "known" && parsed.years).toEqual(Object.keys(expected).map(Number));
});

test.each(["CSTĐCS năm học 2021-2022", "CSTĐCS 2021-2022"])("%j may be one school year: no year is taken", (text) => {
  const parsed = parseTitles(text);
  expect(parsed).toEqual({ kind: "known", value: { titles: ["CSTDCS"], awards: [] } });
});

test("no text makes it throw, and a title is only read from a spelling of it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => parseTitles(text).kind !== undefined));
  const words = fc.constantFrom("không", "chưa", "CSTĐCS", "LĐTT", "2022", "trượt", ",", "BK", "Bộ", "QĐ 12", "đạt");
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
      const parsed = parseTitles(parts.join(" "));
      if (parsed.kind === "known" && parsed.value.titles.length > 0)
        expect(parts.filter((part) => ["không", "chưa"].includes(part))).toEqual([]);
    }),
    { numRuns: 2000 }
  );
});

test.each(["Nghỉ thai sản", "đi học", "Không xét (nghỉ ốm dài ngày)"])("%j: on leave", (text) => {
  expect(parseTitles(text)).toEqual({ kind: "unreadable", problem: "onLeave" });
});
