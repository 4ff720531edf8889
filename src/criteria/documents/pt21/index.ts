import type { CriteriaSet } from "../types";
import { collective } from "./collective";
import { document } from "./document";
import { facts } from "./facts";
import { individual } from "./individual";

export const pt21: CriteriaSet = {
  id: "PT21",
  document,
  clauses: [...collective, ...individual, ...facts],
};
