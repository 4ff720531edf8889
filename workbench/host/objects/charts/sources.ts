/** What series and titles of a chart are drawn from. */
import type { SourceData } from "../../../model/items/charts";
import { areasOf } from "../../../model/formulaAreas";
import type { CellReading, Rect } from "../../../model/model";
import { formatRect, quoteSheetName } from "../../addresses";
import { ExcelError } from "../../errors";
import { intersect } from "../../rects";
import type { HostSession } from "../../session";
import { readValue } from "../../values";
import { areaOfFormula } from "../findRange";
import { isRange, rectOf } from "../rangeObject";

export interface CellsSource {
  readonly sheetId: string;
  readonly rect: Rect;
}

const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** As it stands in the file and in the formula bar: `=Sheet1!$A$1:$A$9`. */
export const cellsFormula = ({ sheetId, rect }: CellsSource, session: HostSession): SourceData => ({
  formula: `=${quoteSheetName(session.sheet(sheetId).name)}!${absolute(formatRect(rect))}`,
});

const literal = (value: string | number | null): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? 0);

/** A list of values reads as an array constant. */
export const sourceFormula = (source: SourceData): string =>
  "formula" in source ? source.formula : `={${source.values.map(literal).join(",")}}`;

const MAX_CELLS = 1_000_000;

/** A range of the add-in; one without end is taken as far as the sheet is used. @throws ExcelError `InvalidArgument` for anything else */
export const readCellsSource = (value: unknown, session: HostSession): CellsSource => {
  if (!isRange(value)) throw new ExcelError("InvalidArgument");
  const rect = rectOf(value.target);
  const used = session.model.usedRange(session.sheet(value.target.sheetId).id, false);
  return { sheetId: value.target.sheetId, rect: (rect.rowCount * rect.columnCount > MAX_CELLS && used && intersect(rect, used)) || rect };
};

/** The same as what a series draws. */
export const readSource = (value: unknown, session: HostSession): SourceData => cellsFormula(readCellsSource(value, session), session);

/** A formula of the add-in, as `=Sheet1!$A$1`. @throws ExcelError `InvalidArgument` for one that is no reference */
export const readReference = (formula: string, session: HostSession): SourceData => {
  const area = areaOfFormula(formula, session.model.activeSheetId(), session);
  if (!area) throw new ExcelError("InvalidArgument");
  return cellsFormula(area, session);
};

/** The cells of a formula that names its sheet, area after area; none of another workbook or of a deleted sheet. */
const cellsOf = ({ formula }: { readonly formula: string }, session: HostSession): CellReading[] =>
  areasOf(formula).flatMap(({ sheet, rect }) => {
    const found = sheet === undefined ? undefined : session.sheetNamed(sheet);
    const used = found && session.model.usedRange(found.id, false);
    const part = rect.rowCount * rect.columnCount > MAX_CELLS ? used && intersect(rect, used) : rect;
    return found && part ? session.model.readCells(found.id, part).flat() : [];
  });

/** Row by row. A formula that is no reference to cells has no values here. */
export const sourceValues = (source: SourceData | undefined, session: HostSession): (string | number | boolean)[] => {
  if (!source) return [];
  return "values" in source ? source.values.map((value) => value ?? "") : cellsOf(source, session).map(readValue);
};

/** As shown in the cells, one by one. */
export const sourceTexts = (source: SourceData | undefined, session: HostSession): string[] => {
  if (!source) return [];
  return "values" in source ? source.values.map((value) => String(value ?? "")) : cellsOf(source, session).map(({ text }) => text);
};

/** As shown in the cells, the parts of a name that spans several cells with spaces between. */
export const sourceText = (source: SourceData, session: HostSession): string => sourceTexts(source, session).join(" ").trim();
