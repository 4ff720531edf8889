/** The server half of the rich API protocol, over one workbook model. The page and Node both talk to this. */
import type { WorkbookModel } from "../model/model";

/** One event for the add-in, as `richApiMessage` carries it. */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  /** JSON text */
  readonly message: string;
  readonly id: string;
}

export interface RequestLogEntry {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly error?: string;
}

export interface ExcelHost {
  readonly model: WorkbookModel;
  /** Handles one batch: the text of `{Actions, ObjectPaths}` → the text of `{Results, Error?}`. Batches run one after the other. */
  processBatch(body: string): Promise<string>;
  /** JSON text for `_requirementMatrix`. */
  readonly requirementMatrix: string;
  readonly log: readonly RequestLogEntry[];
  onMessages(listener: (messages: readonly RichApiMessage[]) => void): () => void;
  /** Called when the add-in registers for an event of the document (richApiMessage) and may now be sent messages. */
  addInReady(): void;
}

export interface HostOptions {
  /** Requirement matrix to play. Default `excel-web`. */
  readonly profile?: "excel-web" | "ltsc-2021" | "m365";
  /** Who is signed in: the author of comments. */
  readonly user?: { readonly name: string; readonly email: string };
  /** The clock; default: the machine's. */
  readonly now?: () => Date;
  /** For tests: called before each batch; throw `HostFault` to fail it. */
  readonly beforeBatch?: (batchNumber: number) => void | Promise<void>;
}
