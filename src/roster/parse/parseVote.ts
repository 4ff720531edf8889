import type { DocumentEvidence } from "../../criteria";
import type { CellContent, Parsed } from "../field";
import { parseDocument } from "./parseDocument";

const RATE_OR_COUNT = /\d\s*%|\d+\s*\/\s*\d+/;

/** The result of a vote: a rate ("95%") or a count ("18/20 phiếu") shows that it was held, as its minutes would. */
export function parseVote(cell: CellContent): Parsed<DocumentEvidence> {
  const parsed = parseDocument(cell);
  return parsed.kind === "known" && (typeof cell.value === "number" || RATE_OR_COUNT.test(parsed.value.text))
    ? { kind: "known", value: { ...parsed.value, citable: true } }
    : parsed;
}
