import type { ExemplarField } from "../../exemplarFields";

/** The fields of II.3.2, named as their headings name them. */
export const FIELDS: readonly ExemplarField[] = [
  {
    code: "a",
    name: "Điển hình tiên tiến trong công tác, lao động giỏi, lao động sáng tạo",
    nameEn: "work, good labour, creative labour",
    words: ["lao dong gioi", "lao dong sang tao", "ld gioi", "ld sang tao"],
  },
  {
    code: "b",
    name: "Điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    nameEn: "studying and following Hồ Chí Minh's thought, morality and style",
    words: ["hoc tap va lam theo", "hoc tap lam theo", "hoc va lam theo", "lam theo bac", "ho chi minh"],
  },
  {
    code: "c",
    name: "Điển hình tiên tiến về thực hiện cải cách hành chính",
    nameEn: "administrative reform",
    words: ["cai cach hanh chinh", "cchc"],
  },
];
