import { foldWords, type ExemplarField } from "../../criteria";
import type { SheetGrid } from "../../roster";
import { isFieldCode } from "../codes";
import { FIELD_COLUMNS } from "../columns";
import { SEPARATOR } from "../forms/param";
import { cellAt, type Cell, type Mistakes } from "./cell";
import type { Table } from "./findTable";

type FieldColumn = keyof typeof FIELD_COLUMNS;

const NO_CELL: Cell = { address: "", row: 0, column: 0, value: "", text: "", format: "General" };

const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;\n]/)
      .map(foldWords)
      .filter((word) => word !== "")
  ),
];

/** The words that name a field as they stand in its cell. */
export const writeWords = ({ words }: ExemplarField): string => words.join(SEPARATOR);

/** Reads the fields of exemplars down to `end`; there may be none. */
export const readFields = (grid: SheetGrid, table: Table<FieldColumn>, end: number, mistakes: Mistakes): readonly ExemplarField[] => {
  const fields: ExemplarField[] = [];
  const codes = new Map<string, Cell>();
  for (let row = table.headerRow + 1; row < end; row++) {
    const at = (key: FieldColumn): Cell => {
      const header = table.columns[key];
      return header ? cellAt(grid, row, header.column) : NO_CELL;
    };
    const [code, name, words, english] = [at("fieldCode"), at("fieldName"), at("fieldWords"), at("fieldEnglish")];
    if ([code, name, words, english].every(({ text }) => text === "")) continue;
    const other = codes.get(code.text);
    if (code.text === "") mistakes.add(code, "missingCell", { column: FIELD_COLUMNS.fieldCode.vi, allowed: ["a", "b", "c"] });
    else if (!isFieldCode(code.text)) mistakes.add(code, "badFieldCode", { text: code.text });
    else if (other) mistakes.add(code, "duplicateCode", { text: code.text, other: other.address });
    if (name.text === "") mistakes.add(name, "missingCell", { column: FIELD_COLUMNS.fieldName.vi, allowed: [] });
    codes.set(code.text, code);
    fields.push({ code: code.text, name: name.text, nameEn: english.text, words: wordsIn(words.text) });
  }
  return fields;
};
