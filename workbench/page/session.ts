/** The workbook on the screen: opening replaces it whole (grid, model, host, add-in), and only when the new one is ready. */
import type { IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { createHost } from "../host/index";
import type { ProfileName } from "../host/profiles";
import type { ExcelHost } from "../host/types";
import { createModelOver } from "../model/createModelOver";
import type { OriginalFile } from "../model/codec/originalFile";
import type { CustomFunctionMetadata, WorkbookModel } from "../model/model";
import type { ModelOptions, UniverWorkbookModel } from "../model/univerModel";
import { blankWorkbook, type Grid } from "./grid/boot";
import { watchChanges } from "./grid/changes";
import { fitRows } from "./grid/rowHeights";

export interface Session {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Kinds of parts of the opened file that a saved one will not have. */
  readonly losses: readonly string[];
  /** Whether the workbook has changed since it was opened or saved. */
  readonly changed: boolean;
}

interface OpenSession extends Session {
  readonly model: UniverWorkbookModel;
  changed: boolean;
  readonly end: () => void;
}

export interface SessionParts {
  readonly grid: Grid;
  readonly functions: readonly CustomFunctionMetadata[];
  /** Which Excel the next host plays. */
  readonly profile: () => ProfileName;
  /** Called with every new session, before the add-in is loaded. */
  readonly onOpened: (session: Session) => void;
  readonly onChanged: () => void;
}

export interface Sessions {
  readonly current: Session;
  openBlank(name: string): Promise<void>;
  /** @param losses kinds of parts of the file that are not in the snapshot */
  open(snapshot: Partial<IWorkbookData>, losses: readonly string[], original?: OriginalFile): Promise<void>;
  /** The same workbook with a new host, of the profile that is wanted now. */
  restart(): Promise<void>;
  saveBytes(): Promise<Uint8Array>;
}

/** @example const sessions = createSessions({ grid, functions, profile, onOpened, onChanged }); await sessions.openBlank("a.xlsx"); */
export function createSessions(parts: SessionParts): Sessions {
  const { grid, onOpened, onChanged } = parts;
  let current: OpenSession | undefined;
  const started = () => {
    if (!current) throw new Error("No workbook has been opened yet");
    return current;
  };
  const open = async (snapshot: Partial<IWorkbookData>, losses: readonly string[], original?: OriginalFile) => {
    const previous = current;
    // Each opening is a workbook of its own, even of the same file: Univer knows them by their id.
    const workbook = grid.api.createWorkbook({ ...snapshot, id: crypto.randomUUID() });
    const opened = await begin(parts, workbook, losses, { original });
    current = opened;
    if (previous) {
      previous.end();
      grid.api.disposeUnit(previous.model.parts.workbook.getId());
    }
    // Not waited for: a page in a background tab is not drawn, and the add-in can work all the same.
    void grid.drawn.then(() => fitRows(grid.univer, workbook, () => current === opened));
    onOpened(opened);
  };
  return {
    get current() {
      return started();
    },
    openBlank: (name) => open(blankWorkbook(name), []),
    open,
    restart: async () => {
      const previous = started();
      previous.end();
      const again = await begin(parts, previous.model.parts.workbook, previous.losses, { continues: previous.model });
      again.changed = previous.changed;
      current = again;
      onOpened(again);
    },
    saveBytes: async () => {
      const session = started();
      // Loaded when it is needed: it is a tenth of the page.
      const { saveXlsx } = await import("../model/codec/save");
      const bytes = await saveXlsx(session.model);
      session.changed = false;
      onChanged();
      return bytes;
    },
  };
}

/** Milliseconds between what a user types and its calculation. */
const CALCULATE_AFTER = 20;

async function begin(
  { grid, functions, profile, onChanged }: SessionParts,
  workbook: FWorkbook,
  losses: readonly string[],
  file: Pick<ModelOptions, "original" | "continues">
): Promise<OpenSession> {
  const model = createModelOver(
    { ...grid, workbook },
    { ...file, calculateAfter: CALCULATE_AFTER, reservedFunctions: functions.map(({ name }) => name) }
  );
  // The host listens before the functions are declared: declaring calculates, and the calls go to the host.
  const host = createHost(model, { profile: profile(), locale: "vi-VN" });
  model.declareFunctions(functions);
  await model.calculate();
  const watching = watchChanges(grid.univer, workbook.getId(), () => {
    session.changed = true;
    onChanged();
  });
  const end = () => {
    watching.dispose();
    model.dispose();
  };
  const session: OpenSession = { model, host, losses, changed: false, end };
  return session;
}
