/** Events of the workbook for the add-in: only those it has registered for are sent, and none while `runtime.enableEvents` is off. */
import type { Rect, WorkbookModel } from "../model/model";
import { formatRect } from "./addresses";
import type { MessageQueue } from "./messages";
import { toWireId } from "./sheetIds";

const EVENT_CATEGORY = 65_536;
/** Target of the events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Numbers of Office.js. */
export enum EventType {
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  SelectionChanged = 14,
  WorksheetDeleted = 15,
  ChartAdded = 50,
  ChartActivated = 51,
  ChartDeactivated = 52,
  ChartDeleted = 53,
  RowSorted = 19,
  ColumnSorted = 20,
  TableSelectionChanged = 100,
  TableChanged = 101,
  TableAdded = 102,
  TableDeleted = 103,
  CommentAdded = 250,
  CommentDeleted = 251,
  CommentChanged = 252,
}

export class EventHub {
  enabled = true;
  /** Rows that are about to come or go in a table: its data do not tell which they were. */
  rowsOfTable: Rect | undefined;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly queue: MessageQueue,
    model: WorkbookModel
  ) {
    model.onChanged(({ sheetId, rect, source }) => this.sendChanged(sheetId, rect, source));
    model.onSelectionChanged(({ sheetId, rect }) => this.sendToBoth(EventType.SelectionChanged, sheetId, { address: formatRect(rect) }));
    this.watchSheets(model);
  }

  register(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  private sendChanged(sheetId: string, rect: Rect, source: "host" | "user"): void {
    this.sendToBoth(EventType.WorksheetChanged, sheetId, {
      address: formatRect(rect),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: source === "host" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
  }

  private watchSheets(model: WorkbookModel): void {
    let known = new Set(model.sheets().map((sheet) => sheet.id));
    let active = model.activeSheetId();
    model.onSheetsChanged(() => {
      const now = new Set(model.sheets().map((sheet) => sheet.id));
      for (const id of now)
        if (!known.has(id)) this.send(EventType.WorksheetAdded, WORKBOOK_TARGET, { worksheetId: toWireId(id), source: "Local" });
      for (const id of known)
        if (!now.has(id)) this.send(EventType.WorksheetDeleted, WORKBOOK_TARGET, { worksheetId: toWireId(id), source: "Local" });
      const activeNow = model.activeSheetId();
      if (activeNow !== active) {
        this.sendToBoth(EventType.WorksheetDeactivated, active, {});
        this.sendToBoth(EventType.WorksheetActivated, activeNow, {});
      }
      known = now;
      active = activeNow;
    });
  }

  /** To the handlers of the sheet, and to those of the whole workbook. */
  sendToBoth(type: EventType, sheetId: string, body: Record<string, unknown>): void {
    const worksheetId = toWireId(sheetId);
    for (const target of [worksheetId, WORKBOOK_TARGET]) this.send(type, target, { worksheetId, ...body });
  }

  /** @param targetId of the object whose handlers are meant */
  send(type: EventType, targetId: string, body: Record<string, unknown>): void {
    if (!this.enabled || !this.counts.get(`${type}|${targetId}`)) return;
    this.queue.post([{ category: EVENT_CATEGORY, type, targetId, message: JSON.stringify(body) }]);
  }
}
