import { MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref, tokenize, type ReferenceA1 } from "@borgar/fx";

type Piece = string | ReferenceA1;

/** A formula that many cells share, each with its relative references from where it stands. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  /**
   * @param formula of the first cell, without `=`
   * @param row 0-based row of the first cell
   */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number
  ) {
    this.pieces = tokenize(`=${formula}`)
      .slice(1)
      .map(({ type, value }) => (type.startsWith("range") ? asReference(value) : value));
  }

  /** @returns the formula as it reads in another cell. @example new SharedFormula("A1*$B$1", 0, 2).at(1, 2) // "A2*$B$1" */
  at(row: number, column: number): string {
    const [down, right] = [row - this.row, column - this.column];
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : shifted(piece, down, right))).join("");
  }
}

function asReference(text: string): Piece {
  const reference = parseA1Ref(text, { allowNamed: false });
  return reference && "range" in reference && reference.range ? (reference as ReferenceA1) : text;
}

function shifted(reference: ReferenceA1, down: number, right: number): string {
  const { range } = reference;
  // Beyond the end of the sheet Excel starts again at its beginning.
  const move = (line: number | null | undefined, isFixed: boolean | null | undefined, by: number, size: number) =>
    line === null || line === undefined || isFixed ? line : (line + by + size) % size;
  const moved = {
    ...range,
    top: move(range.top, range.$top, down, MAX_ROWS + 1),
    bottom: move(range.bottom, range.$bottom, down, MAX_ROWS + 1),
    left: move(range.left, range.$left, right, MAX_COLS + 1),
    right: move(range.right, range.$right, right, MAX_COLS + 1),
  };
  return stringifyA1Ref({ ...reference, range: moved } as ReferenceA1);
}
