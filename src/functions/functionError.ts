import { CriteriaError } from "../criteria";
import { ExcelFailure } from "../excel";
import { AsOfArgumentError } from "./asOfArgument";
import { HeaderNotFoundError } from "./eligible";

/** What the officer reads at the cell instead of a bare #VALUE!: which argument, what was expected. */
export function asFunctionError(error: unknown): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messageOf(error));
}

function messageOf(error: unknown): string {
  if (error instanceof AsOfArgumentError)
    return `Đối số asOf: "${error.given}" không phải là ngày. Hãy nhập ngày của Excel hoặc chữ "31/12/2024".`;
  if (error instanceof HeaderNotFoundError) {
    return "Không nhận ra tiêu đề cột phía trên các dòng này. Hãy đưa các dòng tiêu đề vào đối số thứ hai, ví dụ =DTT.ELIGIBLE(A8:T47;A5:T6).";
  }
  if (error instanceof CriteriaError && error.code === "unknownSet") return `Đối số set: không có bộ tiêu chí "${error.values.set}".`;
  if (error instanceof CriteriaError) return `Đối số asOf: ngày ${error.values.asOf} nằm ngoài thời gian của bộ tiêu chí.`;
  if (error instanceof ExcelFailure) return "Excel chưa cho đọc tiêu đề của trang tính. Hãy đưa các dòng tiêu đề vào đối số thứ hai.";
  return "DTT gặp lỗi ngoài dự kiến. Hãy thử lại, hoặc kiểm tra trong ngăn tác vụ DTT.";
}
