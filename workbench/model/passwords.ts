import type { SheetProtection } from "./model";

/** Hashes that a file brings with it, as the codec names them. */
const SIXTEEN_BIT = ["file:password", "file:workbookPassword"];
const STRONG = ["file:hashValue", "file:workbookHashValue"];

/**
 * Whether a protection may be lifted with this password.
 * @param password as given; `undefined` for none
 * @returns `true` where no password was set. A password that the file only knows by a strong hash cannot be checked here: `false`.
 * @example passwordMatches(model.protection(id), "bí mật")
 */
export function passwordMatches({ password, options = {} }: SheetProtection, given: string | undefined): boolean {
  if (password !== undefined) return given === password;
  if (STRONG.some((name) => options[name] !== undefined)) return false;
  const hash = SIXTEEN_BIT.map((name) => options[name]).find((value) => value !== undefined);
  return hash === undefined || (given !== undefined && passwordHash(given) === String(hash).toUpperCase().padStart(4, "0"));
}

/**
 * The 16-bit hash every Excel accepts (ECMA-376 part 4, 14.7.1). It keeps nobody out, and neither does any sheet protection: it guards
 * against slips.
 * @returns four hexadecimal digits
 * @example passwordHash("password") // "83AF"
 */
export function passwordHash(password: string): string {
  const letters = [...password];
  const hash = letters.reduceRight((sum, letter) => rotated(sum) ^ letter.charCodeAt(0), 0);
  return (rotated(hash) ^ letters.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** One step to the left in 15 bits. */
const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
