/** From the text an add-in gives to the area it means: an address, or a defined name. */
import type { Rect } from "../../model/model";
import { parseAddress, splitAreas } from "../addresses";
import type { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import type { HostSession } from "../session";
import { newRange } from "./rangeObject";
import { areaOfTableReference } from "./tableObject";

export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** The area a formula such as `='Danh sách'!$A$1:$C$9` refers to; `null` when it refers to something else. */
export const areaOfFormula = (formula: string, defaultSheetId: string, session: HostSession): Area | null => {
  const text = formula.replace(/^=/, "");
  const parsed = parseAddress(text);
  if (!parsed) return areaOfTableReference(text, session);
  const sheetId = parsed.sheet === undefined ? defaultSheetId : session.sheetNamed(parsed.sheet)?.id;
  return sheetId === undefined ? null : { sheetId, rect: parsed.rect };
};

const findName = (sheetId: string, name: string, session: HostSession): Area | null => {
  const wanted = name.toLowerCase();
  const named = session.model.names().filter((item) => item.name.toLowerCase() === wanted);
  const found = named.find((item) => item.sheetId === sheetId) ?? named.find((item) => item.sheetId === undefined);
  return found ? areaOfFormula(found.formula, sheetId, session) : areaOfTableReference(name, session);
};

/** @throws ExcelError `InvalidArgument` for what is neither an address nor a name, or an address on another sheet; `ItemNotFound` for a sheet that is not there */
export const findArea = (sheetId: string, text: string, session: HostSession): Area => {
  session.sheet(sheetId);
  const parsed = parseAddress(text);
  if (!parsed) {
    const named = findName(sheetId, text.trim(), session);
    if (!named) throw new ExcelError("InvalidArgument");
    return named;
  }
  const named = parsed.sheet === undefined ? undefined : session.sheetNamed(parsed.sheet);
  if (parsed.sheet !== undefined && !named) throw new ExcelError("ItemNotFound");
  if (named && named.id !== sheetId) throw new ExcelError("InvalidArgument");
  return { sheetId, rect: parsed.rect };
};

export const findRange = (sheetId: string, text: string, session: HostSession): HostObject => {
  const area = findArea(sheetId, text, session);
  return newRange(area.sheetId, area.rect);
};

/** Several areas separated by commas. */
export const findRanges = (sheetId: string, text: string, session: HostSession): Rect[] => {
  const parts = splitAreas(text);
  if (parts.length === 0) throw new ExcelError("InvalidArgument");
  return parts.map((part) => findArea(sheetId, part, session).rect);
};
