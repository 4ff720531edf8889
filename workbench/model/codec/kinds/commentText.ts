import { newGuid } from "../../guid";
import type { CommentEntryData, MentionData } from "../../items/comments";
import type { OfficeFile } from "../package/officeFile";
import { escapeText } from "../xml/escape";
import type { XmlElement } from "../xml/element";
import { personId, type Person } from "./persons";

const MENTION = /<at id="(\d+)">([\s\S]*?)<\/at>/g;

interface Span {
  readonly start: number;
  readonly length: number;
  readonly person: Person;
}

/** What an entry says: the file marks mentions (`@name`) by their place in the text, Office.js by tags. */
export function readText(
  element: XmlElement,
  persons: ReadonlyMap<string, Person>
): Pick<CommentEntryData, "content" | "richContent" | "mentions"> {
  const content = element.child("text")?.text ?? "";
  const spans = (element.child("mentions")?.all("mention") ?? [])
    .map((mention): Span => ({
      start: Number(mention.get("startIndex") ?? 0),
      length: Number(mention.get("length") ?? 0),
      person: persons.get(mention.get("mentionpersonId") ?? "") ?? { name: "", email: "" },
    }))
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return { content };
  const mentions = spans.map(({ person }, id): MentionData => ({ id, ...person }));
  let [rich, last] = ["", 0];
  spans.forEach(({ start, length, person }, id) => {
    rich += `${content.slice(last, start)}<at id="${id}">${person.name}</at>`;
    last = start + length;
  });
  return { content, richContent: rich + content.slice(last), mentions };
}

/** @returns the inner XML of an entry */
export function textElements(file: OfficeFile, { content, richContent = "", mentions = [] }: CommentEntryData): string {
  let removed = 0;
  const marks = [...richContent.matchAll(MENTION)].map((match) => {
    const [tag, id, name = ""] = match;
    const start = match.index - removed;
    removed += tag.length - name.length - 1;
    const person = mentions.find((mention) => mention.id === Number(id)) ?? { name, email: "" };
    return `<mention mentionpersonId="${personId(file, person)}" mentionId="${newGuid()}" startIndex="${start}" length="${name.length + 1}"/>`;
  });
  return `<text>${escapeText(content)}</text>${marks.length > 0 ? `<mentions>${marks.join("")}</mentions>` : ""}`;
}
