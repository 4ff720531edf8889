import type { WorkbookModel } from "../../model/model";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import type { HostSession } from "../session";
import { areaOfFormula } from "./findRange";
import { newRange } from "./rangeObject";
import { newSheet } from "./sheetObject";

export interface NamesTarget {
  /** `null`: the names of the workbook. */
  readonly sheetId: string | null;
}

type Name = ReturnType<WorkbookModel["names"]>[number];

const listed = ({ sheetId }: NamesTarget, session: HostSession): Name[] =>
  session.model.names().filter((item) => (item.sheetId ?? null) === sheetId);

const rangeOf = (item: Name, session: HostSession): HostObject | null => {
  const area = areaOfFormula(item.formula, item.sheetId ?? session.model.activeSheetId(), session);
  return area && newRange(area.sheetId, area.rect);
};

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

const sheetOf = (item: Name, session: HostSession): HostObject | null =>
  item.sheetId === undefined ? null : newSheet(session.sheet(item.sheetId).id);

export const namedItemClass: ClassDefinition<Name> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Visible: { get: ({ visible }) => visible },
    Formula: { get: ({ formula }) => withEquals(formula) },
    Value: { get: ({ formula }) => withEquals(formula).slice(1) },
    Type: { get: (item, session) => (rangeOf(item, session) ? "Range" : "String") },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
  },
  navigation: {
    Worksheet: (item, session) => {
      const sheet = sheetOf(item, session);
      if (!sheet) throw new ExcelError("ItemNotFound");
      return sheet;
    },
    WorksheetOrNullObject: sheetOf,
  },
  methods: {
    GetRange: (item, _args, session) => {
      const range = rangeOf(item, session);
      if (!range) throw new ExcelError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (item, _args, session) => rangeOf(item, session),
  },
};

const find = (target: NamesTarget, name: unknown, session: HostSession): HostObject | null => {
  const wanted = readText(name).toLowerCase();
  const item = listed(target, session).find((candidate) => candidate.name.toLowerCase() === wanted);
  return item ? new HostObject("NamedItem", item) : null;
};

export const namedItemCollectionClass: ClassDefinition<NamesTarget> = {
  name: "NamedItemCollection",
  collection: {
    items: (target, session) => listed(target, session).map((item) => new HostObject("NamedItem", item)),
    item: (target, key, session) => {
      const item = find(target, key, session);
      if (!item) throw new ExcelError("ItemNotFound");
      return item;
    },
  },
  methods: {
    GetCount: (target, _args, session) => listed(target, session).length,
    GetItemOrNullObject: (target, [name], session) => find(target, name, session),
  },
};
