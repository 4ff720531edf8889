import type { SubjectKind } from "../criteria";
import { namesUnit } from "./collectiveWords";
import { words } from "./text/tidy";

/** What a section row says: whose list begins, or whose unit. */
export interface SectionSaid {
  readonly kind?: SubjectKind;
  readonly unit?: string;
}

const ENUMERATOR = /^(?:(?:phần|mục)\s+)?(?:[IVXL]{1,5}|[A-HĐ]|[a-h]|\d{1,2})\s*(?:(?:[.):/]|\s[-–]|[-–])+\s*)|^[IVXL]{1,5}\s+(?=\p{Lu})/u;
const KIND =
  /^(?:(?:cac|danh sach|doi voi|ve|phan|khoi) )*(tap the|ca nhan)((?: (?:de nghi|dang ky|tieu bieu|dien hinh|tien tien|xuat sac|duoc|co|gom|nguoi|don vi|xay dung|khen thuong|dhtt|nam|tap the|ca nhan|lao dong|trong|so|danh hieu|thi dua|khen|ca|nhan|\d+))*)$/;
const GROUP = /^(?:lanh dao|khoi|can bo|cong chuc|vien chuc|nguoi lao dong|hop dong|bien che|lao dong|nhom|linh vuc|cap)\b/;
const COUNT = /\s*[:(–-]?\s*\(?\s*(?:có\s+)?\d+\s*(?:người|đ\/c|đồng chí|cá nhân|tập thể|CB|CBCC)?\s*\)?\s*$/iu;

/** The text without its number: "II. CÁ NHÂN" gives "CÁ NHÂN". */
export const withoutEnumerator = (text: string): string => text.replace(ENUMERATOR, "").trim();

/** Whether a number cell is a section's number: I, II, A, B (records count 1, 2, 3). */
export const isSectionNumber = (text: string): boolean => /^(?:[IVXL]{1,5}|[A-HĐ]|[a-h])\s*[.)/-]?$/u.test(text);

/** "I. TẬP THỂ", "B. Danh sách cá nhân (25 người)". */
export function sectionKind(text: string): SubjectKind | undefined {
  const said = KIND.exec(words(withoutEnumerator(text)));
  if (!said || namesBoth(said[0])) return undefined;
  return said[1] === "tap the" ? "collective" : "individual";
}

const namesBoth = (said: string): boolean => said.includes("tap the") && said.includes("ca nhan");

/** What the text of a section row says; an empty answer for a heading that names neither a kind nor a unit. */
export function readSection(text: string): SectionSaid {
  const kind = sectionKind(text);
  if (kind) return { kind };
  const unit = withoutEnumerator(text)
    .replace(COUNT, "")
    .replace(/[\s:;.]+$/, "");
  return namesUnit(unit) && !/^khối\s/i.test(unit) ? { unit } : {};
}

/** Headings such as "Lãnh đạo Sở", "Khối tham mưu", "Người lao động": groups of persons, no unit. */
export const isGroupHeading = (text: string): boolean => GROUP.test(words(withoutEnumerator(text)));
