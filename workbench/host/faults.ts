/** What goes wrong between an add-in and Excel, on demand: the one door through which tests make requests fail, hang, get lost or be slow. */
import type { WorkbookModel } from "../model/model";
import type { ExcelErrorCode } from "./errors";
import type { LoggedRequest } from "./transcript";

/** A request on its way in, as the transcript has it. */
export type ArrivingRequest = Pick<LoggedRequest, "number" | "actions" | "statements" | "requestBytes">;

/** Which requests: the n-th of the host, the next one, every one, or every one that the function picks. */
export type FaultTarget = number | "next" | "every" | ((request: ArrivingRequest) => boolean);

/** How far a request got before it failed: `nothing` was done, `everything` was, or the given number of its actions. */
export type Done = "nothing" | "everything" | number;

/** Rejection of `processBatch` when the request or its answer did not get through. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
  constructor() {
    super("The connection to Excel is lost.");
  }
}

export interface Failing {
  readonly kind: "fail";
  readonly code: ExcelErrorCode;
  readonly done: Done;
}
export interface Hanging {
  readonly kind: "hang";
  readonly done: "nothing" | "everything";
  readonly released: Promise<void>;
}
export interface Dropping {
  readonly kind: "drop";
  readonly done: "nothing" | "everything";
}
export interface Editing {
  readonly kind: "edit";
  readonly change: (model: WorkbookModel) => void;
}
export type Fault = Failing | Hanging | Dropping | Editing;

export interface NetworkSpeed {
  /** Milliseconds that a request, and again its answer, is under way. */
  readonly latency?: number;
  readonly bytesPerSecond?: number;
}

interface Rule {
  readonly target: FaultTarget;
  readonly fault: Fault;
}

const isOnce = (target: FaultTarget): boolean => typeof target === "number" || target === "next";

const matches = (target: FaultTarget, request: ArrivingRequest): boolean => {
  if (typeof target === "function") return target(request);
  return typeof target === "number" ? request.number === target : true;
};

/** A promise that somebody else resolves. */
const gate = (): { readonly opened: Promise<void>; open(): void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

/**
 * @example
 * host.faults.fail(3, "GeneralException", "everything"); // the third request takes effect, its answer says that it failed
 * const release = host.faults.hang((request) => request.statements.some((text) => text.includes("worksheets.add")));
 * const leave = host.faults.enterCellEdit();
 */
export class Faults {
  private rules: Rule[] = [];
  private editing: { readonly opened: Promise<void>; open(): void } | undefined;
  private disconnected = false;
  private currentSpeed: NetworkSpeed = {};

  /** The request is answered with an error of Excel's. @returns takes the fault back */
  fail(target: FaultTarget, code: ExcelErrorCode, done: Done = "nothing"): () => void {
    return this.add({ target, fault: { kind: "fail", code, done } });
  }

  /**
   * The request is not answered: what a server does that is busy or gone (OfficeDev/office-js#6678). Other requests go on.
   * @returns lets it go on after all
   */
  hang(target: FaultTarget, done: "nothing" | "everything" = "nothing"): () => void {
    const { opened, open } = gate();
    const remove = this.add({ target, fault: { kind: "hang", done, released: opened } });
    return () => {
      remove();
      open();
    };
  }

  /** The request, or (`everything`) its answer, is lost on the way. @returns takes the fault back */
  drop(target: FaultTarget, done: "nothing" | "everything" = "nothing"): () => void {
    return this.add({ target, fault: { kind: "drop", done } });
  }

  /** A user changes the workbook just before the request is carried out. @returns takes the fault back */
  userEdits(target: FaultTarget, change: (model: WorkbookModel) => void): () => void {
    return this.add({ target, fault: { kind: "edit", change } });
  }

  /** From now on no request gets through. @returns the connection is back */
  disconnect(): () => void {
    this.disconnected = true;
    return () => (this.disconnected = false);
  }

  /**
   * The user is editing a cell: requests fail with `InvalidOperationInCellEditMode`, those of `Excel.run({ delayForCellEdit: true }, …)` wait.
   * @returns the user is done
   */
  enterCellEdit(): () => void {
    const mode = (this.editing ??= gate());
    return () => {
      if (this.editing === mode) this.editing = undefined;
      mode.open();
    };
  }

  /** How slow the way to the host is; what is left out is no delay. */
  slowNetwork(speed: NetworkSpeed): void {
    this.currentSpeed = speed;
  }

  get speed(): NetworkSpeed {
    return this.currentSpeed;
  }

  get isDisconnected(): boolean {
    return this.disconnected;
  }

  /** Resolves when no cell is being edited any more; `undefined` when none is. */
  get cellEdit(): Promise<void> | undefined {
    return this.editing?.opened;
  }

  /** The faults of one request; those for one request only are used up. */
  take(request: ArrivingRequest): readonly Fault[] {
    const hit = this.rules.filter(({ target }) => matches(target, request));
    this.rules = this.rules.filter((rule) => !(hit.includes(rule) && isOnce(rule.target)));
    return hit.map(({ fault }) => fault);
  }

  private add(rule: Rule): () => void {
    this.rules.push(rule);
    return () => (this.rules = this.rules.filter((other) => other !== rule));
  }
}
