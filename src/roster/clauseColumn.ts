import type { HeaderLabel } from "./headerLabel";
import { words } from "./text/tidy";

/** The criteria set chosen, as far as the reader of headers needs it. */
export interface ClauseContext {
  readonly setId: string;
  readonly clauseIds: ReadonlySet<string>;
}

export type ClauseSaid = { readonly kind: "clause"; readonly id: string } | { readonly kind: "otherSet"; readonly id: string };

const INTRODUCTION = String.raw`(?:(?:tiêu chí|tiêu chuẩn|điều kiện|mục|TC|T\/c)\s*(?:số\s*)?:?\s*)?`;
const CLAUSE = new RegExp(
  String.raw`^${INTRODUCTION}(?:([A-Z][A-Z0-9]{2,11})\s*[-–_./ ]\s*)?([A-Z]{1,4}\d{1,2}[a-z]?)(?=$|[\s.,:;)(\-–/])`,
  "iu"
);

/**
 * The clause a header names: "Tiêu chí T2", "BTNMT-G1", "T2 – Phong trào"; a bare code belongs to the chosen set, if it has it.
 * @returns undefined when the header names no clause
 */
export function clauseOf(label: HeaderLabel, context: ClauseContext): ClauseSaid | undefined {
  const leaf = label.levels.at(-1) ?? "";
  const own = clauseIn(leaf, context);
  if (own || label.levels.length === 1 || !/^(dat|danh gia|ket qua|ket luan|dat khong dat)?$/.test(words(leaf).replace(/[/]/g, " ")))
    return own;
  return clauseIn(label.levels.at(-2) ?? "", context);
}

function clauseIn(text: string, { setId, clauseIds }: ClauseContext): ClauseSaid | undefined {
  const [, set, code] = CLAUSE.exec(text.trim()) ?? [];
  if (code === undefined) return undefined;
  const wanted = `${set ?? setId}-${code}`.toUpperCase();
  const id = [...clauseIds].find((known) => known.toUpperCase() === wanted);
  if (id !== undefined) return { kind: "clause", id };
  return set !== undefined && set.toUpperCase() !== setId.toUpperCase()
    ? { kind: "otherSet", id: `${set.toUpperCase()}-${code}` }
    : undefined;
}
