import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxError } from "./xlsxError";

/** The parts of an Office file: path without leading slash → bytes. */
export type Parts = Record<string, Uint8Array>;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * @returns the parts of an .xlsx or .xlsm
 * @throws XlsxError `notXlsx` for anything else, `encrypted` for a file with a password, `damaged` for a broken one
 */
export function unpack(bytes: Uint8Array): Parts {
  if (startsWith(bytes, OLE)) throw new XlsxError(isEncryptedPackage(bytes) ? "encrypted" : "notXlsx");
  if (!startsWith(bytes, ZIP)) throw new XlsxError("notXlsx");
  const parts = unzipped(bytes);
  if (!parts["xl/workbook.xml"]) throw new XlsxError(parts["[Content_Types].xml"] || !isPartial(parts) ? "notXlsx" : "damaged");
  return parts;
}

function unzipped(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new XlsxError("damaged", { cause: error });
  }
}

function isPartial(parts: Parts): boolean {
  return Object.keys(parts).some((path) => path.startsWith("xl/"));
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Office puts a file with a password into an OLE container with a stream of this name (UTF-16). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
  return strFromU8(bytes, true).includes(name);
}

/** @param level 0 stores, 6 compresses */
export function pack(parts: Parts, level: 0 | 6): Uint8Array {
  return zipSync(parts, { level });
}

/** @returns text of a part; "" when there is none */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}

export function setText(parts: Parts, path: string, text: string): void {
  parts[path] = strToU8(text);
}
