/** Reading an .xlsx in a thread of its own. */
import type { IWorkbookData } from "@univerjs/core";
import type { OriginalFile } from "../../model/codec/originalFile";
import type { XlsxErrorCode } from "../../model/codec/xlsxError";
import type { CodecMessage, OpenOrder } from "./codecMessages";
import { addRows } from "./rowBlocks";

/** Address of the built `codecWorker.ts`, put in by the build. */
declare const CODEC_WORKER: string;

export interface ReadWorkbook {
  readonly snapshot: IWorkbookData;
  /** For the model, so that the rest of the file is saved again. */
  readonly original: OriginalFile;
  /** Kinds of parts of the file that a saved one will not have. */
  readonly losses: readonly string[];
}

export class ReadError extends Error {
  constructor(
    readonly code: XlsxErrorCode | "unknown",
    message: string
  ) {
    super(message);
  }
}

export interface ReadOptions {
  /** Ends the reading; then the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Share of the rows that have arrived, 0 to 1; not called before the file has been taken apart. */
  readonly onProgress?: (share: number) => void;
}

/**
 * @param bytes of the file; they stay the caller's
 * @throws ReadError when they are not a readable .xlsx, the signal's reason when it is aborted
 * @example const { snapshot, losses } = await readXlsx(bytes, "a.xlsx", { signal: controller.signal });
 */
export async function readXlsx(bytes: Uint8Array, name: string, { signal, onProgress }: ReadOptions = {}): Promise<ReadWorkbook> {
  signal?.throwIfAborted();
  const worker = new Worker(CODEC_WORKER, { type: "module" });
  const reading = new Promise<ReadWorkbook>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
    worker.addEventListener("error", ({ message }) => reject(new ReadError("unknown", message)));
    worker.addEventListener("message", collector(resolve, reject, onProgress));
  });
  worker.postMessage({ bytes, name } satisfies OpenOrder);
  return reading.finally(() => worker.terminate());
}

function collector(
  resolve: (workbook: ReadWorkbook) => void,
  reject: (error: Error) => void,
  onProgress: ReadOptions["onProgress"]
): (event: MessageEvent<CodecMessage>) => void {
  let workbook: ReadWorkbook | undefined;
  let wanted = 0;
  let arrived = 0;
  return ({ data }) => {
    if (data.kind === "failed") return reject(new ReadError(data.code, data.message));
    if (data.kind === "frame") {
      workbook = { snapshot: data.frame, original: data.original, losses: data.losses };
      wanted = data.blocks;
    } else {
      addRows(workbook!.snapshot, data.block);
      arrived++;
    }
    onProgress?.(wanted === 0 ? 1 : arrived / wanted);
    if (arrived === wanted) resolve(workbook!);
  };
}
