import { listSheets, writeSheet } from "../excel";
import { buildRegistration } from "../registration";
import { checkSheets } from "./check";
import { asFlow } from "./failures";
import { FlowError, type JobOptions, type RegisterRequest, type RegisterResult } from "./types";

/**
 * Checks the roster and writes the registration sheet. The roster is never written to; on any failure the workbook
 * is as it was before, unless the error names a leftover sheet.
 * @throws {FlowError} as `check`, and `workbookProtected`, `nothingToRegister`, `sheetExists`, `verificationFailed`.
 */
export function register(request: RegisterRequest, options: JobOptions = {}): Promise<RegisterResult> {
  return asFlow(async () => {
    const { sheets, structureProtected } = await listSheets();
    if (structureProtected) throw new FlowError("workbookProtected");
    const checked = await checkSheets(sheets, request, options);
    options.onProgress?.({ step: "building", done: 0, total: 1 });
    const { sheet, collectives, individuals } = buildRegistration(checked.evaluation, request);
    if (collectives + individuals === 0) throw new FlowError("nothingToRegister", { checked: checked.evaluation.results.length });
    const sheetName = await writeSheet(sheet, {
      onExisting: request.onExisting,
      signal: options.signal,
      onProgress: (done, total) => options.onProgress?.({ step: "writing", done, total }),
      onVerifying: () => options.onProgress?.({ step: "verifying", done: 0, total: 1 }),
    });
    return { ...checked, sheetName, collectives, individuals };
  });
}
