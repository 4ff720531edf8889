import { parseRect, rectAddress } from "../../addresses";
import type { NoteRun } from "../../items/notes";
import type { Rect } from "../../model";
import type { OfficeFile } from "../package/officeFile";
import { escapeText, escapeXml } from "../xml/escape";
import type { XmlElement } from "../xml/element";

/** An entry of the comments part: a note, or the stand-in that a threaded comment has for older programs. */
export interface CommentEntry {
  readonly cell: Rect;
  readonly author: string;
  readonly runs: readonly NoteRun[];
}

/** Authors of stand-ins are named `tc={id of the thread}`. */
export const THREAD_AUTHOR = "tc=";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

/** @returns the entries of a sheet in the order of the part */
export function commentEntries(file: OfficeFile, sheet: string): CommentEntry[] {
  const root = file.xmlIfAny(file.related(sheet, "comments")[0]);
  const authors = authorsOf(root);
  return commentsOf(root).flatMap((comment) => {
    const cell = cellOf(comment);
    const author = authors[Number(comment.get("authorId") ?? 0)] ?? "";
    return cell ? [{ cell, author, runs: runsOf(comment.child("text")) }] : [];
  });
}

const authorsOf = (root: XmlElement | undefined): string[] => (root?.child("authors")?.all("author") ?? []).map(({ text }) => text);
const commentsOf = (root: XmlElement | undefined): XmlElement[] => root?.child("commentList")?.all("comment") ?? [];
const cellOf = (comment: XmlElement): Rect | null => parseRect(comment.get("ref") ?? "");

function runsOf(text: XmlElement | undefined): NoteRun[] {
  const plain = (text?.all("t") ?? []).map((part) => ({ text: part.text }));
  const formatted = (text?.all("r") ?? []).map((run) => ({
    text: run
      .all("t")
      .map((part) => part.text)
      .join(""),
    ...(run.child("rPr") ? { format: String(run.child("rPr")) } : {}),
  }));
  return [...plain, ...formatted];
}

/** Adds an entry or gives the one on the cell another author and text. */
export function putCommentEntry(file: OfficeFile, sheet: string, { cell, author, runs }: CommentEntry): void {
  const root = file.xml(commentsPart(file, sheet));
  const authorId = authorNumber(root, author);
  const text = `<text>${runs.map(runElement).join("")}</text>`;
  const existing = entryOn(root, cell);
  if (!existing)
    root.child("commentList")!.append(`<comment ref="${rectAddress(cell)}" authorId="${authorId}" shapeId="0">${text}</comment>`);
  else {
    existing.set("authorId", authorId);
    if (existing.child("text")) existing.child("text")!.replaceWith(text);
    else existing.prepend(text);
  }
}

/** Takes the entry on a cell away, and the part with its last one. */
export function dropCommentEntry(file: OfficeFile, sheet: string, cell: Rect): void {
  const [path] = file.related(sheet, "comments");
  const root = file.xmlIfAny(path);
  if (!path || !root) return;
  entryOn(root, cell)?.remove();
  if (commentsOf(root).length > 0) return;
  file.drop(path);
  for (const { id, type } of file.relationships(sheet)) if (type === "comments") file.unrelate(sheet, id);
}

function entryOn(root: XmlElement, cell: Rect): XmlElement | undefined {
  const address = rectAddress(cell);
  return commentsOf(root).find((comment) => comment.get("ref")?.replaceAll("$", "") === address);
}

function commentsPart(file: OfficeFile, sheet: string): string {
  const [existing] = file.related(sheet, "comments");
  if (existing) return existing;
  const path = file.freePath("xl/comments#.xml");
  file.put(path, EMPTY, TYPE);
  file.relate(sheet, "comments", path);
  return path;
}

function authorNumber(root: XmlElement, author: string): number {
  const known = authorsOf(root).indexOf(author);
  if (known >= 0) return known;
  root.child("authors")!.append(`<author>${escapeXml(author)}</author>`);
  return authorsOf(root).length - 1;
}

/** Always as a run: not every program reads a text that stands by itself. */
const runElement = ({ text, format = "" }: NoteRun): string => `<r>${format}<t xml:space="preserve">${escapeText(text)}</t></r>`;
