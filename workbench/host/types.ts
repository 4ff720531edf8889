/** The server half of the rich API protocol, over one workbook model. The page and Node both talk to this. */
import type { Locale, WorkbookModel } from "../model/model";
import type { Clock } from "./clock";
import type { Faults } from "./faults";
import type { Profile, ProfileName } from "./profiles";
import type { LoggedRequest } from "./transcript";

/** One event for the add-in, as `richApiMessage` carries it. */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  /** JSON text */
  readonly message: string;
  readonly id: string;
}

export interface ExcelHost {
  readonly model: WorkbookModel;
  readonly profile: Profile;
  /**
   * Handles one batch: the text of `{Actions, ObjectPaths}` → the text of `{Results, Error?}`. Batches run one after the other.
   * @throws ConnectionLost when the faults of a test cut the connection
   */
  processBatch(body: string, options?: BatchOptions): Promise<string>;
  /** JSON text for `_requirementMatrix`. */
  readonly requirementMatrix: string;
  /** The transcript: every request so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Makes requests fail, hang, get lost or be slow. */
  readonly faults: Faults;
  onMessages(listener: (messages: readonly RichApiMessage[]) => void): () => void;
  /** Called when the add-in registers for an event of the document (richApiMessage) and may now be sent messages. */
  addInReady(): void;
}

/** What Office.js says about a request besides its body. */
export interface BatchOptions {
  /** Wait while the user edits a cell, instead of failing. */
  readonly delayForCellEdit?: boolean;
}

export interface HostOptions {
  /** The kind of Excel to play. Default `excel-web`. */
  readonly profile?: ProfileName;
  /** Regional settings and language of this Excel. Default: those of the model, at first `en-US`. */
  readonly locale?: Locale;
  /** Who is signed in: the author of comments. */
  readonly user?: { readonly name: string; readonly email: string };
  /** The date and time of comments; default: the machine's. */
  readonly now?: () => Date;
  /** What durations are measured by; default: the machine's. */
  readonly clock?: Clock;
}
