import type { SheetInfo } from "../../model/model";
import type { ClassDefinition } from "../definitions";
import type { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import { optional, readBoolean, readText, requireOpenStructure } from "../guards";
import type { HostSession } from "../session";
import { fromWireId } from "../sheetIds";
import { nextFreeName, requireFreeName } from "../sheetNames";
import { eventMethods } from "./eventMethods";
import { newSheet } from "./sheetObject";

const findSheet = (key: unknown, session: HostSession): SheetInfo | undefined => {
  const text = readText(key);
  const id = fromWireId(text);
  return session.model.sheets().find((sheet) => sheet.id === id) ?? session.sheetNamed(text);
};

const listed = (visibleOnly: unknown, session: HostSession): readonly SheetInfo[] => {
  const onlyVisible = optional(visibleOnly, readBoolean, false);
  return session.model.sheets().filter((sheet) => !onlyVisible || sheet.visibility === "Visible");
};

const existing = (sheet: SheetInfo | undefined): HostObject => {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return newSheet(sheet.id);
};

const addSheet = (name: unknown, session: HostSession): HostObject => {
  requireOpenStructure(session);
  const free = optional(name, (given) => requireFreeName(session, given), null) ?? nextFreeName(session);
  return newSheet(session.model.addSheet(free).id);
};

export const worksheetCollectionClass: ClassDefinition<null> = {
  name: "WorksheetCollection",
  collection: {
    items: (_target, session) => session.model.sheets().map((sheet) => newSheet(sheet.id)),
    item: (_target, key, session) => {
      const sheet = findSheet(key, session);
      if (!sheet) throw new ExcelError("ItemNotFound", "WorksheetCollection.getItem");
      return newSheet(sheet.id);
    },
  },
  methods: {
    Add: (_target, [name], session) => addSheet(name, session),
    GetActiveWorksheet: (_target, _args, session) => newSheet(session.model.activeSheetId()),
    GetCount: (_target, [visibleOnly], session) => listed(visibleOnly, session).length,
    GetFirst: (_target, [visibleOnly], session) => existing(listed(visibleOnly, session)[0]),
    GetLast: (_target, [visibleOnly], session) => existing(listed(visibleOnly, session).at(-1)),
    GetItemOrNullObject: (_target, [key], session) => {
      const sheet = findSheet(key, session);
      return sheet ? newSheet(sheet.id) : null;
    },
    ...eventMethods<null>(
      {
        DataChanged: EventType.WorksheetChanged,
        SelectionChanged: EventType.SelectionChanged,
        RowSorted: EventType.RowSorted,
        ColumnSorted: EventType.ColumnSorted,
        Added: EventType.WorksheetAdded,
        Deleted: EventType.WorksheetDeleted,
        Activated: EventType.WorksheetActivated,
        Deactivated: EventType.WorksheetDeactivated,
      },
      () => WORKBOOK_TARGET
    ),
  },
};
