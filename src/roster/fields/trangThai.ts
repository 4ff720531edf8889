import { classifyStatus, type WorkingStatus } from "../../criteria";
import { known, type RosterField } from "../field";
import { displayText } from "../text/display";

/** Working status. */
export const trangThai: RosterField<WorkingStatus> = {
  headers: {
    exact: [/(trang thai|tinh trang|hien trang)( cong tac| lam viec| lao dong| hien nay)*/],
  },
  parse: (cell) => known(classifyStatus(displayText(cell.value, cell.text, cell.format))),
  goodHeaders: ["Trạng thái công tác", "Tình trạng công tác", "Trạng thái"],
  badHeaders: ["Tình trạng hôn nhân", "Trạng thái ĐHTT"],
  good: [
    ["Đang công tác", { status: "working" }],
    ["Nghỉ hưu", { status: "left", since: undefined }],
    ["Nghỉ hưu từ 01/05/2023", { status: "left", since: "2023-05-01" }],
    ["Chuyển công tác", { status: "left", since: undefined }],
    ["Chuyển công tác sang Cục Viễn thám", { status: "moved", since: undefined }],
    ["Nghỉ thai sản", { status: "other" }],
  ],
  bad: [],
};
