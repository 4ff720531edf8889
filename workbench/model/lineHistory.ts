import { RedoCommand, UndoCommand, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { LineMap } from "./lineMap";

type Line = "rows" | "columns";

interface Step {
  readonly kind: "insert" | "remove" | "move";
  readonly at: number;
  readonly count: number;
  /** For a move: before this line */
  readonly to: number;
}

interface Past {
  readonly map: LineMap;
  readonly steps: readonly { readonly step: Step; readonly before: LineMap }[];
}

interface LineParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

const NOTHING: Past = { map: LineMap.unmoved, steps: [] };

/** Follows the rows and columns of the sheets of a workbook from its opening on, undo and redo included. */
export class LineHistory {
  private readonly pasts: Map<string, Past>;
  private isUndoing = false;
  private readonly subscriptions: readonly { dispose(): void }[];

  /** @param earlier of the same workbook, which has ended */
  constructor(
    private readonly book: Book,
    earlier?: LineHistory
  ) {
    this.pasts = new Map(earlier?.pasts);
    const { commands } = book.engine;
    this.subscriptions = [
      commands.beforeCommandExecuted(({ id }) => void (this.isUndoing ||= id === UndoCommand.id)),
      commands.onCommandExecuted((command) => this.executed(command)),
    ];
  }

  /** Where the rows or columns of a sheet have gone. */
  map(sheetId: string, line: Line): LineMap {
    return this.pasts.get(`${sheetId} ${line}`)?.map ?? LineMap.unmoved;
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private executed({ id, params }: ICommandInfo): void {
    if (id === UndoCommand.id || id === RedoCommand.id) this.isUndoing = false;
    const { unitId, subUnitId } = (params ?? {}) as LineParams;
    if (unitId !== this.book.unitId || !subUnitId) return;
    const change = stepOf(id, params as LineParams);
    if (change) this.follow(`${subUnitId} ${change.line}`, change.step);
  }

  private follow(key: string, step: Step): void {
    const { map, steps } = this.pasts.get(key) ?? NOTHING;
    const last = steps.at(-1);
    // What comes back by undo are the lines that had gone.
    if (this.isUndoing && last && isInverse(step, last.step)) this.pasts.set(key, { map: last.before, steps: steps.slice(0, -1) });
    else this.pasts.set(key, { map: taken(map, step), steps: [...steps, { step, before: map }] });
  }
}

function stepOf(id: string, params: LineParams): { line: Line; step: Step } | undefined {
  const { range, sourceRange, targetRange } = params;
  const line: Line = ([InsertColMutation.id, RemoveColMutation.id, MoveColsMutation.id] as string[]).includes(id) ? "columns" : "rows";
  const bounds = (area: IRange): [number, number] => (line === "rows" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn]);
  const stepFor = (kind: Step["kind"], area: IRange, to = 0): { line: Line; step: Step } => {
    const [first, last] = bounds(area);
    return { line, step: { kind, at: first, count: last - first + 1, to } };
  };
  if ((id === InsertRowMutation.id || id === InsertColMutation.id) && range) return stepFor("insert", range);
  if ((id === RemoveRowMutation.id || id === RemoveColMutation.id) && range) return stepFor("remove", range);
  if ((id === MoveRowsMutation.id || id === MoveColsMutation.id) && sourceRange && targetRange)
    return stepFor("move", sourceRange, bounds(targetRange)[0]);
  return undefined;
}

function taken(map: LineMap, { kind, at, count, to }: Step): LineMap {
  if (kind === "insert") return map.inserted(at, count);
  return kind === "remove" ? map.removed(at, count) : map.moved(at, count, to);
}

function isInverse(step: Step, last: Step): boolean {
  const kinds = `${step.kind} ${last.kind}`;
  if (kinds === "move move") return step.count === last.count;
  return (kinds === "insert remove" || kinds === "remove insert") && step.at === last.at && step.count === last.count;
}
