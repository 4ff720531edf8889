import { CriteriaError } from "../criteria";
import { ExcelFailure } from "../excel";
import { texts } from "../texts";
import { AsOfArgumentError } from "./asOfArgument";
import { HeaderNotFoundError, SetNotUsableError } from "./eligible";

/** What the officer reads at the cell instead of a bare #VALUE!: which argument, what was expected. */
export function asFunctionError(error: unknown): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messageOf(error));
}

function setMessage({ set, why }: SetNotUsableError): string {
  if (why.kind === "unknown") return `Đối số set: không có bộ tiêu chí "${set}"; có: ${why.known.join(", ")}.`;
  const [first] = why.mistakes;
  const more = why.mistakes.length > 1 ? ` (và ${why.mistakes.length - 1} lỗi khác)` : "";
  return `Bộ tiêu chí "${set}" có lỗi nên chưa dùng được${more}. ${first ? texts.vi.mistake(first) : ""}`;
}

function messageOf(error: unknown): string {
  if (error instanceof AsOfArgumentError)
    return `Đối số asOf: "${error.given}" không phải là ngày. Hãy nhập ngày của Excel hoặc chữ "31/12/2024".`;
  if (error instanceof HeaderNotFoundError) {
    return "Không nhận ra tiêu đề cột phía trên các dòng này. Hãy đưa các dòng tiêu đề vào đối số thứ hai, ví dụ =DTT.ELIGIBLE(A8:T47;A5:T6).";
  }
  if (error instanceof SetNotUsableError) return setMessage(error);
  if (error instanceof CriteriaError) return `Đối số asOf: ngày ${error.values.asOf} nằm ngoài thời gian của bộ tiêu chí.`;
  if (error instanceof ExcelFailure) return "Excel chưa cho đọc tiêu đề của trang tính. Hãy đưa các dòng tiêu đề vào đối số thứ hai.";
  return "DTT gặp lỗi ngoài dự kiến. Hãy thử lại, hoặc kiểm tra trong ngăn tác vụ DTT.";
}
