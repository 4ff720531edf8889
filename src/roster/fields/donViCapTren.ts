import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** The unit above a collective. */
export const donViCapTren: RosterField<string> = {
  headers: {
    exact: [/(don vi|co quan|cap) (cap tren|chu quan)( truc tiep| quan ly)?/, /cap tren( truc tiep)?/, /don vi quan ly cap tren/],
  },
  parse: parseNameLike,
  goodHeaders: ["Đơn vị cấp trên", "Cơ quan chủ quản"],
  badHeaders: ["Đơn vị"],
  good: [["Sở Tài nguyên và Môi trường", "Sở Tài nguyên và Môi trường"]],
  bad: [[0, "blank"]],
};
