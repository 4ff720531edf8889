import {
  parseA1Range,
  parseA1Ref,
  stringifyA1Ref,
  tokenize,
  type RangeA1,
  type ReferenceA1,
  type ReferenceName,
  type Token,
} from "@borgar/fx";
import { quotedSheetName } from "../../addresses";
import { LineMap } from "../../lineMap";

/** What has become of a sheet of the opened file. */
export interface SheetMove {
  /** Its name now; `undefined` when the sheet is gone */
  readonly name: string | undefined;
  readonly rows: LineMap;
  readonly columns: LineMap;
}

const LAST = { row: 1_048_575, column: 16_383 };
const GONE = "#REF!";

/** Brings references of the opened file to where their cells are now. Sheets are called by the names they had in the file. */
export class Moves {
  private readonly sheets: ReadonlyMap<string, SheetMove>;
  /** Names of the sheets that have changed, lower case */
  private readonly changed: readonly string[];

  constructor(sheets: ReadonlyMap<string, SheetMove>) {
    this.sheets = new Map([...sheets].map(([name, move]) => [name.toLowerCase(), move]));
    this.changed = [...sheets].filter(([name, move]) => hasMoved(name, move)).map(([name]) => name.toLowerCase());
  }

  /** Whether every sheet is what and where it was. */
  get isNothing(): boolean {
    return this.changed.length === 0;
  }

  /** Whether rows or columns of the sheet have moved. */
  hasMovedLines(sheet: string): boolean {
    const { rows, columns } = this.move(sheet);
    return !rows.isUnmoved || !columns.isUnmoved;
  }

  /** @returns the present name of a sheet; `undefined` when it is gone */
  sheetName(sheet: string): string | undefined {
    return this.move(sheet).name;
  }

  /**
   * @param formula with or without `=`
   * @param own the sheet of references that name none
   * @example moves.formula("Cũ!A1*2", "Danh sách") // "'Mới'!A3*2" after a new name and two rows above
   */
  formula(formula: string, own: string | undefined): string {
    if (!this.concerns(formula, own)) return formula;
    const isPlain = !formula.startsWith("=");
    const tokens = tokenize(isPlain ? `=${formula}` : formula);
    const moved = tokens.map((token, i) => this.token(token, tokens[i + 1], own)).join("");
    return isPlain ? moved.slice(1) : moved;
  }

  /** @param list areas of one sheet, with spaces between. @returns what is left of them; "" for nothing */
  areas(list: string, sheet: string): string {
    if (!this.hasMovedLines(sheet)) return list;
    const moved = list.split(/\s+/).flatMap((area) => this.area(area, sheet) ?? []);
    return moved.join(" ");
  }

  /** @returns a cell or area; `undefined` when nothing of it is left, the text as it is when it is no area */
  area(text: string, sheet: string): string | undefined {
    const range = parseA1Range(text);
    if (!range) return text;
    const moved = this.range(range, this.move(sheet));
    return moved && stringifyA1Ref({ range: moved } as ReferenceA1);
  }

  /** @returns where a place of a drawing is now: with its line, or with the next one that is left */
  line(line: number, axis: "rows" | "columns", sheet: string): number {
    const map = this.move(sheet)[axis];
    const last = axis === "rows" ? LAST.row : LAST.column;
    return Math.min(last, map.now(line) ?? map.span(line, Infinity)?.[0] ?? line);
  }

  move(sheet: string): SheetMove {
    return this.sheets.get(sheet.toLowerCase()) ?? { name: sheet, rows: LineMap.unmoved, columns: LineMap.unmoved };
  }

  private concerns(formula: string, own: string | undefined): boolean {
    if (this.isNothing || formula === "") return false;
    if (own !== undefined && this.hasMovedLines(own)) return true;
    const text = formula.toLowerCase().replaceAll("''", "'");
    return this.changed.some((name) => text.includes(name));
  }

  private token({ type, value }: Token, next: Token | undefined, own: string | undefined): string {
    if (type === "context" && next?.value === "!") return this.context(value);
    if (!type.startsWith("range")) return value;
    const reference = parseA1Ref(value);
    return reference ? this.reference(reference, value, own) : value;
  }

  private reference(reference: ReferenceA1 | ReferenceName, text: string, own: string | undefined): string {
    const context = (reference.context ?? []) as string[];
    // Another workbook.
    if (context.length > 1 || context[0]?.includes("[")) return text;
    const [first, last] = (context[0] ?? "").split(":") as [string, string?];
    if (last !== undefined) return `${quotedPair(this.sheetName(first) ?? first, this.sheetName(last) ?? last)}!${afterSheet(text)}`;
    const sheet = first || own;
    if (sheet === undefined) return text;
    const move = this.move(sheet);
    if (move.name === undefined) return GONE;
    const range = "range" in reference ? this.range(reference.range, move) : undefined;
    if ("range" in reference && !range) return first ? `${quotedSheetName(move.name)}!${GONE}` : GONE;
    const place = range ? stringifyA1Ref({ range } as ReferenceA1) : afterSheet(text);
    const isSame = !first || move.name.toLowerCase() === first.toLowerCase();
    const before = first ? (isSame ? text.slice(0, text.length - afterSheet(text).length) : `${quotedSheetName(move.name)}!`) : "";
    return before + place;
  }

  /** A sheet name before something that is no reference. */
  private context(value: string): string {
    const plain = value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value;
    const name = this.sheetName(plain);
    return name === undefined || name === plain ? value : quotedSheetName(name);
  }

  private range(range: RangeA1, { rows, columns }: SheetMove): RangeA1 | undefined {
    const down = span(rows, range.top ?? null, range.bottom ?? null, LAST.row);
    const across = span(columns, range.left ?? null, range.right ?? null, LAST.column);
    if (!down || !across) return undefined;
    return { ...range, top: down[0], bottom: down[1], left: across[0], right: across[1] };
  }
}

type Bound = number | null;

/** Whole columns have no rows, whole rows no columns. */
function span(map: LineMap, first: Bound, last: Bound, end: number): readonly [Bound, Bound] | undefined {
  if (map.isUnmoved || first === null || last === null) return [first, last];
  const moved = map.span(first, last);
  return moved && moved[0] <= end ? [moved[0], Math.min(moved[1], end)] : undefined;
}

const hasMoved = (name: string, move: SheetMove): boolean => move.name !== name || !move.rows.isUnmoved || !move.columns.isUnmoved;
const afterSheet = (text: string): string => text.slice(text.lastIndexOf("!") + 1);

function quotedPair(first: string, last: string): string {
  const needsQuotes = [first, last].some((name) => quotedSheetName(name) !== name);
  return needsQuotes ? `'${first.replaceAll("'", "''")}:${last.replaceAll("'", "''")}'` : `${first}:${last}`;
}
