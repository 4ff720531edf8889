import { BaseFunction, ErrorType, ErrorValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";

/** `A1#` is kept as `ANCHORARRAY(A1)`, the way the file format spells it: Univer's parser does not know the `#`. */
export const ANCHOR_ARRAY = "ANCHORARRAY";

/** The area that the formula in the given cell has spilled over. */
export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override isAddress(): boolean {
    return true;
  }

  /** Declared for values by Univer, called with a reference (needsReferenceObject). */
  override calculate(...variants: BaseValueObject[]) {
    const reference = variants[0] as unknown as BaseReferenceObject | undefined;
    if (!reference?.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = reference.getRangePosition();
    const spilled =
      reference.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      reference.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    return spilled ? this.createReferenceObject(reference, spilled) : ErrorValueObject.create(ErrorType.REF);
  }
}
