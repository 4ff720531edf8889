import { SaxesParser, type SaxesTagPlain } from "saxes";
import { columnOfLetters } from "../../addresses";
import { isHarmless } from "../xml/parse";
import { TextCollector, type TextSource } from "./scanText";

type Attributes = Readonly<Record<string, string>>;

/** A piece of the XML that was scanned. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FormulaSource {
  readonly text: string;
  readonly attributes: Attributes;
}

/** A cell as the file has it; rows and columns are 0-based. */
export interface CellSource extends Span {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly formula?: FormulaSource;
  readonly value?: string;
  readonly inline?: TextSource;
}

export interface RowSource extends Span {
  readonly index: number;
  readonly attributes: Attributes;
  /** Where the start tag ends. */
  readonly inside: number;
  readonly cells: readonly CellSource[];
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Walks through the cells of a sheet.
 * @param xml the `sheetData` element
 * @throws Error when it is not well-formed
 */
export function scanRows(xml: string, onRow: (row: RowSource) => void): void {
  if (xml === "") return;
  new RowScanner(xml, onRow).run();
}

class RowScanner {
  private readonly parser = new SaxesParser();
  private row: Draft<RowSource> & { cells: CellSource[] } = emptyRow(-1);
  private cell: Draft<CellSource> | undefined;
  private collector: TextCollector | undefined;
  private inlineStart = 0;
  private formula: Attributes = {};
  private characters = "";
  private nextColumn = 0;

  constructor(
    private readonly xml: string,
    private readonly onRow: (row: RowSource) => void
  ) {}

  run(): void {
    const { parser } = this;
    parser.on("error", (error) => {
      if (!isHarmless(error)) throw error;
    });
    parser.on("opentag", (tag: SaxesTagPlain) => this.open(tag));
    parser.on("closetag", (tag: SaxesTagPlain) => this.close(localName(tag.name)));
    const text = (characters: string) => {
      if (this.collector) this.collector.characters(characters);
      else this.characters += characters;
    };
    parser.on("text", text);
    parser.on("cdata", text);
    parser.write(this.xml).close();
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name);
    this.characters = "";
    if (this.collector) this.collector.open(local);
    else if (local === "c") this.openCell(attributes);
    else if (local === "row") this.openRow(attributes);
    else if (local === "f") this.formula = attributes;
    else if (local === "is") {
      this.collector = new TextCollector();
      this.inlineStart = this.parser.position;
    }
  }

  private close(local: string): void {
    if (local === "is") this.closeInline();
    else if (this.collector) this.collector.close(local);
    else if (local === "v" && this.cell) this.cell.value = this.characters;
    else if (local === "f" && this.cell) this.cell.formula = { text: this.characters, attributes: this.formula };
    else if (local === "c" && this.cell) this.closeCell(this.cell);
    else if (local === "row") this.onRow({ ...this.row, end: this.parser.position });
    this.characters = "";
  }

  private openRow(attributes: Attributes): void {
    const number = Number(attributes.r ?? this.row.index + 2);
    this.row = { ...emptyRow(Number.isInteger(number) && number > 0 ? number - 1 : this.row.index + 1), attributes };
    this.row.start = this.startOfTag();
    this.row.inside = this.parser.position;
    this.nextColumn = 0;
  }

  private openCell(attributes: Attributes): void {
    const letters = /^\$?([A-Z]+)/i.exec(attributes.r ?? "")?.[1];
    const column = letters ? columnOfLetters(letters) : this.nextColumn;
    this.nextColumn = column + 1;
    this.cell = { row: this.row.index, column, attributes, start: this.startOfTag(), end: 0 };
  }

  private closeCell(cell: Draft<CellSource>): void {
    cell.end = this.parser.position;
    this.row.cells.push(cell);
    this.cell = undefined;
  }

  private closeInline(): void {
    const end = this.xml.lastIndexOf("<", this.parser.position - 1);
    if (this.cell && this.collector)
      this.cell.inline = this.collector.result(this.xml.slice(this.inlineStart, Math.max(end, this.inlineStart)));
    this.collector = undefined;
  }

  /** No `<` can stand within a tag. */
  private startOfTag(): number {
    return this.xml.lastIndexOf("<", this.parser.position - 1);
  }
}

const emptyRow = (index: number) => ({ index, attributes: {} as Attributes, start: 0, inside: 0, end: 0, cells: [] as CellSource[] });

const localName = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);
