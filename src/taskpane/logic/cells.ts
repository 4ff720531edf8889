import type { CellAddress, Fact, Subject } from "../../criteria";
import type { CellTarget } from "../jobs";

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * The sheet and the cell of an address.
 *
 * @param mainSheet sheet of an address that names none.
 * @example cellTarget("'Tập thể'!F7", "Cá nhân") // { sheet: "Tập thể", cell: "F7" }
 * @example cellTarget("F7", "Cá nhân") // { sheet: "Cá nhân", cell: "F7" }
 */
export function cellTarget(address: CellAddress, mainSheet: string): CellTarget {
  const match = WITH_SHEET.exec(address);
  if (!match) return { sheet: mainSheet, cell: address };
  const [, quoted, plain, cell = address] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? mainSheet, cell };
}

/** The cell of the record's name; without one, the first cell of its row. */
export function nameCell(subject: Subject): CellTarget {
  const name: Fact<string> | undefined = subject.facts.hoTen ?? subject.facts.tenTapThe;
  return { sheet: subject.sheet, cell: name ? cellTarget(name.cell, subject.sheet).cell : `A${subject.row}` };
}
