import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import { InsertSheetMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { sheetExtras, updateSheetExtras } from "./customData";
import type { SheetInfo, SheetVisibility } from "./model";
import { hexColor } from "./styles";

/** A fresh sheet of Excel: columns of 64 pixels (48 pt), rows of 20 pixels (15 pt). */
export const FRESH_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

export function sheetInfos(book: Book): SheetInfo[] {
  return book.workbook.getSheets().map(infoOf);
}

function infoOf(sheet: Worksheet): SheetInfo {
  const tabColor = sheet.getTabColor();
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: visibilityOf(sheet),
    ...(tabColor ? { tabColor: hexColor(tabColor) } : {}),
  };
}

function visibilityOf(sheet: Worksheet): SheetVisibility {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return sheetExtras(sheet).veryHidden ? "VeryHidden" : "Hidden";
}

/** @throws Error when another sheet has the name (capitals do not matter, as in Excel) */
export function addSheet(book: Book, name: string): SheetInfo {
  refuseTakenName(book, name);
  const id = generateRandomId(8);
  const sheet = {
    ...mergeWorksheetSnapshotWithDefault({ ...FRESH_SHEET, defaultStyle: book.workbook.getSnapshot().defaultStyle, id, name }),
    id,
    name,
  };
  const active = activeSheetId(book);
  book.execute(InsertSheetMutation.id, id, { index: book.workbook.getSheets().length, sheet });
  // Univer shows a new sheet at once, Excel only when it is told to.
  if (activeSheetId(book) !== active) activateSheet(book, active);
  return infoOf(book.sheet(id));
}

/** @throws Error when no visible sheet would be left */
export function deleteSheet(book: Book, id: string): void {
  const others = visibleSheets(book).filter((sheet) => sheet.getSheetId() !== id);
  if (others.length === 0) throw new Error("A workbook must keep one visible sheet.");
  leaveSheet(book, id, others);
  book.asHost(() => book.parts.workbook.deleteSheet(id));
}

/** Formulas follow the new name. @throws Error when another sheet has the name */
export function renameSheet(book: Book, id: string, name: string): void {
  refuseTakenName(book, name, id);
  book.asHost(() => book.facade(id).setName(name));
}

/** @param position 0-based among all sheets */
export function moveSheet(book: Book, id: string, position: number): void {
  book.asHost(() => book.parts.workbook.moveSheet(book.facade(id), position));
}

/** @throws Error when no visible sheet would be left */
export function setVisibility(book: Book, id: string, visibility: SheetVisibility): void {
  const isHidden = visibility !== "Visible";
  const others = visibleSheets(book).filter((sheet) => sheet.getSheetId() !== id);
  if (isHidden && others.length === 0) throw new Error("A workbook must keep one visible sheet.");
  updateSheetExtras(book.sheet(id), { veryHidden: visibility === "VeryHidden" });
  if (isHidden) leaveSheet(book, id, others);
  book.execute(SetWorksheetHideMutation.id, id, { hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
}

/** @param color `#RRGGBB`, "" for none */
export function setTabColor(book: Book, id: string, color: string): void {
  book.execute(SetTabColorMutation.id, id, { color });
}

export function activateSheet(book: Book, id: string): void {
  book.execute(SetWorksheetActiveOperation.id, id, {});
}

export function activeSheetId(book: Book): string {
  return book.workbook.getActiveSheet().getSheetId();
}

function visibleSheets(book: Book): Worksheet[] {
  return book.workbook.getSheets().filter((sheet) => visibilityOf(sheet) === "Visible");
}

/** The active sheet must be one that can be seen. */
function leaveSheet(book: Book, id: string, others: readonly Worksheet[]): void {
  if (activeSheetId(book) === id) activateSheet(book, others[0]!.getSheetId());
}

function refuseTakenName(book: Book, name: string, own?: string): void {
  const isTaken = book.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== own && sheet.getName().toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Error(`A sheet named ${name} exists already.`);
}
