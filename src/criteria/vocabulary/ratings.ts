/** Yearly quality ratings (mức xếp loại chất lượng) of civil servants, public employees and units. */
export interface RatingDefinition {
  /** 4 is the highest. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly nameEn: string;
  /** Fewest points of 100 for this rating from 2026 on (Nghị định 335/2025/NĐ-CP). */
  readonly fromPoints: number;
  readonly aliases: readonly string[];
}

export const RATINGS = {
  HTXSNV: {
    rank: 4,
    fromPoints: 90,
    name: "Hoàn thành xuất sắc nhiệm vụ",
    nameEn: "Excellent completion of duties",
    aliases: [
      "HTXSNV",
      "HTXS",
      "HT xuất sắc",
      "HT xuất sắc NV",
      "HT xuất sắc nhiệm vụ",
      "Hoàn thành XSNV",
      "HTXS nhiệm vụ",
      "Xuất sắc",
      "XSNV",
      "Hoàn thành xuất sắc",
      "Hoàn thành xuất sắc NV",
      "XS",
    ],
  },
  HTTNV: {
    rank: 3,
    fromPoints: 70,
    name: "Hoàn thành tốt nhiệm vụ",
    nameEn: "Good completion of duties",
    aliases: [
      "HTTNV",
      "HTTTNV",
      "HTT",
      "HT tốt NV",
      "HT tốt",
      "HT tốt nhiệm vụ",
      "Hoàn thành tốt",
      "Hoàn thành tốt NV",
      "Tốt",
      "HTT nhiệm vụ",
    ],
  },
  HTNV: {
    rank: 2,
    fromPoints: 50,
    name: "Hoàn thành nhiệm vụ",
    nameEn: "Completion of duties",
    aliases: ["HTNV", "HT", "HT nhiệm vụ", "Hoàn thành", "Hoàn thành NV"],
  },
  KHTNV: {
    rank: 1,
    fromPoints: 0,
    name: "Không hoàn thành nhiệm vụ",
    nameEn: "Failure to complete duties",
    aliases: ["KHTNV", "KHT", "CHTNV", "Không HTNV", "Chưa hoàn thành nhiệm vụ", "Không hoàn thành", "Chưa hoàn thành", "K.HTNV"],
  },
} as const satisfies Record<string, RatingDefinition>;

export type RatingCode = keyof typeof RATINGS;
/** Highest first. */
export const RATING_CODES = Object.keys(RATINGS) as readonly RatingCode[];

/**
 * A rating's rank, names and spellings.
 * @example rating("HTXSNV").rank // 4
 */
export const rating = (code: RatingCode): RatingDefinition => RATINGS[code];
