import type { CriteriaSet } from "../types";
import { document } from "./document";
import { results } from "./results";
import { solutions } from "./solutions";

/** The document asks for a scoring table and gives neither criteria nor weights: they are the unit's own (`src/scoring`), and no clause decides. */
export const stnmtbd: CriteriaSet = {
  id: "STNMTBD",
  document,
  scoring: true,
  clauses: [...results, ...solutions],
};
