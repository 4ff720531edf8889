import type { SheetVisibility } from "../../model";
import { isOn } from "../isOn";
import type { OfficeFile } from "../package/officeFile";

/** A sheet of the file. */
export interface SheetPart {
  readonly name: string;
  /** Path of its part; "" for one that is missing */
  readonly path: string;
  /** `worksheet`; `chartsheet` and others are kept but not shown */
  readonly type: string;
  readonly visibility: SheetVisibility;
}

export interface FileName {
  readonly name: string;
  /** Without `=` */
  readonly formula: string;
  /** Index of the sheet it belongs to; absent for the workbook */
  readonly sheetIndex?: number;
  readonly hidden: boolean;
}

const USUAL_PATH = "xl/workbook.xml";
const STATES: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** @returns path of the workbook's part; `undefined` for a file that is something else than a workbook */
export function workbookPath(file: OfficeFile): string | undefined {
  const [path = USUAL_PATH] = file.related("", "officeDocument");
  return /\.xml$/i.test(path) && file.has(path) && /<(?:[\w.-]+:)?workbook[\s>]/.test(file.text(path)) ? path : undefined;
}

/** @returns sheets in order of their tabs, those included that hold no cells */
export function sheetParts(file: OfficeFile, workbook: string): SheetPart[] {
  const relationships = new Map(file.relationships(workbook).map((entry) => [entry.id, entry]));
  const sheets = file.xml(workbook).child("sheets")?.all("sheet") ?? [];
  return sheets.map((element) => {
    const { target = "", type = "" } = relationships.get(element.get("r:id") ?? "") ?? {};
    const isThere = file.has(target);
    return {
      name: element.get("name") ?? "",
      path: isThere ? target : "",
      type: isThere && file.xmlIfAny(target)?.name === "worksheet" ? "worksheet" : type === "worksheet" ? "unreadable" : type,
      visibility: STATES[element.get("state") ?? ""] ?? "Visible",
    };
  });
}

export function fileNames(file: OfficeFile, workbook: string): FileName[] {
  const names = file.xml(workbook).child("definedNames")?.all("definedName") ?? [];
  return names.map((element) => {
    const { name = "", localSheetId, hidden } = element.attributes;
    return {
      name,
      formula: element.text,
      hidden: isOn(hidden),
      ...(localSheetId === undefined ? {} : { sheetIndex: Number(localSheetId) }),
    };
  });
}
