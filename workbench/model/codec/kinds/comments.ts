import { parseRect, rectAddress } from "../../addresses";
import type { CommentData, CommentEntryData } from "../../items/comments";
import { isSame } from "../isSame";
import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";
import { readText, textElements } from "./commentText";
import type { FileKind } from "./fileKind";
import { dropCommentEntry, putCommentEntry, THREAD_AUTHOR } from "./legacyComments";
import { dropNoteBox, putNoteBox } from "./noteShapes";
import { personId, readPersons, type Person } from "./persons";

/** Comments: threads in a part of their own, and for each a note that older programs show instead. */
export const COMMENTS: FileKind<CommentData> = { read, write };

const TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>';
/** What Excel writes into the stand-in. */
const STAND_IN =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is " +
  "opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

const threadElements = (file: OfficeFile, sheet: string): XmlElement[] =>
  file.xmlIfAny(file.related(sheet, "threadedComment")[0])?.all("threadedComment") ?? [];

function read(file: OfficeFile, sheet: string): CommentData[] {
  const elements = threadElements(file, sheet);
  const persons = readPersons(file);
  return elements
    .filter((element) => element.get("parentId") === undefined)
    .flatMap((element) => {
      const area = parseRect(element.get("ref") ?? "");
      if (!area) return [];
      const entry = readEntry(element, persons);
      const replies = elements.filter((reply) => reply.get("parentId") === entry.id).map((reply) => readEntry(reply, persons));
      return [{ ...entry, areas: [area], resolved: element.get("done") === "1", replies }];
    });
}

function readEntry(element: XmlElement, persons: ReadonlyMap<string, Person>): CommentEntryData {
  const { name, email } = persons.get(element.get("personId") ?? "") ?? { name: "", email: "" };
  const time = Date.parse(`${(element.get("dT") ?? "").replace(/Z$/, "")}Z`);
  return {
    id: element.get("id") ?? "",
    authorName: name,
    authorEmail: email,
    ...(Number.isNaN(time) ? {} : { created: new Date(time).toISOString() }),
    ...readText(element, persons),
  };
}

function write(file: OfficeFile, sheet: string, comments: readonly CommentData[]): void {
  const before = new Map(read(file, sheet).map((comment) => [comment.id, comment]));
  const kept = new Set(comments.filter((comment) => isSame(before.get(comment.id), comment)).map(({ id }) => id));
  for (const comment of before.values()) if (!kept.has(comment.id)) remove(file, sheet, comment);
  for (const comment of comments) if (!kept.has(comment.id)) add(file, sheet, comment);
  const [path] = file.related(sheet, "threadedComment");
  if (!path || threadElements(file, sheet).length > 0) return;
  file.drop(path);
  for (const { id, type } of file.relationships(sheet)) if (type === "threadedComment") file.unrelate(sheet, id);
}

function remove(file: OfficeFile, sheet: string, { id, areas }: CommentData): void {
  for (const element of threadElements(file, sheet)) if (element.get("id") === id || element.get("parentId") === id) element.remove();
  dropCommentEntry(file, sheet, areas[0]!);
  dropNoteBox(file, sheet, areas[0]!);
}

function add(file: OfficeFile, sheet: string, comment: CommentData): void {
  const { id, areas, resolved, replies } = comment;
  const root = file.xml(threadsPart(file, sheet));
  root.append(entryElement(file, areas[0]!, comment, resolved ? ' done="1"' : ""));
  for (const reply of replies) root.append(entryElement(file, areas[0]!, reply, ` parentId="${id}"`));
  const said = [`Comment:\n    ${comment.content}`, ...replies.map(({ content }) => `Reply:\n    ${content}`)];
  putCommentEntry(file, sheet, { cell: areas[0]!, author: `${THREAD_AUTHOR}${id}`, runs: [{ text: `${STAND_IN}${said.join("\n")}` }] });
  putNoteBox(file, sheet, areas[0]!, {});
}

function entryElement(file: OfficeFile, cell: CommentData["areas"][number], entry: CommentEntryData, more: string): string {
  const person = personId(file, { name: entry.authorName, email: entry.authorEmail });
  const time = entry.created ? ` dT="${entry.created.replace(/Z$/, "")}"` : "";
  return `<threadedComment ref="${rectAddress(cell)}"${time} personId="${person}" id="${entry.id}"${more}>${textElements(file, entry)}</threadedComment>`;
}

function threadsPart(file: OfficeFile, sheet: string): string {
  const [existing] = file.related(sheet, "threadedComment");
  if (existing) return existing;
  const path = file.freePath("xl/threadedComments/threadedComment#.xml");
  file.put(path, EMPTY, TYPE);
  file.relate(sheet, "threadedComment", path);
  return path;
}
