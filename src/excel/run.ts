import { toExcelFailure } from "./failure";

/**
 * Runs one job against the open workbook.
 * @throws {ExcelFailure} when Excel refuses a request.
 */
export async function runExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(job);
  } catch (error) {
    throw toExcelFailure(error);
  }
}
