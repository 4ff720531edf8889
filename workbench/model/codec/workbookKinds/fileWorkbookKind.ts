import type { OfficeFile } from "../package/officeFile";

/** How one thing that belongs to the whole workbook stands in the file. */
export interface FileWorkbookKind<Value> {
  /** @returns plain JSON; `undefined` when the file has nothing of the kind */
  read(file: OfficeFile): Value | undefined;
  /** Makes `read` return this value. Called only when it would return another. What belongs to others stays as it stands. */
  write(file: OfficeFile, value: Value): void;
}
