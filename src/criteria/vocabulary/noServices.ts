import { foldWords } from "./fold";

const NO_SERVICES =
  /^(?:(?:don vi|co quan|tap the) )?khong (?:co|phat sinh|cung cap|thuc hien)(?: bat ky| mot)?(?: thu tuc)? (?:dich vu cong|dvc)(?: nao| truc tuyen)*$/;
const NOT_APPLICABLE = new Set(["khong ap dung", "ko ap dung", "khong thuoc doi tuong"]);

/**
 * Whether a cell says outright that the unit has no public services; "Không" or 0 alone may be a gap.
 * @example saysNoPublicServices("Không có dịch vụ công") // true
 */
export const saysNoPublicServices = (text: string): boolean => NO_SERVICES.test(foldWords(text));

/** Whether the officer's judgement says that the clause does not apply: neither met nor failed. */
export const saysNotApplicable = (text: string): boolean => NOT_APPLICABLE.has(foldWords(text));
