import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the unit is an outstanding collective that leads in the emulation movements. */
export const danDau: RosterField<boolean> = {
  headers: {
    exact: [
      /(la )?((don vi|tap the) )?((tieu bieu )?xuat sac )?dan dau( (trong|cac))*( phong trao)?( thi dua)?( co khong)?/,
      /(don vi|tap the) tieu bieu xuat sac( dan dau)?( (trong|cac))*( phong trao)?( thi dua)?( co khong)?/,
    ],
  },
  parse: parseYesNo,
  goodHeaders: ["Đơn vị dẫn đầu phong trào (Có/Không)", "Dẫn đầu phong trào", "Tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua"],
  badHeaders: ["Phong trào đã phát động", "Tập thể lao động xuất sắc", "Xếp hạng cụm, khối"],
  good: [
    ["Có", true],
    ["x", true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
  ],
};
