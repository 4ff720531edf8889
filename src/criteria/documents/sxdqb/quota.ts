import type { QuotaClause } from "../types";

/** Kế hoạch của Sở Xây dựng Quảng Bình, III.1.1: how many each phòng, đơn vị registers. */
export const quota: readonly QuotaClause[] = [
  {
    id: "SXDQB-Q1",
    section: "III.1.1",
    line: 55,
    subject: "unit",
    kind: "QUOTA",
    vi: "tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.",
    en: "At least 01 exemplary collective or person each year",
    quota: { atLeast: 1, per: "unitAndYear" },
  },
];
