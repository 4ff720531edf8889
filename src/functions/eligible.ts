import {
  type CriteriaSet,
  type Evaluation,
  CRITERIA_SETS,
  defaultSettings,
  evaluate,
  parseStoredSettings,
  type EvaluationSettings,
} from "../criteria";
import { readMatching, readStoredSettings } from "../excel";
import { chooseSet, isOwnSetSheet, readSets, type ChosenSet } from "../ownSets";
import { type CellValue, type Roster, type SheetGrid, readRoster } from "../roster";
import { texts } from "../texts";
import { parseAsOf, today } from "./asOfArgument";
import { withBlanks } from "./blankCells";
import { headerAbove } from "./headerLookup";
import { sharedRead } from "./sharedRead";

export interface EligibleArguments {
  readonly rows: readonly (readonly CellValue[])[];
  readonly headers: readonly (readonly CellValue[])[] | null;
  readonly set: string | null;
  readonly asOf: unknown;
  readonly collectives: readonly (readonly CellValue[])[] | null;
  /** Addresses of the arguments, in the order of the function, where Excel gives them. */
  readonly addresses: readonly (string | null)[] | undefined;
}

const DEFAULT_SET = "BTNMT";

/** No header was given, and none was recognised above the rows. */
export class HeaderNotFoundError extends Error {
  override readonly name = "HeaderNotFoundError";
}

/** The set is none, or the sheet that holds it has mistakes. */
export class SetNotUsableError extends Error {
  override readonly name = "SetNotUsableError";
  constructor(
    readonly set: string,
    readonly why: Exclude<ChosenSet, { readonly kind: "set" }>
  ) {
    super(`The criteria set "${set}" cannot be used.`);
  }
}

/**
 * The verdict of each row as text, one row of one cell each; `""` for blank rows, sections and totals.
 * @throws {HeaderNotFoundError} when the columns cannot be recognised.
 * @throws {SetNotUsableError} when there is no such set, or its sheet has mistakes.
 * @throws CriteriaError when the date cannot be used.
 */
export async function eligible(args: EligibleArguments): Promise<string[][]> {
  const settings = await settingsFor(args);
  const criteria = await criteriaFor(settings.set);
  const header = await headerGrid(args);
  const rows = await withBlanks(args.rows, args.addresses?.[0]);
  const collectives = await withBlanks(args.collectives ?? [], args.addresses?.[4]);
  const before = [...header.values, ...collectives];
  const grid: SheetGrid = { ...header, values: [...before, ...rows].map((row) => row.map(emptyAsText)) };
  const roster = readRoster([grid], {
    setId: criteria.id,
    clauseIds: criteria.clauses.map(({ id }) => id),
    sheet: grid.sheet,
  });
  if (roster.sheets.length === 0) throw new HeaderNotFoundError();
  const evaluation = evaluate(roster.subjects, settings, criteria);
  return verdictsByRow(evaluation, roster, grid.firstRow + before.length, args.rows.length);
}

/** A single empty cell may be null. */
const emptyAsText = (value: CellValue | null): CellValue => value ?? "";

const storedJson = sharedRead(() => readStoredSettings());

const ownSets = sharedRead(async () => readSets(await readMatching(isOwnSetSheet)));

/** The criteria of an id; the workbook's own sheets are read only for ids that are no document's. */
async function criteriaFor(id: string): Promise<CriteriaSet> {
  const chosen = chooseSet(id, CRITERIA_SETS.some((set) => set.id === id) ? [] : await ownSets(""));
  if (chosen.kind !== "set") throw new SetNotUsableError(id, chosen);
  return chosen.set;
}

async function settingsFor({ set, asOf }: EligibleArguments): Promise<EvaluationSettings> {
  const json = await storedJson("");
  const stored = json === null ? null : parseStoredSettings(json);
  const id = set || (stored?.set ?? DEFAULT_SET); // a cell that is empty gives ""
  const date = parseAsOf(asOf) ?? stored?.asOf ?? today();
  return { ...defaultSettings(id, date), ...stored, set: id, asOf: date };
}

async function headerGrid({ headers, addresses, rows }: EligibleArguments): Promise<SheetGrid> {
  if (headers) {
    const values = await withBlanks(headers, addresses?.[1]);
    return { sheet: "DTT.ELIGIBLE", firstRow: 0, firstColumn: 0, values, merges: [], numberFormats: new Map() };
  }
  const address = addresses?.[0];
  if (!address || rows.length === 0) throw new HeaderNotFoundError();
  return headerAbove(address);
}

function verdictsByRow(evaluation: Evaluation, roster: Roster, firstRow: number, rowCount: number): string[][] {
  const byRow = new Map<number, string>();
  const duplicates = roster.sheets.flatMap(({ ignoredRows }) =>
    ignoredRows.filter(({ reason }) => reason === "duplicate" || reason === "noName")
  );
  for (const { row, reason } of duplicates) byRow.set(row, texts.vi.ignoredRow(reason));
  for (const { subject, verdict } of evaluation.results) byRow.set(subject.row, texts.vi.verdict(verdict));
  return Array.from({ length: rowCount }, (_, i) => [byRow.get(firstRow + i + 1) ?? ""]);
}
