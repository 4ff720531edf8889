/** What a comment says: plain text, or text with mentions. */
import type { CommentEntryData, MentionData } from "../../model/items/comments";
import { ExcelError } from "../errors";
import { optional, readInteger, readRecord, readText, readWord } from "../guards";
import { newGuid } from "../guid";
import type { HostSession } from "../session";

const CONTENT_TYPES = ["Plain", "Mention"] as const;
const MENTION = /<at id="(\d+)">([\s\S]*?)<\/at>/g;

type Content = Pick<CommentEntryData, "content" | "richContent" | "mentions">;

const readMention = (value: unknown): MentionData => {
  const { id, name, email } = readRecord(value);
  return { id: readInteger(id, { min: 0 }), name: readText(name), email: readText(email) };
};

/**
 * Text with mentions, as `Excel.CommentRichContent` has it. "Currently, only the mention's exact name can be used as the text of the mention link."
 * @throws ExcelError `InvalidArgument` when a mention in the text is none of those listed
 */
export const readRichContent = (value: unknown): Content => {
  const { richContent: rich, mentions: listed } = readRecord(value);
  const richContent = readText(rich);
  const mentions = optional(listed, (list) => (Array.isArray(list) ? list : []).map(readMention), []);
  for (const [, id, name] of richContent.matchAll(MENTION)) {
    if (mentions.find((mention) => mention.id === Number(id))?.name !== name) throw new ExcelError("InvalidArgument");
  }
  return { richContent, mentions, content: richContent.replace(MENTION, "@$2") };
};

/** @throws ExcelError `InvalidArgument` for an empty text, or content that is not of the type */
export const readContent = (value: unknown, type: unknown): Content => {
  const contentType = optional(type, (word) => readWord(word, CONTENT_TYPES), "Plain");
  const content = contentType === "Mention" ? readRichContent(value) : { content: readText(value) };
  if (content.content === "") throw new ExcelError("InvalidArgument");
  return content;
};

/** A new comment or reply of whoever is signed in. */
export const newEntry = (content: Content, session: HostSession): CommentEntryData => ({
  id: newGuid(),
  authorName: session.user.name,
  authorEmail: session.user.email,
  created: session.now().toISOString(),
  ...content,
});

/** The entry with other words; mentions of the old text are gone. */
export const withContent = <E extends CommentEntryData>({ richContent: _rich, mentions: _mentions, ...entry }: E, content: Content): E =>
  ({ ...entry, ...content }) as E;
