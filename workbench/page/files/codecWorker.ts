/** The thread that reads .xlsx files, so that the page stays responsive: one file, then it is ended. */
import { lossesOf } from "../../model/codec/losses";
import { openXlsx } from "../../model/codec/open";
import { XlsxError } from "../../model/codec/xlsxError";
import type { CodecMessage, OpenOrder } from "./codecMessages";
import { splitRows } from "./rowBlocks";

const send = (message: CodecMessage) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<OpenOrder>) => {
  read(data).catch((error: unknown) => {
    send({ kind: "failed", code: error instanceof XlsxError ? error.code : "unknown", message: String(error) });
  });
});

async function read({ bytes, name }: OpenOrder): Promise<void> {
  const [{ snapshot, original }, losses] = await Promise.all([openXlsx(bytes, name), lossesOf(bytes)]);
  const { frame, blocks } = splitRows(snapshot);
  send({ kind: "frame", frame, original, losses, blocks: blocks.length });
  for (const block of blocks) send({ kind: "rows", block });
}
