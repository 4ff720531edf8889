import { outsideData } from "./fragments";
import { textOf, unpack, type Parts } from "./package";

/** What a saved file will no longer have: kind → how to recognise it among the parts of the file. */
const LOSSES: readonly (readonly [string, (path: string, parts: Parts) => boolean])[] = [
  ["biểu đồ", (path) => /^xl\/(charts|chartsheets)\//.test(path)],
  ["bảng tổng hợp (PivotTable)", (path) => /^xl\/pivot(Tables|Cache)\//.test(path)],
  [
    "hình ảnh, hình vẽ",
    (path, parts) => /^xl\/drawings\/drawing[^/]*\.xml$/.test(path) && /<xdr:(pic|sp|cxnSp|grpSp)[\s>]/.test(textOf(parts, path)),
  ],
  [
    "hình nền, hình ở đầu trang in",
    (path, parts) => /^xl\/worksheets\/[^/]+\.xml$/.test(path) && /<(picture|legacyDrawingHF)\s/.test(outsideData(textOf(parts, path))),
  ],
  ["macro (VBA)", (path) => /vbaProject\.bin$/.test(path)],
  ["bảng (Table)", (path) => /^xl\/tables\//.test(path)],
  ["liên kết tới sổ khác", (path) => /^xl\/externalLinks\//.test(path)],
  ["kết nối và truy vấn dữ liệu", (path) => /^xl\/(connections\.xml|queryTables\/|model\/)/.test(path)],
  ["bộ lọc trực quan (slicer, timeline)", (path) => /^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//.test(path)],
  ["điều khiển và đối tượng nhúng", (path) => /^xl\/(ctrlProps|activeX|embeddings)\//.test(path)],
];

/**
 * What a workbook would lose if it were opened and saved here.
 * @returns kinds in Vietnamese, each once, for a warning; empty when nothing is lost
 * @throws XlsxError as `openXlsx`
 */
export async function lossesOf(bytes: Uint8Array): Promise<string[]> {
  const parts = unpack(bytes);
  const paths = Object.keys(parts);
  return LOSSES.filter(([, isLost]) => paths.some((path) => isLost(path, parts))).map(([kind]) => kind);
}
