import { classifyRow } from "./classifyRow";
import type { RowClass, Table } from "./classifyRow";
import type { ClauseContext } from "./clauseColumn";
import type { Column } from "./column";
import { headerFrom, isColumnNumbers } from "./findHeader";
import type { FoundHeader } from "./findHeader";
import { IgnoredRows } from "./ignoredRows";
import { issueAt } from "./issue";
import { kindOfRow } from "./kindOfRow";
import { isHeaderText } from "./matchLabel";
import { nameColumnsOf } from "./nameColumns";
import type { RecordRow, SectionUnit, SheetReading } from "./reading";
import { recogniseColumns } from "./recogniseColumns";
import type { RosterIssue } from "./roster";
import { sectionKind } from "./sectionText";
import type { SheetView } from "./sheetView";
import type { SubjectKind } from "../criteria";
import { words } from "./text/tidy";

/** Only rows that begin like a header are tried as one. */
const LIKE_A_HEADER =
  /^(?:s ?t ?t|t ?t|so tt|so thu tu|ho( va)? ten|ho ten|ten|ten .{2,40}|ong ba|ong\/ba|tap the.{0,30}|ca nhan.{0,30}|don vi.{0,30}|doi tuong)$/;

/** Reads a sheet below its header, row by row: records, sections, and every other row with the reason why it is none. */
export function readRows(view: SheetView, header: FoundHeader, context: ClauseContext): SheetReading {
  const reader = new RowReader(view, context);
  return reader.read(header);
}

class RowReader {
  private readonly records: RecordRow[] = [];
  private readonly issues: RosterIssue[] = [];
  private readonly headerRows: number[] = [];
  private readonly allColumns: Column[] = [];
  private readonly ignored: IgnoredRows;
  private table: Table = { columns: [], names: { person: [] }, byYearRows: false };
  private sectionKind: SubjectKind | undefined;
  private unit: SectionUnit | undefined;
  private afterSignature = false;

  constructor(
    private readonly view: SheetView,
    private readonly context: ClauseContext
  ) {
    this.ignored = new IgnoredRows(view);
  }

  read(header: FoundHeader): SheetReading {
    for (let row = this.view.firstRow; row < header.top; row += 1) {
      this.ignored.add(row, "aboveHeader");
      this.sectionKind = sectionKind(this.ignored.textOf(row)) ?? this.sectionKind;
    }
    for (let row = this.enterHeader(header); row < this.view.endRow; row += 1) {
      const repeated = this.repeatedHeader(row);
      if (repeated) row = this.enterHeader(repeated) - 1;
      else this.take(row, classifyRow(this.view, this.table, row, this.afterSignature));
    }
    return {
      view: this.view,
      headerRows: this.headerRows,
      columns: this.allColumns,
      ignoredRows: this.ignored.list(),
      records: this.records,
      issues: this.issues,
      score: header.score,
    };
  }

  /** Takes over a header's columns. @returns the first row below it and its column numbers */
  private enterHeader(header: FoundHeader): number {
    for (let row = header.top; row <= header.bottom; row += 1) {
      this.headerRows.push(row + 1);
      this.ignored.add(row, "header");
    }
    const columns = recogniseColumns(this.view, header, this.context);
    const known = new Set(this.allColumns.map((column) => `${column.index} ${column.label.levels.join(" / ")}`));
    this.allColumns.push(...columns.filter((column) => !known.has(`${column.index} ${column.label.levels.join(" / ")}`)));
    const names = nameColumnsOf(columns);
    if (this.table.columns.length > 0) this.changeKind(names.person.length > 0, names.collective !== undefined);
    this.table = { columns, names, byYearRows: columns.some((column) => column.field === "nam") };
    this.afterSignature = false;
    const next = header.bottom + 1;
    if (next >= this.view.endRow || !isColumnNumbers(this.view, next)) return next;
    this.ignored.add(next, "columnNumbers");
    return next + 1;
  }

  /** A new header with a name column of its own overrules an earlier section, unless both kinds stand in it. */
  private changeKind(person: boolean, collective: boolean): void {
    if (person !== collective) this.sectionKind = person ? (this.sectionKind === "individual" ? "individual" : undefined) : "collective";
  }

  private repeatedHeader(row: number): FoundHeader | undefined {
    let labels = 0;
    let named = false;
    for (let column = this.view.firstColumn; column < this.view.endColumn && labels < 3; column += 1) {
      const text = this.view.at(row, column).text;
      if (text === "" || text.length > 60) continue;
      const looksSo = LIKE_A_HEADER.test(words(text)) && isHeaderText(text);
      if (!looksSo && labels === 0) return undefined;
      named ||= looksSo;
      if (looksSo || isHeaderText(text)) labels += 1;
    }
    if (!named || labels < 2) return undefined;
    const found = headerFrom(this.view, row, this.context);
    return found?.hasName || found?.score ? found : undefined;
  }

  private take(row: number, found: RowClass): void {
    switch (found.is) {
      case "section":
        this.enterSection(found);
        return this.ignored.add(row, "section");
      case "noName":
        return this.leaveOut(row, found);
      case "record":
        this.records.push(this.recordOf(row, found));
        return;
      default:
        this.afterSignature ||= found.is === "signature";
        this.ignored.add(row, found.is);
    }
  }

  private enterSection({ said, cell }: Extract<RowClass, { is: "section" }>): void {
    this.sectionKind = said.kind ?? this.sectionKind;
    this.unit = said.unit === undefined ? undefined : { unit: said.unit, cell };
    this.afterSignature = false;
  }

  private leaveOut(row: number, { cell, carriesData, nameError }: Extract<RowClass, { is: "noName" }>): void {
    this.ignored.add(row, "noName");
    if (nameError) this.issues.push(issueAt("unreadableCell", this.view.sheet, cell, { text: cell.text }));
    else if (carriesData) this.issues.push(issueAt("rowWithoutName", this.view.sheet, cell, { row: row + 1, text: cell.text }));
  }

  private recordOf(row: number, { found }: Extract<RowClass, { is: "record" }>): RecordRow {
    const { columns } = this.table;
    const kind = kindOfRow(this.view, columns, row, found, this.sectionKind);
    return { row, kind, found, columns, ...(this.unit ? { unit: this.unit } : {}) };
  }
}
