import type { CellError, Scalar } from "../../model";

type Result = Scalar | CellError;

/** What a cell shows whose function is not known here, or has not answered yet. */
const UNKNOWN = new Set(["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA", "#UNKNOWN!", "#BLOCKED!"]);

export const sameResult = (one: Result | undefined, other: Result | undefined): boolean => errorOr(one) === errorOr(other);

const errorOr = (result: Result | undefined): unknown =>
  typeof result === "object" && result !== null ? `error ${result.error}` : (result ?? null);

/** Whether the engine has no result of its own. */
export const isUnknown = (result: Result): boolean => typeof result === "object" && result !== null && UNKNOWN.has(result.error);

/**
 * Whether the last result that stands in the file is to stay: it is the same, nothing has changed since the file was opened (programs do not
 * agree on every last digit), or the engine has none.
 * @param inFile what the file says
 * @param first what the engine made of it when the file had been opened; `undefined` when that is not known
 * @param now what it makes of it now
 */
export function keepsResult(inFile: Result, first: Result | undefined, now: Result): boolean {
  if (sameResult(now, inFile) || isUnknown(now)) return true;
  return first !== undefined && sameResult(now, first);
}
