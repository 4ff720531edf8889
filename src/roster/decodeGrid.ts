import type { CellValue, SheetGrid } from "./grid";
import { decodeLegacy, encodingOfFont, evidenceOf, readsAs, voteEncoding } from "./text/encoding";
import type { LegacyEncoding, TextEvidence } from "./text/encoding";

/** A column whose texts are not all Unicode. `unsure`: the texts were left as they are. */
export interface LegacyColumn {
  /** 0-based in `values`. */
  readonly column: number;
  /** 0-based row in `values` of the first such text. */
  readonly row: number;
  readonly encoding: LegacyEncoding | "unsure";
}

export interface DecodedGrid {
  /** As `grid.values`, texts in Unicode, nothing trimmed. */
  readonly values: readonly (readonly CellValue[])[];
  readonly legacyColumns: readonly LegacyColumn[];
}

type Evidence = readonly (TextEvidence | undefined)[];

/**
 * Decodes TCVN3 and VNI texts of a sheet in memory. A text with a Vietnamese letter outside Latin-1 is Unicode; else the font decides;
 * else the column votes. Texts that could be either follow the cells beside them. Sheets without legacy text come back unchanged.
 */
export function decodeGrid(grid: SheetGrid): DecodedGrid {
  const evidence: Evidence[] = grid.values.map((row) =>
    row.map((value) => (typeof value === "string" && value !== "" ? evidenceOf(value) : undefined))
  );
  if (!evidence.some((row) => row.includes("strong")) && !hasLegacyFont(grid))
    return { values: withoutSoftHyphens(grid.values), legacyColumns: [] };

  const values = grid.values.map((row) => [...row]);
  const columnCount = Math.max(0, ...grid.values.map((row) => row.length));
  const strong = Array.from({ length: columnCount }, (_, column) => strongTexts(grid, evidence, column));
  const ofSheet = voteEncoding(strong.flat());
  const votes = strong.map((texts) => voteEncoding(texts) ?? (ofSheet && texts.every((text) => readsAs(text, ofSheet)) ? ofSheet : null));
  const legacyColumns = new Map<number, LegacyColumn>();
  grid.values.forEach((row, r) => {
    const ofRow = encodingOfRow(evidence[r] ?? [], votes);
    row.forEach((value, c) => {
      const kind = evidence[r]?.[c];
      if (typeof value !== "string" || kind === undefined || kind === "unicode") return;
      const font = encodingOfFont(grid.fonts?.get(grid.firstColumn + c)?.[r]);
      const voted =
        kind === "strong" ? votes[c] : kind === "open" ? encodingOfOpen(value, ofRow, votes[c] ?? null, evidence[r] ?? []) : undefined;
      const encoding = font?.encoding ?? (voted === "unsure" ? undefined : voted);
      if (kind === "strong" || voted || (encoding && kind === "open"))
        noteColumn(legacyColumns, { column: c, row: r, encoding: encoding ?? "unsure" });
      if (encoding) (values[r] ?? [])[c] = decodeLegacy(value, encoding, font?.capitals);
    });
  });
  return { values: withoutSoftHyphens(values), legacyColumns: [...legacyColumns.values()] };
}

const hasLegacyFont = (grid: SheetGrid): boolean =>
  [...(grid.fonts?.values() ?? [])].some((fonts) => fonts.some((font) => encodingOfFont(font) !== undefined));

function strongTexts(grid: SheetGrid, evidence: readonly Evidence[], column: number): string[] {
  return grid.values.flatMap((row, r) => (evidence[r]?.[column] === "strong" ? [String(row[column])] : []));
}

/** A row that holds texts of one legacy encoding and no Unicode text is in that encoding. */
function encodingOfRow(evidence: Evidence, votes: readonly (LegacyEncoding | null)[]): LegacyEncoding | null {
  if (evidence.includes("unicode")) return null;
  const found = new Set(evidence.flatMap((kind, c) => (kind === "strong" ? [votes[c] ?? null] : [])));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** A text that may be either: as the rest of its row; else as its column, when it makes no sense as it is. */
function encodingOfOpen(
  text: string,
  ofRow: LegacyEncoding | null,
  ofColumn: LegacyEncoding | null,
  row: Evidence
): LegacyEncoding | "unsure" | undefined {
  if (ofRow !== null) return readsAs(text, ofRow) ? ofRow : undefined;
  if (ofColumn === null || row.includes("unicode") || !readsAs(text, ofColumn)) return undefined;
  return readsAs(text, null) ? "unsure" : ofColumn;
}

/** The first text of a column stands for it, but an unsure one comes before a decoded one: the officer has to look there. */
function noteColumn(columns: Map<number, LegacyColumn>, found: LegacyColumn): void {
  const known = columns.get(found.column);
  if (known === undefined || (known.encoding !== "unsure" && found.encoding === "unsure")) columns.set(found.column, found);
}

/** What is Unicode now has no letter `ư` at U+00AD any more: soft hyphens are invisible and only hinder. */
function withoutSoftHyphens(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  if (!values.some((row) => row.some((value) => typeof value === "string" && value.includes("\u00ad")))) return values;
  return values.map((row) => row.map((value) => (typeof value === "string" ? value.replace(/\u00ad/g, "") : value)));
}

/**
 * The columns whose fonts are worth asking for: in a sheet with signs of a legacy encoding, those with texts that are not plainly Unicode.
 * @returns 0-based sheet columns; empty for nearly every workbook
 */
export function legacySuspects(grid: SheetGrid): number[] {
  const suspects = new Set<number>();
  let legacy = false;
  for (const row of grid.values) {
    row.forEach((value, c) => {
      const kind = typeof value === "string" && value !== "" ? evidenceOf(value) : "ascii";
      legacy ||= kind === "strong";
      if (kind === "strong" || kind === "open") suspects.add(grid.firstColumn + c);
    });
  }
  return legacy ? [...suspects].sort((a, b) => a - b) : [];
}
