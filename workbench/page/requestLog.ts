/** What the add-in asked of the workbook: sizes, times and errors. Never the contents of a cell. */
export interface LoggedRequest {
  readonly id: number;
  /** Milliseconds since the page started. */
  readonly at: number;
  readonly what: string;
  readonly requestBytes: number;
  readonly responseBytes?: number;
  readonly milliseconds?: number;
  readonly problem?: string;
}

/** One request under way. */
export interface OpenRequest {
  /** @param problem what went wrong, absent when nothing did */
  end(responseBytes: number, problem?: string): void;
}

export interface RequestLog {
  begin(what: string, requestBytes: number): OpenRequest;
  /** Oldest first; at most the last 500. */
  entries(): readonly LoggedRequest[];
  clear(): void;
  onChange(listener: () => void): void;
}

const KEPT = 500;

/**
 * @example
 * const log = createRequestLog();
 * const entry = log.begin("Excel: 3 thao tác", 812);
 * entry.end(240);
 */
export function createRequestLog(now: () => number = () => performance.now()): RequestLog {
  let entries: LoggedRequest[] = [];
  let nextId = 1;
  const listeners: (() => void)[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  const begin = (what: string, requestBytes: number): OpenRequest => {
    const opened: LoggedRequest = { id: nextId++, at: now(), what, requestBytes };
    entries = [...entries.slice(1 - KEPT), opened];
    changed();
    return {
      end: (responseBytes, problem) => {
        const closed = { ...opened, responseBytes, milliseconds: now() - opened.at, problem };
        entries = entries.map((entry) => (entry.id === opened.id ? closed : entry));
        changed();
      },
    };
  };
  return {
    begin,
    entries: () => entries,
    clear: () => {
      entries = [];
      changed();
    },
    onChange: (listener) => listeners.push(listener),
  };
}
