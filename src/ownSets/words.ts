import { fold, type ClauseKind, type ClauseSubject } from "../criteria";

/** A word of the sheet. The sheet is written in Vietnamese; either language is understood. */
export interface Word {
  readonly vi: string;
  readonly en: string;
}

/** A sheet has thousands of cells and words that are compared: each word is folded once. */
const foldedWords = new WeakMap<Word, readonly string[]>();

const foldedOf = (word: Word): readonly string[] => {
  const known = foldedWords.get(word);
  if (known) return known;
  const folded = [fold(word.vi), fold(word.en)];
  foldedWords.set(word, folded);
  return folded;
};

/** Whether a text is this word, in either language; marks, case and spaces do not count. */
export const isWord = (text: string, word: Word): boolean => text !== "" && foldedOf(word).includes(fold(text));

/** The key of a word in a table of words. */
export const keyOfWord = <K extends string>(text: string, words: Readonly<Record<K, Word>>): K | undefined => {
  const folded = fold(text);
  return folded === "" ? undefined : (Object.keys(words) as K[]).find((key) => foldedOf(words[key]).includes(folded));
};

/** Kinds of clause. */
export const KIND_WORDS: Readonly<Record<ClauseKind, Word>> = {
  AUTO: { vi: "Xét theo số liệu", en: "Decided from data" },
  SEMI: { vi: "Số liệu kết hợp đánh giá", en: "Data and judgement" },
  JUDGE: { vi: "Cán bộ đánh giá", en: "Officer's judgement" },
  REC: { vi: "Cần văn bản, biên bản", en: "Needs a document" },
  RULE: { vi: "Đối chiếu giữa các dòng", en: "Across records" },
  QUOTA: { vi: "Chỉ tiêu số lượng", en: "Quota" },
  PRIO: { vi: "Thứ tự ưu tiên", en: "Priority" },
  DATE: { vi: "Thời hạn, giai đoạn", en: "Dates and phases" },
  ROUTE: { vi: "Nơi gửi, nơi nhận", en: "Route" },
  LIST: { vi: "Nội dung danh sách", en: "Content of the list" },
  CONFIG: { vi: "Đơn vị tự quy định", en: "Set by the unit" },
  FACT: { vi: "Thông tin", en: "Fact" },
  CTX: { vi: "Bối cảnh", en: "Context" },
};

/** Whom a clause addresses; nobody in particular is a blank cell. */
export const SUBJECT_WORDS: Readonly<Record<Exclude<ClauseSubject, "none">, Word>> = {
  both: { vi: "Tập thể và cá nhân", en: "Collectives and persons" },
  collective: { vi: "Tập thể", en: "Collectives" },
  individual: { vi: "Cá nhân", en: "Persons" },
  leader: { vi: "Thủ trưởng đơn vị", en: "Heads of units" },
  unit: { vi: "Phòng, đơn vị", en: "Units" },
};
