import type { OfficeFile } from "./package/officeFile";
import { childOf } from "./sheetElements";
import type { XmlElement } from "./xml/element";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** @returns the format (`dxf`) that conditional formats and tables name by this number */
export const differentialFormat = (file: OfficeFile, id: number): XmlElement | undefined => styles(file)?.child("dxfs")?.children[id];

/**
 * @param dxf XML of the element
 * @returns its number; that of an equal one where there is one
 * @throws Error when the file has no styles at all
 * @example addDifferentialFormat(file, "<dxf><font><b/></font></dxf>")
 */
export function addDifferentialFormat(file: OfficeFile, dxf: string): number {
  const root = styles(file);
  if (!root) throw new Error("The file has no styles.");
  const dxfs = childOf(root, "dxfs", ORDER);
  const before = dxfs.children;
  const added = dxfs.append(dxf);
  const twin = before.findIndex((element) => String(element) === String(added));
  if (twin >= 0) added.remove();
  else dxfs.set("count", before.length + 1);
  return twin >= 0 ? twin : before.length;
}

function styles(file: OfficeFile): XmlElement | undefined {
  return file.xmlIfAny(file.paths.find((path) => file.contentType(path)?.endsWith("spreadsheetml.styles+xml")) ?? "xl/styles.xml");
}
