/** The workbook on the screen: opening replaces it whole (grid, model, host, add-in), and only when the new one is ready. */
import type { IWorkbookData } from "@univerjs/core";
import { createHost } from "../host/index";
import type { ExcelHost } from "../host/types";
import { createModelOver, lossesOf, openXlsx, saveXlsx, type UniverWorkbookModel } from "../model/index";
import type { CustomFunctionMetadata, WorkbookModel } from "../model/model";
import { blankWorkbook, type Grid } from "./grid";
import { fitRows } from "./rowHeights";

export interface Session {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Kinds of parts of the opened file that a saved one will not have. */
  readonly losses: readonly string[];
  /** Whether a cell has changed since the workbook was opened or saved. */
  readonly changed: boolean;
}

interface OpenSession extends Session {
  readonly model: UniverWorkbookModel;
  changed: boolean;
}

export interface SessionParts {
  readonly grid: Grid;
  readonly functions: readonly CustomFunctionMetadata[];
  /** Called with every new session, before the add-in is loaded. */
  readonly onOpened: (session: Session) => void;
  readonly onChanged: () => void;
}

export interface Sessions {
  readonly current: Session;
  openBlank(name: string): Promise<void>;
  /** @throws XlsxError when the bytes are not a readable .xlsx; then the workbook on the screen stays as it is */
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  saveBytes(): Promise<Uint8Array>;
}

/** @example const sessions = createSessions({ grid, functions, onOpened, onChanged }); await sessions.openBytes(bytes, "a.xlsx"); */
export function createSessions(parts: SessionParts): Sessions {
  let current: OpenSession | undefined;
  const started = () => {
    if (!current) throw new Error("No workbook has been opened yet");
    return current;
  };
  const show = async (snapshot: Partial<IWorkbookData>, losses: readonly string[]) => {
    const previous = current;
    const opened = await begin(parts, snapshot, losses);
    current = opened;
    if (previous) close(parts.grid, previous);
    // Not waited for: a page in a background tab is not drawn, and the add-in can work all the same.
    void parts.grid.drawn.then(() => current === opened && fitRows(parts.grid.univer, opened.model.parts.workbook));
    parts.onOpened(opened);
  };
  return {
    get current() {
      return started();
    },
    openBlank: (name) => show(blankWorkbook(name), []),
    openBytes: async (bytes, name) => {
      const [snapshot, losses] = await Promise.all([openXlsx(bytes, name), lossesOf(bytes)]);
      await show(snapshot, losses);
    },
    saveBytes: async () => {
      const session = started();
      const bytes = await saveXlsx(session.model);
      session.changed = false;
      parts.onChanged();
      return bytes;
    },
  };
}

/** Milliseconds between what a user types and its calculation. */
const CALCULATE_AFTER = 20;

async function begin(
  { grid, functions, onChanged }: SessionParts,
  snapshot: Partial<IWorkbookData>,
  losses: readonly string[]
): Promise<OpenSession> {
  // Each opening is a workbook of its own, even of the same file: Univer knows them by their id.
  const workbook = grid.api.createWorkbook({ ...snapshot, id: crypto.randomUUID() });
  const model = createModelOver(
    { ...grid, workbook },
    { calculateAfter: CALCULATE_AFTER, reservedFunctions: functions.map(({ name }) => name) }
  );
  // The host listens before the functions are declared: declaring calculates, and the calls go to the host.
  const session: OpenSession = { model, host: createHost(model), losses, changed: false };
  model.declareFunctions(functions);
  await model.calculate();
  model.onChanged(() => {
    session.changed = true;
    onChanged();
  });
  return session;
}

function close(grid: Grid, { model }: OpenSession): void {
  model.dispose();
  grid.api.disposeUnit(model.parts.workbook.getId());
}
