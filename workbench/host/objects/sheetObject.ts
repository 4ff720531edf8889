/** Worksheets and the objects that hang on one. */
import type { ClassDefinition } from "../definitions";
import { HostObject, isA } from "../definitions";
import { worksheetClass } from "./worksheet";

export interface SheetTarget {
  /** Id of the model; it survives a rename. */
  readonly sheetId: string;
}

export const newSheet = (sheetId: string): HostObject<SheetTarget> => new HostObject(worksheetClass, { sheetId });

export const isSheet = (value: unknown): value is HostObject<SheetTarget> => isA(value, worksheetClass);

/** A navigation from a sheet to an object that needs nothing but the sheet. */
export const ofSheet =
  (definition: () => ClassDefinition<SheetTarget>) =>
  (target: SheetTarget): HostObject =>
    new HostObject(definition(), { sheetId: target.sheetId });
