import type { CriteriaSet } from "../types";
import { collective } from "./collective";
import { content } from "./content";
import { document } from "./document";
import { general } from "./general";
import { individual } from "./individual";
import { milestones } from "./milestones";
import { route } from "./route";

export const kttv: CriteriaSet = {
  id: "KTTV",
  document,
  clauses: [...general, ...collective, ...individual, ...content, ...milestones, ...route],
};
