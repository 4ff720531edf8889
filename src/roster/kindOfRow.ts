import type { SubjectKind } from "../criteria";
import { looksLikePerson, namesUnit } from "./collectiveWords";
import type { Column } from "./column";
import type { FoundName } from "./nameColumns";
import type { FieldId } from "./roster";
import type { SheetView } from "./sheetView";
import { words } from "./text/tidy";

const OF_PERSONS: ReadonlySet<FieldId> = new Set<FieldId>(["ngaySinh", "gioiTinh", "chucVu", "laThuTruong", "donViPhuTrach", "daoTao"]);
const OF_COLLECTIVES: ReadonlySet<FieldId> = new Set<FieldId>(["thuTruong", "soKyLuat", "phongTrao", "donViCapTren"]);

/**
 * Whether a record is a person or a collective: the section says it, then the column of the name, then the name of the sheet, then the
 * words of the name with what else the row holds. A name that begins with a unit word is never a person.
 * @param section kind of the section the row stands in, if a section row said one
 */
export function kindOfRow(
  view: SheetView,
  columns: readonly Column[],
  row: number,
  found: FoundName,
  section: SubjectKind | undefined
): SubjectKind {
  if (section) return section === "individual" && namesUnit(found.name) ? "collective" : section;
  if (found.column === "collective") return "collective";
  if (namesUnit(found.name)) return "collective";
  if (found.column === "person") return "individual";
  const sheet = kindOfSheetName(view.sheet);
  if (sheet) return sheet;
  const holds = (fields: ReadonlySet<FieldId>) =>
    columns.some((column) => column.field && fields.has(column.field) && view.at(row, column.index).text !== "");
  if (holds(OF_COLLECTIVES) && !holds(OF_PERSONS)) return "collective";
  return looksLikePerson(found.name) || holds(OF_PERSONS) ? "individual" : "collective";
}

/** "Tập thể", "DS cá nhân 2021"; a sheet for both says nothing. */
export function kindOfSheetName(sheet: string): SubjectKind | undefined {
  const said = words(sheet);
  const collective = /\btap the\b|\bdon vi\b/.test(said);
  const individual = /\bca nhan\b/.test(said);
  return collective === individual ? undefined : collective ? "collective" : "individual";
}
