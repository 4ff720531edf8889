import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Measures and the person in charge, as written. */
export const giaiPhap: RosterField<string> = {
  headers: {
    exact: [
      /(giai phap|bien phap)( thuc hien| boi duong| giup do| va)+( nguoi phu trach)?/,
      /(giai phap|bien phap) (va )?nguoi phu trach/,
      /nguoi phu trach( boi duong| giup do)?/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Giải pháp bồi dưỡng, người phụ trách", "Biện pháp giúp đỡ", "Người phụ trách"],
  badHeaders: ["Sáng kiến, giải pháp"],
  good: [["Giao chủ trì đề án", "Giao chủ trì đề án"]],
  bad: [],
};
