import type { Book } from "../book";
import type { WorkbookModel } from "../model";
import { sheetInfos } from "../sheets";
import { workbookExtras } from "../customData";
import { fromUniverStyle } from "../styles";
import { UniverWorkbookModel } from "../univerModel";
import { blankFile } from "./blankFile";
import { DynamicArrays } from "./cells/dynamicArrays";
import { StringWriter } from "./cells/stringWriter";
import { moveParts } from "./lines/movedParts";
import { Moves, type SheetMove } from "./lines/moves";
import { sheetContext } from "./open";
import type { OriginalFile } from "./originalFile";
import { OfficeFile } from "./package/officeFile";
import { pack, type Parts } from "./package/parts";
import { dropSignatures } from "./package/signatures";
import { dropUnreachable, reachable } from "./package/reach";
import { writeSheet, type SheetToWrite } from "./sheet/writeSheet";
import { FormatWriter } from "./styles/formatWriter";
import { StyleSheet } from "./styles/styleSheet";
import { stylesRoot } from "./styles/stylesPart";
import { writeNames } from "./workbook/writeNames";
import { writeSheetList, type SheetList } from "./workbook/writeSheetList";
import {
  askForCalculation,
  dropCalculationChain,
  dropTitlesOfParts,
  writeActiveSheet,
  writeProtection,
  writeSettings,
} from "./workbook/writeWorkbook";
import { sheetParts, workbookPath, type SheetPart } from "./workbook/workbookPart";
import { writeWorkbookItems } from "./workbookKinds";

/**
 * The workbook as an .xlsx, with the values of its formulas; what is dirty is calculated first. Of a workbook that was opened from a file, what
 * has not changed is what was in the file.
 * @throws TypeError when the model was not made by this folder
 */
export async function saveXlsx(model: WorkbookModel): Promise<Uint8Array> {
  if (!(model instanceof UniverWorkbookModel)) throw new TypeError("Only a UniverWorkbookModel can be saved.");
  await model.calculate();
  return pack(new FileWriter(model).write());
}

/** Brings the file a model was opened from, or a blank one, to what the model has now. */
class FileWriter {
  private readonly book: Book;
  private readonly file: OfficeFile;
  private readonly workbook: string;
  private readonly original: OriginalFile | undefined;
  private readonly before: readonly SheetPart[];
  private readonly moves: Moves;

  constructor(private readonly model: UniverWorkbookModel) {
    this.book = model.book;
    this.original = model.original;
    this.file = new OfficeFile(this.original?.parts ?? blankFile(standardFont(this.book)));
    this.workbook = workbookPath(this.file)!;
    this.before = sheetParts(this.file, this.workbook);
    this.moves = new Moves(this.sheetMoves());
  }

  write(): Parts {
    const { file, workbook, book } = this;
    const reached = reachable(file, "");
    const list = writeSheetList(file, workbook, this.listedSheets());
    const isOtherList = this.isOtherList();
    if (!this.moves.isNothing) this.moveReferences();
    this.writeSheets(list);
    this.writeNames(list);
    writeProtection(file.xml(workbook), book);
    this.writeActiveSheet(list);
    writeSettings(file, workbook, book);
    writeWorkbookItems(file, workbookExtras(book.workbook).items ?? {});
    if (isOtherList) dropTitlesOfParts(file);
    dropSignatures(file);
    dropUnreachable(file, reached);
    return file.parts();
  }

  /** Path of the part a sheet of the model has come from. */
  private pathOf(id: string): string | undefined {
    return this.original?.sheets.find((sheet) => sheet.id === id)?.path;
  }

  private listedSheets() {
    return sheetInfos(this.book).map((info) => ({ info, path: this.pathOf(info.id) }));
  }

  private isOtherList(): boolean {
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join("\n");
    return names(this.before) !== names(sheetParts(this.file, this.workbook));
  }

  private sheetMoves(): Map<string, SheetMove> {
    const infos = new Map(sheetInfos(this.book).map((info) => [info.id, info]));
    return new Map(
      (this.original?.sheets ?? []).map(({ id, path }) => {
        const name = this.before.find((sheet) => sheet.path === path)!.name;
        return [name, { name: infos.get(id)?.name, rows: this.model.lines.map(id, "rows"), columns: this.model.lines.map(id, "columns") }];
      })
    );
  }

  private moveReferences(): void {
    const sheetPaths = new Set([this.workbook, ...this.before.map(({ path }) => path)]);
    for (const { name, path } of this.before) {
      if (!path || !this.file.has(path) || this.moves.sheetName(name) === undefined) continue;
      const parts = reachable(this.file, path, sheetPaths);
      moveParts(this.file, path, name, parts, this.moves);
    }
  }

  private writeSheets({ paths }: SheetList): void {
    const { file, workbook, book } = this;
    const styleSheet = new StyleSheet(file, workbook);
    const { values, styles, palette } = sheetContext(file, workbook, styleSheet);
    const strings = new StringWriter(file, workbook, values.strings);
    const found = { cells: false, formulas: false, unknownResults: false };
    const formats = new FormatWriter(book, styleSheet, () => stylesRoot(file, workbook));
    const cells = { book, formats, strings, arrays: new DynamicArrays(file, workbook), values, moves: this.moves, found };
    book.workbook.getSheets().forEach((sheet, i) => {
      writeSheet(file, { sheet, path: paths[i]!, ...this.fromFile(sheet.getSheetId()) }, { cells, styles, palette });
    });
    strings.finish();
    if (found.formulas || !this.moves.isNothing) dropCalculationChain(file, workbook);
    const isStale = found.unknownResults && (found.cells || !this.moves.isNothing);
    if (isStale || (!this.original && found.formulas)) askForCalculation(file.xml(workbook));
  }

  private fromFile(id: string): Pick<SheetToWrite, "fromFile"> {
    const path = this.pathOf(id);
    const part = this.before.find((sheet) => path !== undefined && sheet.path === path);
    if (!part) return {};
    const { lines, firstResults } = this.model;
    return { fromFile: { name: part.name, rows: lines.map(id, "rows"), columns: lines.map(id, "columns"), first: firstResults?.get(id) } };
  }

  private writeNames({ indexes }: SheetList): void {
    writeNames(this.file, this.workbook, this.book, this.moves, {
      indexes,
      indexOf: new Map(
        this.tabs()
          .map(({ id }, index) => [id, index] as const)
          .filter(([id]) => id !== undefined) as [string, number][]
      ),
      namesBefore: this.before.map(({ name }) => name),
    });
  }

  /** Tabs of the file as it is now, with the id of the sheet in the model. */
  private tabs(): { id: string | undefined }[] {
    const ids = new Map(sheetInfos(this.book).map(({ name, id }) => [name, id]));
    return sheetParts(this.file, this.workbook).map(({ name, type }) => ({ id: type === "worksheet" ? ids.get(name) : undefined }));
  }

  private writeActiveSheet({ paths }: SheetList): void {
    const active = this.book.workbook.getActiveSheet().getSheetId();
    const index = this.tabs().findIndex(({ id }) => id === active);
    const path = paths[sheetInfos(this.book).findIndex(({ id }) => id === active)];
    // A sheet that cannot be shown here may be the active one of the file.
    const before = this.before[Number(this.file.xml(this.workbook).child("bookViews")?.child("workbookView")?.get("activeTab") ?? 0)];
    const isShownElsewhere = before !== undefined && (before.type !== "worksheet" || before.visibility !== "Visible");
    if (index >= 0 && path && !isShownElsewhere) writeActiveSheet(this.file, this.workbook, index, path, paths);
  }
}

function standardFont(book: Book) {
  const { defaultStyle } = book.workbook.getSnapshot();
  return fromUniverStyle(typeof defaultStyle === "string" ? book.workbook.getStyles().get(defaultStyle) : defaultStyle, {});
}
