import { CriteriaError } from "../criteria";
import { ExcelFailure, LeftoverError, NotRestoredError, SheetExistsError, VerificationError } from "../excel";
import { IndistinctSubjectError } from "../assessments";
import { FlowError } from "./types";

/** Runs a job so that whatever goes wrong in it reaches the caller as a {@link FlowError}. */
export async function asFlow<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw toFlowError(error);
  }
}

/** Every failure of a job as one that the officer can be told about. */
export function toFlowError(error: unknown): FlowError {
  if (error instanceof FlowError) return error;
  if (error instanceof LeftoverError) {
    const cause = toFlowError(error.cause);
    return new FlowError(cause.code, cause.values, error.sheet, { cause: error });
  }
  if (error instanceof SheetExistsError) return new FlowError("sheetExists", { sheet: error.sheet }, undefined, { cause: error });
  if (error instanceof NotRestoredError) return new FlowError("notRestored", { sheet: error.sheet }, undefined, { cause: error });
  if (error instanceof IndistinctSubjectError)
    return new FlowError("indistinctSubjects", { name: error.subject.name, row: error.subject.row }, undefined, { cause: error });
  if (error instanceof VerificationError) return new FlowError("verificationFailed", { cell: error.cell }, undefined, { cause: error });
  if (error instanceof CriteriaError) return new FlowError(error.code, error.values, undefined, { cause: error });
  if (error instanceof ExcelFailure) {
    const code = error.code === "itemNotFound" ? "sheetNotFound" : error.code;
    return new FlowError(code, { detail: error.detail }, undefined, { cause: error });
  }
  if (isAbort(error)) return new FlowError("cancelled", {}, undefined, { cause: error });
  return new FlowError("unexpected", { detail: error instanceof Error ? error.name : typeof error }, undefined, { cause: error });
}

/** An abort is a DOMException, which is not an `Error` where it comes from another realm. */
function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}
