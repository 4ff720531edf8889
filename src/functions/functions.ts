/** The functions of the namespace DTT as Excel sees them: a few lines each, the work is in the modules beside. */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator knows `any`, not `unknown` */
import { eligible } from "./eligible";
import { asFunctionError } from "./functionError";

/**
 * Kết luận của từng dòng theo bộ tiêu chí: Đạt; Đạt số liệu, chờ đánh giá; Cần xem xét; Không đạt.
 * Một dòng cho một ô, nhiều dòng tràn xuống dưới; dòng trống cho ô trống.
 * @customfunction ELIGIBLE ELIGIBLE
 * @param {any[][]} rows Một hay nhiều dòng của danh sách, ví dụ A8:T47.
 * @param {any[][]} [headers] Các dòng tiêu đề của những cột đó, ví dụ A5:T6. Bỏ trống: đọc tiêu đề phía trên trong cùng trang tính.
 * @param {string} [set] Mã bộ tiêu chí: BTNMT, KTTV, PT21, SXDQB, hoặc mã của bộ ở trang "DTT Bộ tiêu chí". Mặc định: bộ lưu trong sổ tính, nếu chưa có thì BTNMT.
 * @param {any} [asOf] Xét đến ngày: ngày của Excel hoặc chữ "31/12/2024", "2024-12-31". Mặc định: ngày lưu trong sổ tính, nếu chưa có thì hôm nay.
 * @param {any[][]} [collectives] Các dòng tập thể (cùng tiêu đề) để xét thủ trưởng đơn vị.
 * @param {CustomFunctions.Invocation} invocation Địa chỉ các đối số.
 * @requiresParameterAddresses
 * @returns Kết luận, mỗi dòng một ô.
 */
export async function ELIGIBLE(
  rows: any[][],
  headers: any[][],
  set: string,
  asOf: any,
  collectives: any[][],
  invocation: CustomFunctions.Invocation
): Promise<any[][]> {
  try {
    return await eligible({ rows, headers, set, asOf, collectives, addresses: invocation.parameterAddresses });
  } catch (error) {
    throw asFunctionError(error);
  }
}
