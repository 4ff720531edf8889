import type { CustomData, Workbook, Worksheet } from "@univerjs/core";
import type { CellStyle, PageLayout, SheetProtection } from "./model";
import type { SheetItemLists } from "./itemKinds";
import type { WorkbookItems } from "./workbookItems";

/** What Univer's sheets have no place for. It travels in the sheet's custom data. */
export interface SheetExtras {
  veryHidden?: boolean;
  pageLayout?: PageLayout;
  protection?: SheetProtection;
  properties?: Record<string, string>;
  items?: SheetItemLists;
}

/** The same for the workbook. */
export interface WorkbookExtras {
  protection?: SheetProtection;
  settings?: Record<string, string>;
  items?: Partial<WorkbookItems>;
  /** Sheet to show first */
  activeSheetId?: string;
}

/** The same for a cell: alignments Univer does not know, the lock, and what the file says of its content. */
export interface CellExtras {
  horizontal?: CellStyle["horizontal"];
  vertical?: CellStyle["vertical"];
  locked?: boolean;
  formulaHidden?: boolean;
  /** XML of a text that is formatted in parts; counts while the text is the same. */
  richText?: string;
  /** The formula is an array formula in the file: one that fills what it needs, or of old, with a fixed area. */
  array?: "dynamic" | "fixed";
  /** Number of what the file knows of the value besides, as a picture or a data type. */
  valueMetadata?: number;
}

const KEY = "dtt";

/** @returns extras held in custom data; an empty object when there are none */
export function extrasIn<T extends object>(custom: CustomData | undefined): T {
  return (custom?.[KEY] as T | undefined) ?? ({} as T);
}

/** @returns custom data that holds the extras beside what others keep there */
export function withExtras(custom: CustomData | undefined, extras: object): Record<string, unknown> {
  return { ...custom, [KEY]: extras };
}

export function sheetExtras(sheet: Worksheet): SheetExtras {
  return extrasIn<SheetExtras>(sheet.getCustomMetadata());
}

export function updateSheetExtras(sheet: Worksheet, change: SheetExtras): void {
  sheet.setCustomMetadata(withExtras(sheet.getCustomMetadata(), { ...sheetExtras(sheet), ...change }));
}

export function workbookExtras(workbook: Workbook): WorkbookExtras {
  return extrasIn<WorkbookExtras>(workbook.getCustomMetadata());
}

export function updateWorkbookExtras(workbook: Workbook, change: WorkbookExtras): void {
  workbook.setCustomMetadata(withExtras(workbook.getCustomMetadata(), { ...workbookExtras(workbook), ...change }));
}
