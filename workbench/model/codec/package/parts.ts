import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { XlsxError } from "../xlsxError";

/** The parts of an Office file: path without leading slash → bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const CONTENT_TYPES = "[Content_Types].xml";
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Compressed already. */
const PACKED = /\.(?:png|jpe?g|gif|zip|mp4|mp3|docx|xlsx|pptx)$/i;

/**
 * @returns the parts of an .xlsx or .xlsm
 * @throws XlsxError `notXlsx` for anything else, `encrypted` for a file with a password, `damaged` for a broken one
 */
export function unpack(bytes: Uint8Array): Parts {
  if (startsWith(bytes, OLE)) throw new XlsxError(isEncryptedPackage(bytes) ? "encrypted" : "notXlsx");
  if (!startsWith(bytes, ZIP)) throw new XlsxError("notXlsx");
  return unzipped(bytes);
}

function unzipped(bytes: Uint8Array): Parts {
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/") && !path.endsWith("\\"));
    return Object.fromEntries(entries.map(([path, content]) => [path.replaceAll("\\", "/").replace(/^\/+/, ""), content]));
  } catch (error) {
    throw new XlsxError("damaged", { cause: error });
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Office puts a file with a password into an OLE container with a stream of this name (UTF-16). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
  return strFromU8(bytes, true).includes(name);
}

/** @returns the file, its table of contents first as Office writes it */
export function pack(parts: Parts): Uint8Array {
  const { [CONTENT_TYPES]: types, ...rest } = parts;
  const ordered = Object.entries({ ...(types ? { [CONTENT_TYPES]: types } : {}), ...rest });
  const zippable: Zippable = Object.fromEntries(ordered.map(([path, bytes]) => [path, [bytes, { level: PACKED.test(path) ? 0 : 6 }]]));
  return zipSync(zippable);
}

/** @returns text in UTF-8 or, as some programs write it, UTF-16; without a byte order mark */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0x3c && second === 0 ? "utf-16le" : first === 0 && second === 0x3c ? "utf-16be" : "utf-8";
}

export const encoded = (text: string): Uint8Array => strToU8(text);
