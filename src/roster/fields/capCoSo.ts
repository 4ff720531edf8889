import type { RosterField } from "../field";
import { parseGrassroots } from "../parse/parseGrassroots";

/** Whether the subject is at the grassroots; a column "Cấp" names the level. */
export const capCoSo: RosterField<boolean> = {
  headers: {
    exact: [/(la |thuoc |o )?cap co so( co khong)?/, /cap( cong tac)?/],
  },
  parse: parseGrassroots,
  goodHeaders: ["Cấp", "Ở cấp cơ sở (Có/Không)", "Thuộc cấp cơ sở"],
  badHeaders: ["Đơn vị cấp trên", "Cấp đề nghị", "Danh hiệu cấp cơ sở"],
  good: [
    ["Cơ sở", true],
    ["cấp cơ sở", true],
    ["Sở", false],
    ["Tỉnh", false],
    [{ value: "x", header: "cap co so" }, true],
    [{ value: "Không", header: "cap co so" }, false],
  ],
  bad: [
    ["x", "notYesNo"],
    ["huyện", "notYesNo"],
    [1, "notYesNo"],
  ],
};
