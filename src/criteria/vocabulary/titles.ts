/**
 * Emulation titles with their ranks and the ways officers write them.
 * Names: Luật Thi đua, khen thưởng 2003 (`name2003`) and 06/2022/QH15, in force from 01/01/2024 (`name`).
 */
export type TitleScope = "individual" | "collective";

export interface TitleDefinition {
  readonly scope: TitleScope;
  /** 4 is the highest; ranks compare only inside one scope. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly name2003: string;
  readonly short: string;
  readonly nameEn: string;
  /** A Cờ thi đua: given on top of a title, it does not prove the title. */
  readonly flag?: boolean;
  readonly aliases: readonly string[];
}

const combine = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const SOLDIER = ["CSTĐ", "Chiến sĩ thi đua", "Chiến sĩ TĐ", "CS thi đua", "CS TĐ"] as const;
const FLAG = ["Cờ thi đua", "Cờ TĐ"] as const;
const MINISTRY_OR_PROVINCE = [
  "Bộ",
  "ngành",
  "tỉnh",
  "thành phố",
  "Bộ, ngành",
  "Bộ, tỉnh",
  "Bộ, ngành, tỉnh",
  "Bộ, ban, ngành",
  "Bộ, ban, ngành, tỉnh",
  "bộ, ngành, tỉnh, đoàn thể trung ương",
  "Bộ, ban, ngành, tỉnh, thành phố",
  "Bộ, ban, ngành, đoàn thể trung ương",
  "tỉnh, thành phố",
] as const;
const SECTOR = [
  "Bộ TN&MT",
  "Bộ TNMT",
  "ngành TN&MT",
  "ngành TNMT",
  "Bộ Tài nguyên và Môi trường",
  "ngành tài nguyên và môi trường",
] as const;
const LEVELS = [...MINISTRY_OR_PROVINCE, ...SECTOR];

export const TITLES = {
  CSTDTQ: {
    scope: "individual",
    rank: 4,
    short: "CSTĐ toàn quốc",
    nameEn: "National Emulation Soldier",
    name: "Chiến sĩ thi đua toàn quốc",
    name2003: "Chiến sĩ thi đua toàn quốc",
    aliases: ["CSTĐTQ", "CSTĐ cấp toàn quốc", ...combine(SOLDIER, ["toàn quốc", "TQ"])],
  },
  CSTDB: {
    scope: "individual",
    rank: 3,
    short: "CSTĐ cấp Bộ, ngành, tỉnh",
    nameEn: "Emulation Soldier of a ministry, sector or province",
    name: "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh",
    name2003: "Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
    aliases: [
      "CSTĐCB",
      "CSTĐB",
      "CSTĐCT",
      "CSTĐT",
      "CSTĐ TAND",
      ...combine(SOLDIER, LEVELS),
      ...combine(
        SOLDIER,
        LEVELS.map((level) => `cấp ${level}`)
      ),
    ],
  },
  CSTDCS: {
    scope: "individual",
    rank: 2,
    short: "CSTĐ cơ sở",
    nameEn: "Grassroots Emulation Soldier",
    name: "Chiến sĩ thi đua cơ sở",
    name2003: "Chiến sĩ thi đua cơ sở",
    aliases: ["CSTĐCS", "CSTĐCCS", "Chiến sĩ TĐCS", ...combine(SOLDIER, ["cơ sở", "cấp cơ sở", "CS", "cấp CS", "CSở"])],
  },
  LDTT: {
    scope: "individual",
    rank: 1,
    short: "LĐTT",
    nameEn: "Advanced Worker",
    name: "Lao động tiên tiến",
    name2003: "Lao động tiên tiến",
    aliases: ["LĐTT", "LĐ tiên tiến", "Lao động TT"],
  },
  CSTT: {
    scope: "individual",
    rank: 1,
    short: "CSTT",
    nameEn: "Advanced Soldier",
    name: "Chiến sĩ tiên tiến",
    name2003: "Chiến sĩ tiên tiến",
    aliases: ["CSTT", "CS tiên tiến"],
  },
  CTDCP: {
    scope: "collective",
    rank: 4,
    short: "Cờ thi đua của Chính phủ",
    nameEn: "Emulation Flag of the Government",
    flag: true,
    name: "Cờ thi đua của Chính phủ",
    name2003: "Cờ thi đua của Chính phủ",
    aliases: [
      "CTĐCP",
      "Cờ TĐCP",
      "Cờ Chính phủ",
      "Cờ của Chính phủ",
      ...combine(FLAG, ["Chính phủ", "CP", "của CP", "của Chính phủ", "của Thủ tướng Chính phủ"]),
    ],
  },
  CTDB: {
    scope: "collective",
    rank: 3,
    short: "Cờ thi đua của Bộ, ngành, tỉnh",
    nameEn: "Emulation Flag of a ministry, sector or province",
    flag: true,
    name: "Cờ thi đua của Bộ, ban, ngành, tỉnh",
    name2003: "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương",
    aliases: [
      "CTĐCB",
      "CTĐCT",
      "Cờ UBND tỉnh",
      "Cờ của UBND tỉnh",
      "Cờ TAND",
      ...combine(FLAG, LEVELS),
      ...combine(
        FLAG,
        LEVELS.flatMap((level) => [`cấp ${level}`, `của ${level}`])
      ),
      ...combine(FLAG, ["UBND tỉnh", "của UBND tỉnh", "của UBND thành phố"]),
    ],
  },
  TTLDXS: {
    scope: "collective",
    rank: 2,
    short: "Tập thể lao động xuất sắc",
    nameEn: "Excellent Labour Collective",
    name: "Tập thể lao động xuất sắc",
    name2003: "Tập thể lao động xuất sắc",
    aliases: ["TTLĐXS", "TTLĐ xuất sắc", "TT LĐ xuất sắc", "TT lao động xuất sắc", "Tập thể LĐXS", "Tập thể LĐ xuất sắc", "LĐXS", "TLĐXS"],
  },
  DVQT: {
    scope: "collective",
    rank: 2,
    short: "Đơn vị quyết thắng",
    nameEn: "Determined-to-Win Unit",
    name: "Đơn vị quyết thắng",
    name2003: "Đơn vị quyết thắng",
    aliases: ["ĐVQT", "Đơn vị QT"],
  },
  TTLDTT: {
    scope: "collective",
    rank: 1,
    short: "Tập thể lao động tiên tiến",
    nameEn: "Advanced Labour Collective",
    name: "Tập thể lao động tiên tiến",
    name2003: "Tập thể lao động tiên tiến",
    aliases: ["TTLĐTT", "TT lao động tiên tiến", "TT LĐ tiên tiến", "Tập thể LĐTT", "Tập thể LĐ tiên tiến", "TTLĐ tiên tiến"],
  },
  DVTT: {
    scope: "collective",
    rank: 1,
    short: "Đơn vị tiên tiến",
    nameEn: "Advanced Unit",
    name: "Đơn vị tiên tiến",
    name2003: "Đơn vị tiên tiến",
    aliases: ["ĐVTT", "Đơn vị TT"],
  },
} as const satisfies Record<string, TitleDefinition>;

export type TitleCode = keyof typeof TITLES;
export const TITLE_CODES = Object.keys(TITLES) as readonly TitleCode[];

/**
 * A title's scope, rank, names and spellings.
 * @example title("CSTDCS").rank // 2
 */
export const title = (code: TitleCode): TitleDefinition => TITLES[code];

/** Written alone these name a kind of title without its level: neither a yes nor a no. */
export const LEVEL_MISSING: readonly string[] = [...SOLDIER, ...FLAG, "Cờ", "CTĐ", "Tập thể lao động", "TTLĐ"];
