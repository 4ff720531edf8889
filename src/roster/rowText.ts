import { words } from "./text/tidy";

/** Lines of a sheet that are no records, by their words. */
const TOTAL =
  /^(?:tong (?:so|cong|hop)(?! ty)|tong$|tong \d|tong cong$|cong$|cong (?:\d|danh sach|so|chung|lai|i+$|tap the|ca nhan)|danh sach (?:nay |tren )?(?:co|gom)\b|an dinh danh sach)/;
const DATE_LINE = /^(?:.{0,45} )?ngay(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{2,4})?$/;
const SIGNER =
  /^(?:nguoi (?:lap|tong hop|lam|viet)(?: .{0,20})?|(?:thu truong|lanh dao)(?: (?:don vi|co quan))?|(?:tm|kt|tl|tuq) .{2,60}|xac nhan(?: .{0,40})?|ky (?:va )?(?:ghi ro )?(?:ho ten|ten)?.{0,30}|da ky|noi nhan.*|can bo (?:tong hop|lap bieu)|thu truong don vi .{0,30})$/;
const POSITION =
  /^(?:giam doc|pho giam doc|truong phong.{0,30}|cuc truong|pho cuc truong|vu truong|chanh van phong|chu tich.{0,40}|ke toan(?: truong)?|truong ban.{0,20}|vien truong|hieu truong|truong don vi|to truong)$/;
const NOTE = /^\s*(?:ghi chú|chú thích|lưu ý|chú ý)\s*[:.]|^\s*(?:\*|\(\*\)|[-–+]\s)/i;

export const isTotalText = (text: string): boolean => TOTAL.test(words(text));
export const isDateLine = (text: string): boolean => DATE_LINE.test(words(text));
export const isSignerText = (text: string): boolean => SIGNER.test(words(text));
/** A position alone in a row without a name: the title of one who signs. */
export const isPositionText = (text: string): boolean => POSITION.test(words(text));
export const isNoteText = (text: string): boolean => NOTE.test(text);
