import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** The unit that a person leads. */
export const donViPhuTrach: RosterField<string> = {
  headers: {
    exact: [
      /(don vi|tap the|phong)( dang)? phu trach/,
      /(la )?thu truong cua( don vi)?( phu trach)?/,
      /phu trach don vi/,
      /thu truong cua don vi phu trach/,
    ],
  },
  parse: parseNameLike,
  goodHeaders: ["Đơn vị phụ trách", "Thủ trưởng của", "Thủ trưởng của (đơn vị phụ trách)"],
  badHeaders: ["Người phụ trách", "Đơn vị"],
  good: [["Chi cục Biển và Hải đảo", "Chi cục Biển và Hải đảo"]],
  bad: [[0, "blank"]],
};
