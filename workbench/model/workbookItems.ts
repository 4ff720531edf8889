/** What a workbook holds besides its sheets, each kind as plain JSON data declared below `items/` and kept in the workbook's custom data. */
import type { Book } from "./book";
import { updateWorkbookExtras, workbookExtras } from "./customData";
import type { CustomXmlPartData } from "./items/customXmlParts";
import type { PropertiesData } from "./items/properties";
import type { TableStylesData } from "./items/tableStyles";

/** Kind → its data. A new kind is a line here. */
export interface WorkbookItems {
  customXmlParts: readonly CustomXmlPartData[];
  properties: PropertiesData;
  tableStyles: TableStylesData;
}

export type WorkbookItemKind = keyof WorkbookItems;

/** @returns `undefined` where nothing of the kind was ever set */
export const workbookItem = <K extends WorkbookItemKind>(book: Book, kind: K): WorkbookItems[K] | undefined =>
  workbookExtras(book.workbook).items?.[kind];

export const setWorkbookItem = <K extends WorkbookItemKind>(book: Book, kind: K, value: WorkbookItems[K]): void =>
  updateWorkbookExtras(book.workbook, { items: { ...workbookExtras(book.workbook).items, [kind]: value } });
