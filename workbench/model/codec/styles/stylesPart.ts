import { blankFile } from "../blankFile";
import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** @returns the root of the formats of the file, made for one that has none */
export function stylesRoot(file: OfficeFile, workbook: string): XmlElement {
  const [existing] = file.related(workbook, "styles");
  if (existing) return file.xml(existing);
  const path = file.freePath("xl/styles#.xml");
  file.put(path, blankFile({})["xl/styles.xml"]!, TYPE);
  file.relate(workbook, "styles", path);
  return file.xml(path);
}
