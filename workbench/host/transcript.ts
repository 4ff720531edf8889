/** The transcript of a host: every request with its time, its actions in words, its bytes, its duration and its error. */

export interface LoggedRequest {
  /** From 1, in the order of arrival. */
  readonly number: number;
  /** Milliseconds after the host was made. */
  readonly at: number;
  readonly actions: number;
  /** What the actions say, e.g. `worksheets.add("X")`; housekeeping of Office.js is left out, and so is what is in cells. */
  readonly statements: readonly string[];
  readonly requestBytes: number;
  /** 0 until it is answered. */
  readonly responseBytes: number;
  /** Absent until it is answered. */
  readonly milliseconds?: number;
  readonly error?: string;
}

export class Transcript {
  private readonly requests: LoggedRequest[] = [];
  private readonly start: number;

  constructor(private readonly now: () => number) {
    this.start = now();
  }

  get entries(): readonly LoggedRequest[] {
    return this.requests;
  }

  /** @returns the entry, without an answer as yet */
  begin(request: Pick<LoggedRequest, "actions" | "statements" | "requestBytes">): LoggedRequest {
    const entry = { number: this.requests.length + 1, at: this.now() - this.start, responseBytes: 0, ...request };
    this.requests.push(entry);
    return entry;
  }

  end({ number, at }: LoggedRequest, answer: { readonly responseBytes: number; readonly error?: string }): void {
    const entry = this.requests[number - 1]!;
    this.requests[number - 1] = { ...entry, milliseconds: this.now() - this.start - at, ...answer };
  }
}

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);

const head = ({ number, at, actions, requestBytes, responseBytes, milliseconds, error }: LoggedRequest): string => {
  const answer = milliseconds === undefined ? "no answer" : `${size(responseBytes)} in ${Math.round(milliseconds)} ms`;
  return `#${number} +${Math.round(at)} ms · ${actions} actions · ${size(requestBytes)} → ${answer}${error ? ` · ${error}` : ""}`;
};

/** Statements that only differ in their numbers, as those of a write that Office.js has split, become one line. */
const collapsed = (statements: readonly string[]): string[] => {
  const groups: { key: string; first: string; count: number }[] = [];
  for (const statement of statements) {
    const key = statement.replace(/\d+/g, "#");
    const last = groups.at(-1);
    if (last?.key === key) last.count++;
    else groups.push({ key, first: statement, count: 1 });
  }
  return groups.map(({ first, count }) => (count === 1 ? first : `${first} … ×${count}`));
};

/**
 * @param entries `host.log`
 * @returns a block of lines for each request
 * @example process.stderr.write(formatTranscript(host.log)) // #1 +3 ms · 2 actions · 512 B → 94 B in 1 ms …
 */
export const formatTranscript = (entries: readonly LoggedRequest[]): string =>
  entries.map((entry) => [head(entry), ...collapsed(entry.statements).map((line) => `    ${line}`), ""].join("\n")).join("");
