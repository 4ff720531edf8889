/** What the page and the thread that reads .xlsx files say to each other. */
import type { IWorkbookData } from "@univerjs/core";
import type { OriginalFile } from "../../model/codec/originalFile";
import type { XlsxErrorCode } from "../../model/codec/xlsxError";
import type { RowBlock } from "./rowBlocks";

export interface OpenOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type CodecMessage =
  /** The workbook without its rows; they follow in so many blocks. */
  | {
      readonly kind: "frame";
      readonly frame: IWorkbookData;
      readonly original: OriginalFile;
      readonly losses: readonly string[];
      readonly blocks: number;
    }
  | { readonly kind: "rows"; readonly block: RowBlock }
  | { readonly kind: "failed"; readonly code: XlsxErrorCode | "unknown"; readonly message: string };
