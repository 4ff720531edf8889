/** Ids of what an add-in makes. */
export { newGuid, withNewIds } from "../model/guid";
