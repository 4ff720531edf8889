import type { CriteriaSet } from "../criteria";

/** As a header of the roster may name them: "DV2630-T2". Lower case is for what follows a number: T3c. */
const SET_ID = /^[A-Z][A-Z0-9]{2,11}$/;
const CLAUSE_CODE = /^[A-Z]{1,4}\d{1,2}[a-z]?$/;
const PART_CODE = /^[A-Z]{1,4}\d{1,2}[a-z]?(\.\d{1,2})+$/;
const FIELD_CODE = /^[a-z]$/;
const LONGEST_SET_ID = 12;

export const isSetId = (text: string): boolean => SET_ID.test(text);
export const isClauseCode = (text: string): boolean => CLAUSE_CODE.test(text);
/** Whether a row is one of the conditions of a combination: T6.1 of T6. */
export const isPartCode = (text: string): boolean => PART_CODE.test(text);
/** @example wholeOf("T6.1") // "T6" */
export const wholeOf = (partCode: string): string => partCode.slice(0, partCode.lastIndexOf("."));
/** @example partCode("T6", 0) // "T6.1" */
export const partCode = (code: string, index: number): string => `${code}.${index + 1}`;
export const isFieldCode = (text: string): boolean => FIELD_CODE.test(text);

/** @example clauseId("DV2630", "T2") // "DV2630-T2" */
export const clauseId = (setId: string, code: string): string => `${setId}-${code}`;

/** The code of a clause within its set. @example codeOf("BTNMT-T2", "BTNMT") // "T2" */
export const codeOf = (id: string, setId: string): string => (id.startsWith(`${setId}-`) ? id.slice(setId.length + 1) : id);

/**
 * An id for the copy of a set that nobody bears yet.
 * @param taken ids of the documents and of other own sets
 * @example proposedId("BTNMT", ["BTNMT"]) // "BTNMTDV"
 */
export const proposedId = (id: string, taken: readonly string[]): string => {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "DV" : `DV${number}`;
    const proposed = id.slice(0, LONGEST_SET_ID - ending.length) + ending;
    if (!taken.includes(proposed)) return proposed;
  }
};

/** The same criteria under another id. */
export const renamed = (set: CriteriaSet, id: string): CriteriaSet => ({
  ...set,
  id,
  clauses: set.clauses.map((clause) => ({ ...clause, id: clauseId(id, codeOf(clause.id, set.id)) })),
});
