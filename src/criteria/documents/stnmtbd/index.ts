import type { CriteriaSet } from "../types";
import { document } from "./document";
import { results } from "./results";
import { solutions } from "./solutions";

/** Data only: the document asks for a scoring table and gives no weights, so there is nothing to evaluate. */
export const stnmtbd: CriteriaSet = {
  id: "STNMTBD",
  document,
  clauses: [...results, ...solutions],
};
