import type { SubjectKind } from "../criteria";
import type { SheetReading } from "./reading";
import { words } from "./text/tidy";

export interface ChosenSheets {
  /** The sheet with the persons, or the only one. */
  readonly main?: SheetReading;
  /** The sheet with the collectives when the main one has none. */
  readonly collectives?: SheetReading;
  /** Further sheets that look like rosters and are not read. */
  readonly others: readonly SheetReading[];
}

/** Sheets the add-in wrote itself: registration lists, judgements, criteria sets. */
export const isOwnOutput = (sheet: string): boolean => /^\s*DTT\s/i.test(sheet) || words(sheet).startsWith("dang ky dhtt");

/**
 * The sheets to read among those with a roster header.
 * @param wanted name of the sheet the officer chose; it is the main one whatever else there is
 */
export function chooseSheets(readings: readonly SheetReading[], wanted?: string): ChosenSheets {
  const usable = readings.filter(({ view }) => view.sheet === wanted || !isOwnOutput(view.sheet));
  const main =
    wanted === undefined ? (best(usable, "individual") ?? best(usable, "collective")) : usable.find(({ view }) => view.sheet === wanted);
  if (!main) return { others: [] };
  const rest = usable.filter((reading) => reading !== main);
  const collectives =
    count(main, "collective") === 0
      ? best(
          rest.filter((reading) => count(reading, "individual") === 0),
          "collective"
        )
      : undefined;
  const others = rest.filter((reading) => reading !== collectives && reading.records.length > 0);
  return { main, ...(collectives ? { collectives } : {}), others };
}

const count = (reading: SheetReading, kind: SubjectKind): number => reading.records.filter((record) => record.kind === kind).length;

/** Most recognised columns first, then most records of the kind; the first sheet wins a tie. */
function best(readings: readonly SheetReading[], kind: SubjectKind): SheetReading | undefined {
  return readings
    .filter((reading) => count(reading, kind) > 0)
    .reduce<SheetReading | undefined>(
      (winner, reading) => (winner && rank(winner, kind) >= rank(reading, kind) ? winner : reading),
      undefined
    );
}

const rank = (reading: SheetReading, kind: SubjectKind): number => reading.score + Math.log10(1 + count(reading, kind));
