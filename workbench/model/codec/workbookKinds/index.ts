import type { WorkbookItemKind, WorkbookItems } from "../../workbookItems";
import { isSame } from "../isSame";
import type { OfficeFile } from "../package/officeFile";
import { CUSTOM_XML_PARTS } from "./customXmlParts";
import type { FileWorkbookKind } from "./fileWorkbookKind";

/** Every kind that files hold. */
const FILE_KINDS: { readonly [K in WorkbookItemKind]?: FileWorkbookKind<WorkbookItems[K]> } = { customXmlParts: CUSTOM_XML_PARTS };

const KINDS = Object.keys(FILE_KINDS) as WorkbookItemKind[];

/** @returns what the file has, by kind */
export function readWorkbookItems(file: OfficeFile): Partial<WorkbookItems> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const value = FILE_KINDS[kind]!.read(file);
      return value === undefined ? [] : [[kind, value]];
    })
  );
}

/** Brings the file to what the model has; kinds that are the same already are left alone. */
export function writeWorkbookItems(file: OfficeFile, items: Partial<WorkbookItems>): void {
  for (const kind of KINDS) bring(kind, file, items);
}

function bring<K extends WorkbookItemKind>(kind: K, file: OfficeFile, items: Partial<WorkbookItems>): void {
  const fileKind = FILE_KINDS[kind] as FileWorkbookKind<WorkbookItems[K]>;
  const value = items[kind];
  if (value !== undefined && !isSame(fileKind.read(file), value)) fileKind.write(file, value);
}
