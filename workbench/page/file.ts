/** Opening and saving as the officer does it: questions before, a message after. */
import { confirmDialog } from "./confirmDialog";
import { element } from "./dom";
import type { Messages } from "./messages";
import { fetchWorkbook, fileNameOf, type FetchedWorkbook } from "./samples";
import type { Sessions } from "./session";
import { texts } from "./texts";

export type XlsxErrorCode = "notXlsx" | "encrypted" | "damaged";

export interface Files {
  /** Asks first when the open workbook has changes that are not saved. */
  openFile(file: File): Promise<void>;
  openUrl(url: string): Promise<void>;
  /** The workbook named in the page's address, already under way. @returns whether it is now open */
  openFirst(fetching: Promise<FetchedWorkbook> | undefined, url: string): Promise<boolean>;
  /** Says before saving what cannot be kept, then hands the file to the browser as a download. */
  save(): Promise<void>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @example const files = createFiles(sessions, messages); input.onchange = () => files.openFile(input.files[0]); */
export function createFiles(sessions: Sessions, messages: Messages): Files {
  const open = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    messages.clear();
    try {
      await sessions.openBytes(bytes, name);
      return true;
    } catch (error) {
      messages.error(texts.openFailed[codeOf(error)](name));
      return false;
    }
  };
  const openFetched = async (fetching: Promise<FetchedWorkbook>, url: string): Promise<boolean> => {
    const fetched = await fetching.catch(() => null);
    if (fetched) return open(fetched.bytes, fetched.name);
    messages.error(texts.fetchFailed(fileNameOf(new URL(url, window.location.href))));
    return false;
  };
  const openedMessage = () => {
    const { model } = sessions.current;
    messages.done(texts.opened(model.name, model.sheets().length));
  };
  return {
    openFile: async (file) => {
      if (!(await mayReplace(sessions))) return;
      if (await open(new Uint8Array(await file.arrayBuffer()), file.name)) openedMessage();
    },
    openUrl: async (url) => {
      if (!(await mayReplace(sessions))) return;
      if (await openFetched(fetchWorkbook(url), url)) openedMessage();
    },
    openFirst: async (fetching, url) => (fetching ? openFetched(fetching, url) : false),
    save: async () => {
      if (!(await acceptsLosses(sessions))) return;
      const { name } = sessions.current.model;
      try {
        download(await sessions.saveBytes(), name);
        messages.done(texts.saved(name));
      } catch (error) {
        console.error(error);
        messages.error(texts.saveFailed);
      }
    },
  };
}

function codeOf(error: unknown): XlsxErrorCode | "unknown" {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "notXlsx" || code === "encrypted" || code === "damaged") return code;
  console.error(error);
  return "unknown";
}

async function mayReplace({ current }: Sessions): Promise<boolean> {
  if (!current.changed) return true;
  const { title, body, confirm, cancel } = texts.unsaved;
  return confirmDialog({ title, body: [element("p", {}, body(current.model.name))], confirm, cancel });
}

async function acceptsLosses({ current }: Sessions): Promise<boolean> {
  if (current.losses.length === 0) return true;
  const { title, intro, advice, confirm, cancel } = texts.losses;
  const list = element("ul", {}, ...current.losses.map((loss) => element("li", {}, loss)));
  const body = [element("p", {}, intro(current.model.name)), list, element("p", {}, advice)];
  return confirmDialog({ title, body, confirm, cancel });
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  element("a", { href: url, download: name }).click();
  // The browser reads the address after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
