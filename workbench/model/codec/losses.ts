import { OfficeFile } from "./package/officeFile";
import { unpack } from "./package/parts";
import { dropSignatures } from "./package/signatures";

/**
 * What a workbook would lose if it were opened, changed and saved here: everything else stays in the file.
 * @returns kinds in Vietnamese, each once, for a warning; empty when nothing is lost
 * @throws XlsxError as `openXlsx`
 */
export async function lossesOf(bytes: Uint8Array): Promise<string[]> {
  return dropSignatures(new OfficeFile(unpack(bytes))) ? ["chữ ký số (không còn đúng với tệp đã sửa)"] : [];
}
