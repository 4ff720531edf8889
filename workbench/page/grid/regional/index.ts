/** The grid types, edits and shows numbers and dates as the page's language does. */
import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { getPatternType, SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { locale, shownLanguage } from "../../texts";
import { regionalText } from "./display";
import { toEnglishFormula } from "./formulas";
import { editText, isForeignDate, parseTyped } from "./typing";

/** Before Univer's own reading, which is the American one; and after it, before what is written. */
const BEFORE_UNIVER = 100;
const AFTER_UNIVER = -0.5;
/** Where a cell is drawn: after Univer has applied its number format (10). */
const AFTER_FORMAT = 5;

/** Call once the grid has a workbook. */
export function speakRegionally(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, location, next) => {
      const read = cell ? readTyped(cell, location) : undefined;
      return read ?? next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVER,
    handler: (cell, location, next) => next(editedCell(cell, location)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMAT,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(shownCell(cell, location)),
  });
}

/** Separators and names of months in number formats follow the page's language from now on. */
export function useRegion(univer: Univer): void {
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(shownLanguage());
}

const patternOf = ({ workbook, worksheet, row, col }: ISheetLocation): string | undefined =>
  workbook.getStyles().get(worksheet.getComposedCellStyle(row, col))?.n?.pattern ?? undefined;

/** The cell as it is to be written, or `undefined` where Univer reads it as well. */
function readTyped(cell: ICellData, location: ISheetLocation): Nullable<ICellData> | undefined {
  if (typeof cell.f === "string") return { ...cell, f: toEnglishFormula(cell.f) };
  const pattern = patternOf(location);
  if (typeof cell.v !== "string" || cell.p || cell.t === CellValueType.FORCE_STRING || pattern === "@") return undefined;
  const typed = parseTyped(cell.v, locale());
  if (!typed) return isForeignDate(cell.v, locale()) ? { ...cell, t: CellValueType.STRING } : undefined;
  const keepsFormat = !typed.pattern || (pattern && getPatternType(pattern) === getPatternType(typed.pattern));
  return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...(keepsFormat ? {} : { s: { n: { pattern: typed.pattern! } } }) };
}

function editedCell(cell: Nullable<ICellData>, location: ISheetLocation): Nullable<ICellData> {
  const raw = location.worksheet.getCellRaw(location.row, location.col);
  if (!cell || !raw || raw.f || raw.si || raw.p || raw.t !== CellValueType.NUMBER) return cell;
  return { ...cell, v: editText(Number(raw.v), patternOf(location), locale()) };
}

function shownCell(cell: Nullable<ICellData>, location: ISheetLocation & { rawData?: Nullable<ICellData> }): Nullable<ICellData> {
  const raw = location.rawData;
  if (!cell || raw?.t !== CellValueType.NUMBER || typeof raw.v !== "number") return cell;
  const style = typeof raw.s === "string" ? location.workbook.getStyles().get(raw.s) : raw.s;
  const text = regionalText(raw.v, style?.n?.pattern, locale());
  return text === undefined ? cell : { ...cell, v: text };
}
