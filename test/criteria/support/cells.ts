/** Facts read from cells by the parsers of the roster, as they stand in a sheet. */
import type { Assessments, Fact, FactId, Facts, Subject, SubjectKind } from "../../../src/criteria";
import { FACTS } from "../../../src/criteria";
import { FIELDS } from "../../../src/roster";
import type { CellContent, CellSample, Parsed } from "../../../src/roster/field";
import { tidy } from "../../../src/roster/text/tidy";

const contentOf = (sample: CellSample): CellContent => {
  const cell = typeof sample === "object" ? sample : { value: sample };
  return { format: "", ...cell, text: tidy(String(cell.value)) };
};

/** One cell as a fact; `""` is blank. */
export const factIn = (id: FactId, sample: CellSample, cell: string): Fact<unknown> => {
  const content = contentOf(sample);
  if (content.text === "") return { state: "blank", cell };
  const parsed = (FIELDS[id].parse as (given: CellContent) => Parsed<unknown>)(content);
  if (parsed.kind === "known") return { state: "known", value: parsed.value, cell, text: content.text };
  return parsed.kind === "blank" ? { state: "blank", cell } : { state: "unreadable", problem: parsed.problem, cell, text: content.text };
};

export type Cells = Readonly<Partial<Record<FactId, CellSample>>>;

export interface Written {
  readonly name?: string;
  readonly unit?: string;
  readonly row?: number;
  readonly cells: Cells;
  readonly assessments?: Assessments;
}

/** A record of one year; a yearly fact stands in the column of that year. */
export const recordOf = (kind: SubjectKind, year: number, { name, unit, row = 7, cells, assessments = {} }: Written): Subject => {
  const ids = (Object.keys(cells) as readonly FactId[]).filter((id) => cells[id] !== undefined);
  const facts = ids.map((id, column) => {
    const fact = factIn(id, cells[id] ?? "", `${String.fromCharCode(67 + column)}${row}`);
    return [id, FACTS[id].yearly ? { byYear: { [year]: fact } } : fact] as const;
  });
  return {
    id: `Danh sách!${row}`,
    kind,
    name: name ?? (kind === "individual" ? "Nguyễn Văn An" : "Cục Viễn thám"),
    unit,
    sheet: "Danh sách",
    row,
    facts: Object.fromEntries(facts) as Facts,
    assessments,
    doubts: [],
  };
};
