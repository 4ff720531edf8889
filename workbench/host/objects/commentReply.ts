import type { CommentData, CommentEntryData } from "../../model/items/comments";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import type { HostSession } from "../session";
import { newComment } from "./comment";
import { newEntry, readContent, readRichContent, withContent } from "./commentContent";
import { entryProperties } from "./commentEntry";
import { existing, listCollection } from "./listCollection";
import { newRange } from "./rangeObject";
import type { ItemTarget } from "./sheetItem";
import { changeItem, itemOf } from "./sheetItem";

interface ReplyTarget extends ItemTarget {
  readonly replyId: string;
}

const threadOf = (target: ItemTarget, session: HostSession): CommentData => itemOf("comments", target, session);

const replyOf = (target: ReplyTarget, session: HostSession): CommentEntryData =>
  existing(threadOf(target, session).replies.find(({ id }) => id === target.replyId));

const change = (target: ReplyTarget, edit: (reply: CommentEntryData) => CommentEntryData[], session: HostSession): null => {
  replyOf(target, session);
  const edited = (reply: CommentEntryData): CommentEntryData[] => (reply.id === target.replyId ? edit(reply) : [reply]);
  changeItem("comments", target, (thread) => ({ ...thread, replies: thread.replies.flatMap(edited) }), session);
  return null;
};

const shared = entryProperties(replyOf);

export const commentReplyClass: ClassDefinition<ReplyTarget> = {
  name: "CommentReply",
  identity: ({ replyId }) => ({ Id: replyId }),
  properties: {
    ...shared,
    Content: {
      ...shared.Content,
      set: (target, value, session) => {
        const content = readContent(value, "Plain");
        change(target, (reply) => [withContent(reply, content)], session);
      },
    },
    Resolved: { get: (target, session) => threadOf(target, session).resolved },
  },
  methods: {
    Delete: (target, _args, session) => change(target, () => [], session),
    GetLocation: (target, _args, session) => newRange(target.sheetId, threadOf(target, session).areas[0]!),
    GetParentComment: ({ sheetId, id }) => newComment(sheetId, id),
    UpdateMentions: (target, [value], session) => {
      const content = readRichContent(value);
      return change(target, (reply) => [withContent(reply, content)], session);
    },
  },
};

const newReply = ({ sheetId, id }: ItemTarget, reply: CommentEntryData): HostObject =>
  new HostObject("CommentReply", { sheetId, id, replyId: reply.id });

const add = (target: ItemTarget, value: unknown, type: unknown, session: HostSession): HostObject => {
  const reply = newEntry(readContent(value, type), session);
  changeItem("comments", target, (thread) => ({ ...thread, replies: [...thread.replies, reply] }), session);
  return newReply(target, reply);
};

export const commentReplyCollectionClass: ClassDefinition<ItemTarget> = listCollection<ItemTarget>("CommentReplyCollection", {
  isIndexed: true,
  list: (target, session) => threadOf(target, session).replies.map((reply) => newReply(target, reply)),
  find: (target, key, session) => {
    const reply = threadOf(target, session).replies.find(({ id }) => id === key);
    return reply ? newReply(target, reply) : null;
  },
  methods: { Add: (target, [content, type], session) => add(target, content, type, session) },
});
