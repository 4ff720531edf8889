/** Excel's rules for the name of a sheet. */
import { ExcelError } from "./errors";
import type { HostSession } from "./session";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

const isValid = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= MAX_LENGTH &&
  !FORBIDDEN.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== "history";

/**
 * @param exceptId the sheet that is being renamed, whose own name is no obstacle
 * @throws ExcelError `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one in use (case does not matter)
 */
export const requireFreeName = (session: HostSession, name: unknown, exceptId?: string): string => {
  if (typeof name !== "string" || !isValid(name)) throw new ExcelError("InvalidArgument");
  const holder = session.sheetNamed(name);
  if (holder && holder.id !== exceptId) throw new ExcelError("ItemAlreadyExists");
  return name;
};

/** `Sheet1`, `Sheet2` …: the first that is free. */
export const nextFreeName = (session: HostSession): string => {
  let number = session.model.sheets().length + 1;
  while (session.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
};

/** `Danh sách (2)`, as Excel calls a copy. */
export const copyName = (session: HostSession, name: string): string => {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!session.sheetNamed(candidate)) return candidate;
  }
};
