import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerRange } from "../univerRange";
import type { Rect } from "../model";
import { sectionRect } from "./sectionRects";
import { TABLE_AREA, type Section, type TablePlace } from "./structuredReferences";

type Tables = (unitId: string) => readonly TablePlace[];

/** The cells of a structured reference, as the table is now. */
export class TableArea extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  /** @param tables of a workbook */
  constructor(private readonly tables: Tables) {
    super(TABLE_AREA);
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [number, section, first, last] = variants.map((variant) => variant.getValue());
    const place = this.tables(this.unitId ?? "").find(({ table }) => table.number === number);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const area = place && sectionRect(place, section as Section, cell, first, last);
    if (!place || !area) return ErrorValueObject.create(ErrorType.REF);
    return area === "elsewhere" ? ErrorValueObject.create(ErrorType.VALUE) : this.reference(place.sheetId, area);
  }

  /** Declared for values by Univer; a function with an address gives a reference. */
  private reference(sheetId: string, area: Rect): BaseValueObject {
    const reference: BaseReferenceObject = new RangeReferenceObject(univerRange(area));
    reference.setDefaultUnitId(this.unitId ?? "");
    reference.setForcedSheetIdDirect(sheetId);
    reference.setDefaultSheetId(sheetId);
    return reference as unknown as BaseValueObject;
  }
}
