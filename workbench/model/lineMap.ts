/** Lines that lie together now and lay together before. */
interface Piece {
  /** Number of the first of them before; `undefined` for lines that have come since */
  readonly from: number | undefined;
  readonly count: number;
}

/**
 * Where the rows (or columns) of a sheet have gone since it was opened. Numbers are 0-based; a map never changes, it is followed by another.
 * @example LineMap.unmoved.inserted(2, 1).now(5) // 6
 */
export class LineMap {
  static readonly unmoved = new LineMap([{ from: 0, count: Infinity }]);

  private constructor(private readonly pieces: readonly Piece[]) {}

  /** For `joined`. */
  static of(pieces: readonly Piece[]): LineMap {
    return new LineMap(pieces);
  }

  get isUnmoved(): boolean {
    return this.pieces.length === 1;
  }

  inserted(at: number, count: number): LineMap {
    const [before, after] = this.split(at);
    return joined([...before, { from: undefined, count }, ...after]);
  }

  removed(at: number, count: number): LineMap {
    const [before, rest] = this.split(at);
    const [, after] = new LineMap(rest).split(count);
    return joined([...before, ...after]);
  }

  /** Lines taken out and put before another line, both counted as they were. */
  moved(at: number, count: number, before: number): LineMap {
    const [head, rest] = this.split(at);
    const [block, tail] = new LineMap(rest).split(count);
    const [first, last] = new LineMap([...head, ...tail]).split(before > at ? before - count : before);
    return joined([...first, ...block, ...last]);
  }

  /** @returns where the line is now; `undefined` when it is gone */
  now(line: number): number | undefined {
    let start = 0;
    for (const { from, count } of this.pieces) {
      if (from !== undefined && line >= from && line < from + count) return start + line - from;
      start += count;
    }
    return undefined;
  }

  /** @returns what number the line had; `undefined` when it was not there */
  before(line: number): number | undefined {
    let start = 0;
    for (const { from, count } of this.pieces) {
      if (line < start + count) return from === undefined ? undefined : from + line - start;
      start += count;
    }
    return undefined;
  }

  /**
   * @param first and last line of an area before
   * @returns first and last line of what is left of it; `undefined` when nothing is
   */
  span(first: number, last: number): readonly [number, number] | undefined {
    let [start, low, high] = [0, Infinity, -1];
    for (const { from, count } of this.pieces) {
      if (from !== undefined && from <= last && from + count > first) {
        low = Math.min(low, start + Math.max(first, from) - from);
        high = Math.max(high, start + Math.min(last, from + count - 1) - from);
      }
      start += count;
    }
    return high < 0 ? undefined : [low, high];
  }

  private split(at: number): [Piece[], Piece[]] {
    const [before, after]: [Piece[], Piece[]] = [[], []];
    let start = 0;
    for (const piece of this.pieces) {
      const inside = Math.min(Math.max(at - start, 0), piece.count);
      if (inside > 0) before.push({ ...piece, count: inside });
      if (inside < piece.count)
        after.push({ from: piece.from === undefined ? undefined : piece.from + inside, count: piece.count - inside });
      start += piece.count;
    }
    return [before, after];
  }
}

/** Neighbours that were neighbours before become one piece again. */
function joined(pieces: readonly Piece[]): LineMap {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const continues = last && (last.from === undefined ? piece.from === undefined : piece.from === last.from + last.count);
    if (continues) result[result.length - 1] = { from: last.from, count: last.count + piece.count };
    else result.push(piece);
  }
  return LineMap.of(result);
}
