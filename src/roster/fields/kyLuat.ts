import type { DisciplineEntry } from "../../criteria";
import type { RosterField } from "../field";
import { parseDiscipline } from "../parse/parseDiscipline";

/** Disciplinary measures. */
export const kyLuat: RosterField<readonly DisciplineEntry[]> = {
  headers: {
    exact: [
      /(bi )?(hinh thuc )?(xu ly )?ky luat( (hinh thuc|dang|chinh quyen|hanh chinh|cao nhat|hinh thuc nam|nam hinh thuc))*/,
      /(tinh hinh |thong tin )ky luat/,
      /vi pham ky luat/,
      /ky luat.* > (?:hinh thuc|nam|noi dung|muc|hinh thuc ky luat|nam ky luat)/,
    ],
  },
  parse: parseDiscipline,
  goodHeaders: ["Kỷ luật", "Hình thức kỷ luật", "Kỷ luật (năm, hình thức)", "Kỷ luật (nếu có)"],
  badHeaders: ["Số cá nhân bị kỷ luật", "Chấp hành kỷ luật, kỷ cương", "Số QĐ kỷ luật"],
  good: [
    ["Không", []],
    [0, []],
    ["Không có", []],
    ["Khiển trách 2023", [{ form: "Khiển trách", year: 2023 }]],
    ["Cảnh cáo (2022)", [{ form: "Cảnh cáo", year: 2022 }]],
    [
      "KT năm 2021; CC 2023",
      [
        { form: "KT", year: 2021 },
        { form: "CC", year: 2023 },
      ],
    ],
    ["Khiển trách", [{ form: "Khiển trách" }]],
    [{ value: "Khiển trách", year: 2022 }, [{ form: "Khiển trách", year: 2022 }]],
    [
      "Khiển trách 2021, Cảnh cáo 2022",
      [
        { form: "Khiển trách", year: 2021 },
        { form: "Cảnh cáo", year: 2022 },
      ],
    ],
  ],
  bad: [["-", "blank"]],
};
