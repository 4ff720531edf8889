import type { CommentEntryData } from "../../model/items/comments";
import type { PropertyDefinition } from "../definitions";
import type { HostSession } from "../session";

/** What `Comment` and `CommentReply` both tell. */
export const entryProperties = <T>(
  entryOf: (target: T, session: HostSession) => CommentEntryData
): Readonly<Record<string, PropertyDefinition<T>>> => {
  const reader = (read: (entry: CommentEntryData) => unknown): PropertyDefinition<T> => ({
    get: (target, session) => read(entryOf(target, session)),
  });
  return {
    Id: reader(({ id }) => id),
    AuthorName: reader(({ authorName }) => authorName),
    AuthorEmail: reader(({ authorEmail }) => authorEmail),
    CreationDate: reader(({ created }) => created ?? null),
    Content: reader(({ content }) => content),
    ContentType: reader(({ mentions }) => (mentions && mentions.length > 0 ? "Mention" : "Plain")),
    RichContent: reader(({ richContent, content }) => richContent ?? content),
    Mentions: reader(({ mentions }) => mentions ?? []),
  };
};
