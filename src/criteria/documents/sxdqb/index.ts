import type { CriteriaSet } from "../types";
import { content } from "./content";
import { document } from "./document";
import { fieldA } from "./fieldA";
import { fieldB } from "./fieldB";
import { fieldC } from "./fieldC";
import { FIELDS } from "./fields";
import { general } from "./general";
import { milestones } from "./milestones";
import { quota } from "./quota";
import { route } from "./route";

export const sxdqb: CriteriaSet = {
  id: "SXDQB",
  document,
  fields: FIELDS,
  clauses: [...general, ...fieldA, ...fieldB, ...fieldC, ...content, ...quota, ...milestones, ...route],
};
