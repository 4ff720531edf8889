import type { ICellData } from "@univerjs/core";
import { parseRect } from "../../addresses";
import { valueData } from "../../cellValues";
import { withExtras, type CellExtras } from "../../customData";
import type { CellError, Rect, Scalar } from "../../model";
import { fromFileFormula } from "../formulas";
import { SharedFormula } from "../lines/sharedFormula";
import { fileScalar, type ValueContext } from "./fileScalar";
import type { CellSource, FormulaSource } from "./scanRows";

/** Formats by the attribute `s`. */
export interface FormatContext {
  /** Its id among Univer's styles; `undefined` where nothing differs from the standard */
  styleId(xf: number): string | undefined;
  extras(xf: number): CellExtras;
}

/** A cell as the model will hold it, and what the file says of it besides. */
export interface CellReading {
  /** `null` for a cell that holds nothing */
  readonly data: ICellData | null;
  /** What stands in the file as value or last result */
  readonly value: Scalar | CellError;
  /** Without `=`, shared ones as they read here; absent for a constant */
  readonly formula?: string;
  /** A formula elsewhere has put the value here. */
  readonly isSpilled: boolean;
}

/** Reads the cells of one sheet in their order: shared formulas and spilled areas refer to cells read before. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private spilled: Rect[] = [];

  constructor(
    private readonly values: ValueContext,
    private readonly formats: FormatContext
  ) {}

  read(cell: CellSource): CellReading {
    const xf = Number(cell.attributes.s ?? 0);
    const { value, content } = fileScalar(cell, this.values);
    const isSpilled = this.isSpilled(cell);
    const formula = isSpilled ? undefined : this.formulaOf(cell);
    const extras: CellExtras = {
      ...this.formats.extras(xf),
      ...(content !== undefined && !isSpilled ? { richText: content } : {}),
      ...(cell.attributes.vm ? { valueMetadata: Number(cell.attributes.vm) } : {}),
      ...arrayExtras(formula === undefined ? undefined : cell.formula, cell),
    };
    const id = this.formats.styleId(xf);
    const data: ICellData = {
      ...(isSpilled ? {} : constantData(value)),
      ...(formula === undefined ? {} : { f: fromFileFormula(formula) }),
      ...(id ? { s: id } : {}),
      ...(Object.keys(extras).length > 0 ? { custom: withExtras({}, extras) } : {}),
    };
    return { data: Object.keys(data).length > 0 ? data : null, value, isSpilled, ...(formula === undefined ? {} : { formula }) };
  }

  /** Data tables have results only; a shared formula whose first cell is missing cannot be read. */
  private formulaOf({ row, column, formula }: CellSource): string | undefined {
    if (!formula) return undefined;
    const { t, si, ref } = formula.attributes;
    const text = formula.text.trim();
    if (t === "array" && ref) this.noteArea(parseRect(ref));
    if (t === "shared" && si !== undefined) {
      if (text === "") return this.shared.get(si)?.at(row, column);
      this.shared.set(si, new SharedFormula(text, row, column));
    }
    return text === "" || t === "dataTable" ? undefined : text;
  }

  private noteArea(area: Rect | null): void {
    if (area && area.rowCount * area.columnCount > 1) this.spilled.push(area);
  }

  /** The values an array formula has filled in are results, not content: as content they would stand in its way. */
  private isSpilled({ row, column }: CellSource): boolean {
    if (this.spilled.length === 0) return false;
    this.spilled = this.spilled.filter((area) => row < area.row + area.rowCount);
    return this.spilled.some((area) => row >= area.row && column >= area.column && column < area.column + area.columnCount);
  }
}

function arrayExtras(formula: FormulaSource | undefined, { attributes }: CellSource): CellExtras {
  if (formula?.attributes.t !== "array") return {};
  return attributes.cm ? { array: "dynamic" } : { array: "fixed" };
}

function constantData(value: Scalar | CellError): ICellData {
  if (value === null) return {};
  if (typeof value === "object") return valueData(value.error, false);
  // A text that looks like an error is a text: errors have their own kind in the file.
  return valueData(value, typeof value === "string" && value.startsWith("#"));
}
