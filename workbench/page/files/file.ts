/** Opening and saving as the officer does it: questions before, progress meanwhile, a message after. */
import { confirmDialog } from "../confirmDialog";
import { element } from "../dom";
import type { Messages } from "../messages";
import type { Progress } from "../progress";
import type { Sessions } from "../session";
import { download } from "./download";
import { readXlsx, ReadError } from "./readXlsx";
import { fetchWorkbook, fileNameOf, type FetchedWorkbook } from "./samples";

export interface Files {
  /** Asks first when the open workbook has changes that are not saved. */
  openFile(file: File): Promise<void>;
  openUrl(url: string): Promise<void>;
  /** The workbook named in the page's address, already under way. @returns whether it is now open */
  openFirst(fetching: Promise<FetchedWorkbook> | undefined, url: string): Promise<boolean>;
  /** Opens without asking. @throws ReadError when the bytes are not a readable .xlsx; then the open workbook stays */
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  /** Says before saving what cannot be kept, then hands the file to the browser as a download. */
  save(): Promise<void>;
}

export interface FilesParts {
  readonly sessions: Sessions;
  readonly messages: Messages;
  readonly progress: Progress;
}

/** @example const files = createFiles({ sessions, messages, progress }); input.onchange = () => files.openFile(input.files[0]); */
export function createFiles({ sessions, messages, progress }: FilesParts): Files {
  let cancelLast: (() => void) | undefined;

  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    cancelLast?.(); // whoever opens another file meanwhile wants that one
    const controller = new AbortController();
    const cancel = () => controller.abort();
    cancelLast = cancel;
    progress.show((words) => words.opening.stages.read(name), cancel);
    try {
      const onProgress = (share: number) => {
        if (share === 0) progress.show((words) => words.opening.stages.receive(name), cancel);
        progress.update(share);
      };
      const workbook = await readXlsx(bytes, name, { signal: controller.signal, onProgress });
      progress.show((words) => words.opening.stages.show(name));
      await sessions.open(workbook.snapshot, workbook.losses, workbook.original);
    } finally {
      if (cancelLast === cancel) progress.hide();
    }
  };
  const open = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    messages.clear();
    try {
      await openBytes(bytes, name);
      return true;
    } catch (error) {
      if (isAbort(error)) messages.done((words) => words.opening.canceled(name));
      else messages.error((words) => words.openFailed[codeOf(error)](name));
      return false;
    }
  };
  const openFetched = async (fetching: Promise<FetchedWorkbook>, url: string): Promise<boolean> => {
    const fetched = await fetching.catch(() => null);
    if (fetched) return open(fetched.bytes, fetched.name);
    messages.error((words) => words.fetchFailed(fileNameOf(new URL(url, window.location.href))));
    return false;
  };
  const openedMessage = () => {
    const { model } = sessions.current;
    messages.done((words) => words.opened(model.name, model.sheets().length));
  };
  const save = async () => {
    const { name } = sessions.current.model;
    progress.show((words) => words.saving(name));
    try {
      download(await sessions.saveBytes(), name);
      messages.done((words) => words.saved(name));
    } catch (error) {
      console.error(error);
      messages.error((words) => words.saveFailed);
    } finally {
      progress.hide();
    }
  };
  return {
    openBytes,
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
      if (await acceptsLosses(sessions)) await save();
    },
  };
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

function codeOf(error: unknown): ReadError["code"] {
  const code = error instanceof ReadError ? error.code : "unknown";
  if (code === "unknown") console.error(error);
  return code;
}

async function mayReplace({ current }: Sessions): Promise<boolean> {
  if (!current.changed) return true;
  const body = element("p", {}, (words) => words.unsaved.body(current.model.name));
  return confirmDialog({
    title: (words) => words.unsaved.title,
    body: [body],
    confirm: (words) => words.unsaved.confirm,
    cancel: (words) => words.unsaved.cancel,
  });
}

async function acceptsLosses({ current }: Sessions): Promise<boolean> {
  if (current.losses.length === 0) return true;
  const list = element("ul", {}, ...current.losses.map((loss) => element("li", {}, loss)));
  return confirmDialog({
    title: (words) => words.losses.title,
    body: [element("p", {}, (words) => words.losses.intro(current.model.name)), list, element("p", {}, (words) => words.losses.advice)],
    confirm: (words) => words.losses.confirm,
    cancel: (words) => words.losses.cancel,
  });
}
