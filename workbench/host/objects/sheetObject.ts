/** Worksheets and the objects that hang on one. */
import { HostObject } from "../definitions";

export interface SheetTarget {
  /** Id of the model; it survives a rename. */
  readonly sheetId: string;
}

export const newSheet = (sheetId: string): HostObject<SheetTarget> => new HostObject("Worksheet", { sheetId });

export const isSheet = (value: unknown): value is HostObject<SheetTarget> => value instanceof HostObject && value.className === "Worksheet";

/** A navigation from a sheet to an object that needs nothing but the sheet. */
export const ofSheet =
  (className: string) =>
  ({ sheetId }: SheetTarget): HostObject =>
    new HostObject(className, { sheetId });
