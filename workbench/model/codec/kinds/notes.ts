import { rectAddress } from "../../addresses";
import type { NoteData } from "../../items/notes";
import type { OfficeFile } from "../package/officeFile";
import type { FileKind } from "./fileKind";
import { commentEntries, dropCommentEntry, putCommentEntry, THREAD_AUTHOR } from "./legacyComments";
import { dropNoteBox, noteBox, putNoteBox } from "./noteShapes";

/** Notes: an entry in the comments part, and a box in the sheet's VML drawing. */
export const NOTES: FileKind<NoteData> = { read, write };

function read(file: OfficeFile, sheet: string): NoteData[] {
  return commentEntries(file, sheet)
    .filter(({ author }) => !author.startsWith(THREAD_AUTHOR))
    .map(({ cell, author, runs }) => ({
      areas: [cell],
      author,
      content: runs.map(({ text }) => text).join(""),
      ...(runs.some(({ format }) => format !== undefined) ? { runs } : {}),
      ...noteBox(file, sheet, cell),
    }));
}

function write(file: OfficeFile, sheet: string, notes: readonly NoteData[]): void {
  const before = new Map(read(file, sheet).map((note) => [addressOf(note), note]));
  for (const note of notes) {
    const known = before.get(addressOf(note));
    before.delete(addressOf(note));
    if (JSON.stringify(known) !== JSON.stringify(note)) put(file, sheet, note, known);
  }
  for (const { areas } of before.values()) {
    dropCommentEntry(file, sheet, areas[0]!);
    dropNoteBox(file, sheet, areas[0]!);
  }
}

function put(file: OfficeFile, sheet: string, note: NoteData, known: NoteData | undefined): void {
  const { areas, author, content, runs, width, height, visible } = note;
  const cell = areas[0]!;
  const isFormatted = runs !== undefined && runs.map(({ text }) => text).join("") === content;
  putCommentEntry(file, sheet, { cell, author, runs: isFormatted ? runs : [{ text: content }] });
  const isSameBox = known && known.width === width && known.height === height && known.visible === visible;
  if (!isSameBox) putNoteBox(file, sheet, cell, { width, height, visible });
}

const addressOf = ({ areas }: NoteData): string => rectAddress(areas[0]!);
