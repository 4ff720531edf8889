import type { CommentData } from "../../model/items/comments";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { readBoolean } from "../guards";
import type { HostSession } from "../session";
import { readContent, readRichContent, withContent } from "./commentContent";
import { entryProperties } from "./commentEntry";
import { newRange } from "./rangeObject";
import type { ItemTarget } from "./sheetItem";
import { changeItem, deleteItem, itemOf } from "./sheetItem";

export const newComment = (sheetId: string, id: string): HostObject<ItemTarget> => new HostObject("Comment", { sheetId, id });

const commentOf = (target: ItemTarget, session: HostSession): CommentData => itemOf("comments", target, session);

const shared = entryProperties(commentOf);

export const commentClass: ClassDefinition<ItemTarget> = {
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ...shared,
    Content: {
      ...shared.Content,
      set: (target, value, session) => {
        const content = readContent(value, "Plain");
        changeItem("comments", target, (comment) => withContent(comment, content), session);
      },
    },
    Resolved: {
      get: (target, session) => commentOf(target, session).resolved,
      set: (target, value, session) => {
        const resolved = readBoolean(value);
        changeItem("comments", target, (comment) => ({ ...comment, resolved }), session);
      },
    },
  },
  navigation: { Replies: (target) => new HostObject("CommentReplyCollection", target) },
  methods: {
    Delete: (target, _args, session) => deleteItem("comments", target, session),
    GetLocation: (target, _args, session) => newRange(target.sheetId, commentOf(target, session).areas[0]!),
    UpdateMentions: (target, [value], session) => {
      const content = readRichContent(value);
      changeItem("comments", target, (comment) => withContent(comment, content), session);
      return null;
    },
  },
};
