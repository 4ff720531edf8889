import type { RosterField } from "../field";
import { parseCount } from "./parseCount";

/** How every column that counts public services reads its cells, with samples; such a column adds only its headers. */
export const serviceCountCell: Pick<RosterField<number>, "parse" | "good" | "bad"> = {
  parse: parseCount,
  good: [
    [12, 12],
    ["12 DVC", 12],
    ["05 dịch vụ", 5],
    [0, 0],
    ["Không", 0],
  ],
  bad: [
    ["-", "notCount"],
    [1.5, "notCount"],
    ["Không có dịch vụ công", "notCount"],
  ],
};
