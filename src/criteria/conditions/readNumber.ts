import type { FactId, PercentReading } from "../facts";
import { keepsLimit, type NumberLimit } from "../limits";
import type { KnownFact, YearReading } from "./everyYear";
import type { Notes } from "./notes";

/** A count, or a percentage with every reading its cell allows: "1" may be 1 % or 100 %. */
export type NumberValue = number | PercentReading;
const readingsOf = (value: NumberValue): readonly number[] => (typeof value === "number" ? [value] : value.readings);

/** Whether every reading keeps the limit, or none does. */
export const allKeep = (value: NumberValue, limit: NumberLimit): "yes" | "no" | "unclear" => {
  if (typeof value === "number") return keepsLimit(value, limit) ? "yes" : "no";
  let kept = 0;
  for (const reading of value.readings) if (keepsLimit(reading, limit)) kept += 1;
  if (value.readings.length === 0) return "unclear";
  return kept === value.readings.length ? "yes" : kept === 0 ? "no" : "unclear";
};

const READINGS = { yes: "ok", no: "fail", unclear: "unclear" } as const;

/** A number against a limit; `year` where the column has one. */
export const readNumber = (
  fact: FactId,
  { value, cell, text }: KnownFact<NumberValue>,
  limit: NumberLimit,
  year?: number,
  notes?: Notes
): YearReading => {
  const kept = allKeep(value, limit);
  if (notes && kept !== "yes") {
    const about = { fact, ...(year === undefined ? {} : { year }), cell, text };
    const readings = readingsOf(value);
    notes.add(
      kept === "no"
        ? { code: "limitMissed", ...about, value: Math.max(...readings), limit }
        : { code: "numberAmbiguous", ...about, readings }
    );
  }
  return READINGS[kept];
};
