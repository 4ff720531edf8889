/** What protection forbids, and the checks that arguments must pass. */
import { ExcelError } from "./errors";
import type { HostSession } from "./session";

/**
 * @param permission the option of `protect` that allows it all the same, e.g. `allowFormatCells`
 * @throws ExcelError `AccessDenied` on a protected sheet
 */
export const requireWritable = (session: HostSession, sheetId: string, permission?: string): void => {
  session.sheet(sheetId);
  const { protected: isProtected, options } = session.model.protection(sheetId);
  if (isProtected && !(permission && options?.[permission] === true)) throw new ExcelError("AccessDenied");
};

/** @throws ExcelError `AccessDenied` when the structure of the workbook is protected */
export const requireOpenStructure = (session: HostSession): void => {
  if (session.model.workbookProtection().protected) throw new ExcelError("AccessDenied");
};

/** @throws ExcelError `InvalidArgument` */
export const readText = (value: unknown): string => {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
};

/** @throws ExcelError `InvalidArgument` */
export const readNumber = (value: unknown, { min = -Infinity, max = Infinity }: { min?: number; max?: number } = {}): number => {
  if (typeof value !== "number" || !Number.isFinite(value) || value < min || value > max) throw new ExcelError("InvalidArgument");
  return value;
};

/** @throws ExcelError `InvalidArgument` */
export const readInteger = (value: unknown, limits: { min?: number; max?: number } = {}): number => {
  const number = readNumber(value, limits);
  if (!Number.isInteger(number)) throw new ExcelError("InvalidArgument");
  return number;
};

/** @throws ExcelError `InvalidArgument` */
export const readBoolean = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
};

/** An object of options or data. @throws ExcelError `InvalidArgument` */
export const readRecord = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
};

/** One of the listed words, in the case Office.js uses. @throws ExcelError `InvalidArgument` */
export const readWord = <W extends string>(value: unknown, words: readonly W[]): W => {
  const found = typeof value === "string" ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (!found) throw new ExcelError("InvalidArgument");
  return found;
};

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  purple: "#800080",
  pink: "#FFC0CB",
  navy: "#000080",
};

/** `#RRGGBB` in capitals; `RRGGBB` and the common HTML names are understood. @throws ExcelError `InvalidArgument` */
export const readColor = (value: unknown): string => {
  const text = readText(value).trim();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!match) throw new ExcelError("InvalidArgument");
  return `#${match[1]!.toUpperCase()}`;
};

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** An argument that may be left out. */
export const optional = <V>(value: unknown, read: (value: unknown) => V, fallback: V): V => (isMissing(value) ? fallback : read(value));
