export type CriteriaErrorCode = "unknownSet" | "asOfOutOfRange";

/** The evaluation could not begin. */
export class CriteriaError extends Error {
  constructor(
    readonly code: CriteriaErrorCode,
    /** Filled into the sentence, e.g. `{ asOf: "2020-01-01", from: "2021-01-01" }`. */
    readonly values: Readonly<Record<string, string | number>> = {}
  ) {
    super(code);
    this.name = "CriteriaError";
  }
}
