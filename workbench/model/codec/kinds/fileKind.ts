import type { OfficeFile } from "../package/officeFile";

/** How the items of one kind stand in the file. */
export interface FileKind<Item> {
  /**
   * @param sheet path of the sheet's part
   * @returns the items of the sheet, plain JSON; empty when there are none
   */
  read(file: OfficeFile, sheet: string): readonly Item[];
  /**
   * Makes `read` return these items. Called only when it would return others; rows and columns have moved in the file by then as they have in
   * the model. Whatever has not changed, and whatever belongs to others, should stay as it stands.
   */
  write(file: OfficeFile, sheet: string, items: readonly Item[]): void;
}
