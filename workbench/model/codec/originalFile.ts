import type { Parts } from "./package/parts";

/** What a model keeps of the file it was opened from: plain data, which a worker may have read. */
export interface OriginalFile {
  readonly parts: Parts;
  /** Its sheets with cells, in order: id in the model, path of the part */
  readonly sheets: readonly { readonly id: string; readonly path: string }[];
}
