import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { EventType } from "../events";
import { optional, readBoolean, readColor, readInteger, readText, readWord, requireOpenStructure } from "../guards";
import { WHOLE_SHEET } from "../rects";
import type { HostSession } from "../session";
import { fromWireId, toWireId } from "../sheetIds";
import { requireFreeName } from "../sheetNames";
import { copySheet } from "./copySheet";
import { eventMethods } from "./eventMethods";
import { newRange, newRangeAreas, rangeAt } from "./rangeObject";
import { findRange, findRanges } from "./findRange";
import type { SheetTarget } from "./sheetObject";
import { newSheet, ofSheet } from "./sheetObject";
import { usedRange, usedRangeOrNull } from "./usedRange";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const isLastVisible = (sheetId: string, session: HostSession): boolean =>
  session.model.sheets().every((sheet) => sheet.id === sheetId || sheet.visibility !== "Visible");

const setVisibility = ({ sheetId }: SheetTarget, value: unknown, session: HostSession): void => {
  requireOpenStructure(session);
  const visibility = readWord(value, VISIBILITIES);
  if (visibility !== "Visible" && isLastVisible(sheetId, session)) throw new ExcelError("InvalidOperation");
  session.model.setVisibility(sheetId, visibility);
};

const rename = ({ sheetId }: SheetTarget, value: unknown, session: HostSession): void => {
  session.sheet(sheetId);
  requireOpenStructure(session);
  session.model.renameSheet(sheetId, requireFreeName(session, value, sheetId));
  session.changed();
};

const move = ({ sheetId }: SheetTarget, value: unknown, session: HostSession): void => {
  session.sheet(sheetId);
  requireOpenStructure(session);
  session.model.moveSheet(sheetId, readInteger(value, { min: 0, max: session.model.sheets().length - 1 }));
};

const remove = ({ sheetId }: SheetTarget, session: HostSession): null => {
  const sheet = session.sheet(sheetId);
  requireOpenStructure(session);
  if (sheet.visibility === "VeryHidden" || isLastVisible(sheetId, session)) throw new ExcelError("InvalidOperation");
  session.model.deleteSheet(sheetId);
  session.changed();
  return null;
};

const activate = ({ sheetId }: SheetTarget, session: HostSession): null => {
  if (session.sheet(sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
  session.model.activateSheet(sheetId);
  return null;
};

/** The neighbour in the row of tabs; `null` at the end. */
const neighbour = ({ sheetId }: SheetTarget, step: 1 | -1, visibleOnly: unknown, session: HostSession): HostObject | null => {
  const sheets = session.model.sheets();
  const onlyVisible = optional(visibleOnly, readBoolean, false);
  for (let at = sheets.findIndex((sheet) => sheet.id === sheetId) + step; sheets[at]; at += step) {
    if (!onlyVisible || sheets[at]!.visibility === "Visible") return newSheet(sheets[at]!.id);
  }
  return null;
};

const existing = (object: HostObject | null): HostObject => {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
};

const byId = (id: unknown, session: HostSession): HostObject => newSheet(session.sheet(fromWireId(readText(id)) ?? "").id);

const reader = <V>(read: (target: SheetTarget, session: HostSession) => V) => ({
  get: (target: SheetTarget, session: HostSession): V => {
    session.sheet(target.sheetId);
    return read(target, session);
  },
});

export const worksheetClass: ClassDefinition<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: toWireId(sheetId) }),
  properties: {
    Id: reader(({ sheetId }) => toWireId(sheetId)),
    Name: { ...reader(({ sheetId }, session) => session.sheet(sheetId).name), set: rename },
    Position: { ...reader(({ sheetId }, session) => session.model.sheets().findIndex((sheet) => sheet.id === sheetId)), set: move },
    Visibility: { ...reader(({ sheetId }, session) => session.sheet(sheetId).visibility), set: setVisibility },
    TabColor: {
      ...reader(({ sheetId }, session) => session.sheet(sheetId).tabColor ?? ""),
      set: ({ sheetId }, value, session) => {
        session.sheet(sheetId);
        session.model.setTabColor(sheetId, value === "" ? "" : readColor(value));
      },
    },
  },
  navigation: {
    FreezePanes: ofSheet("WorksheetFreezePanes"),
    Protection: ofSheet("WorksheetProtection"),
    PageLayout: ofSheet("PageLayout"),
    CustomProperties: ofSheet("WorksheetCustomPropertyCollection"),
    Charts: ofSheet("ChartCollection"),
    Comments: ofSheet("CommentCollection"),
    AutoFilter: ofSheet("AutoFilter"),
    Tables: ofSheet("TableCollection"),
    Names: ({ sheetId }) => new HostObject("NamedItemCollection", { sheetId }),
  },
  methods: {
    Activate: (target, _args, session) => activate(target, session),
    Delete: (target, _args, session) => remove(target, session),
    Copy: (target, [position, relativeTo], session) => newSheet(copySheet(target.sheetId, position, relativeTo, session)),
    Calculate: async (_target, [markAllDirty], session) => {
      await session.calculate(optional(markAllDirty, readBoolean, false));
      return null;
    },
    GetRange: ({ sheetId }, [address], session) =>
      optional<HostObject>(
        address,
        (text) => findRange(sheetId, readText(text), session),
        newRange(session.sheet(sheetId).id, WHOLE_SHEET)
      ),
    GetRanges: ({ sheetId }, [address], session) => newRangeAreas(sheetId, findRanges(sheetId, optional(address, readText, ""), session)),
    GetRangeByIndexes: ({ sheetId }, [row, column, rowCount, columnCount], session) =>
      rangeAt(session.sheet(sheetId).id, {
        row: readInteger(row),
        column: readInteger(column),
        rowCount: readInteger(rowCount),
        columnCount: readInteger(columnCount),
      }),
    GetCell: ({ sheetId }, [row, column], session) =>
      rangeAt(session.sheet(sheetId).id, { row: readInteger(row), column: readInteger(column), rowCount: 1, columnCount: 1 }),
    GetUsedRange: ({ sheetId }, [valuesOnly], session) => usedRange(sheetId, valuesOnly, session),
    GetUsedRangeOrNullObject: ({ sheetId }, [valuesOnly], session) => usedRangeOrNull(sheetId, valuesOnly, session),
    GetNext: (target, [visibleOnly], session) => existing(neighbour(target, 1, visibleOnly, session)),
    GetNextOrNullObject: (target, [visibleOnly], session) => neighbour(target, 1, visibleOnly, session),
    GetPrevious: (target, [visibleOnly], session) => existing(neighbour(target, -1, visibleOnly, session)),
    GetPreviousOrNullObject: (target, [visibleOnly], session) => neighbour(target, -1, visibleOnly, session),
    _GetSheetById: (_target, [id], session) => byId(id, session),
    _GetAnotherWorksheetById: (_target, [id], session) => byId(id, session),
    ...eventMethods<SheetTarget>(
      {
        DataChanged: EventType.WorksheetChanged,
        SelectionChanged: EventType.SelectionChanged,
        RowSorted: EventType.RowSorted,
        ColumnSorted: EventType.ColumnSorted,
        Activated: EventType.WorksheetActivated,
        Deactivated: EventType.WorksheetDeactivated,
      },
      ({ sheetId }) => toWireId(sheetId)
    ),
  },
};
