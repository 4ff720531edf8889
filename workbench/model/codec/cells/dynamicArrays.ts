import type { OfficeFile } from "../package/officeFile";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const NAME = "XLDAPR";
const ORDER = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");
const METADATA_TYPE =
  `<metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ` +
  'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="${NAME}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" ` +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></metadata>';

/** The mark of formulas that fill as many cells as they need. Without it Excel shows them as array formulas of old, in braces. */
export class DynamicArrays {
  private mark: number | undefined;

  constructor(
    private readonly file: OfficeFile,
    private readonly workbook: string
  ) {}

  /** Number for the attribute `cm` of a cell; the part it refers to is made at the first call. */
  get number(): number {
    this.mark ??= this.existing() ?? this.add();
    return this.mark;
  }

  private existing(): number | undefined {
    const root = this.file.xmlIfAny(this.file.related(this.workbook, "sheetMetadata")[0]);
    const type = (root?.child("metadataTypes")?.children ?? []).findIndex((element) => element.get("name") === NAME) + 1;
    const blocks = root?.child("cellMetadata")?.all("bk") ?? [];
    const found = blocks.findIndex((block) => block.child("rc")?.get("t") === String(type));
    return type > 0 && found >= 0 ? found + 1 : undefined;
  }

  private add(): number {
    const root = this.file.xml(this.part());
    const types = childOf(root, "metadataTypes", ORDER);
    const type = append(types, METADATA_TYPE);
    const future = root.all("futureMetadata").at(-1);
    if (future) future.after(FUTURE);
    else childOf(root, "futureMetadata", ORDER).replaceWith(FUTURE);
    return append(childOf(root, "cellMetadata", ORDER), `<bk><rc t="${type}" v="0"/></bk>`);
  }

  private part(): string {
    const [existing] = this.file.related(this.workbook, "sheetMetadata");
    if (existing) return existing;
    const path = this.file.has("xl/metadata.xml") ? this.file.freePath("xl/metadata#.xml") : "xl/metadata.xml";
    this.file.put(path, EMPTY, TYPE);
    this.file.relate(this.workbook, "sheetMetadata", path);
    return path;
  }
}

/** @returns how many there are now */
function append(list: XmlElement, xml: string): number {
  list.append(xml);
  list.set("count", list.children.length);
  return list.children.length;
}
