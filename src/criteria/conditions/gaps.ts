import type { CellAddress, Fact, FactId } from "../facts";
import type { Reason } from "../reasons";
import type { Notes } from "./notes";

/** How a column says nothing that can be used. */
export type Gap = "noColumn" | "blank" | "unreadable";
type Silent<T> = Exclude<Fact<T>, { state: "known" }>;

/** Writes down that a fact says nothing, and how. */
export const noteGap = (fact: FactId, found: Silent<unknown> | undefined, notes: Notes | undefined): Gap => {
  if (!found) {
    notes?.add({ code: "noColumn", fact });
    return "noColumn";
  }
  notes?.add(gapReason(fact, found));
  return found.state;
};

const gapReason = (fact: FactId, found: Silent<unknown>): Reason => {
  const { cell } = found;
  return found.state === "blank"
    ? { code: "blank", fact, cell }
    : { code: "unreadable", fact, cell, text: found.text, problem: found.problem };
};

/** A cell with what stands in it. */
export interface Written {
  readonly cell: CellAddress;
  readonly text: string;
}

/** Cell and words of a fact, for a reason. */
export const written = ({ cell, text }: Written): Written => ({ cell, text });
