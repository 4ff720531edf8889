import type { CommentData, CommentEntryData } from "../model/items/comments";
import type { WorkbookModel } from "../model/model";
import type { EventHub } from "./events";
import { EventType } from "./events";
import { watchItems } from "./itemChanges";

const detail = ({ id, replies }: CommentData) => ({ commentId: id, replyIds: replies.map((reply) => reply.id) });

const sameText = (a: CommentEntryData, b: CommentEntryData): boolean => a.content === b.content && a.richContent === b.richContent;

/** `Excel.CommentChangeType`; `null` when the comment has only moved with its cell. */
const changeType = (before: CommentData, after: CommentData): string | null => {
  if (!sameText(before, after)) return "CommentEdited";
  if (before.resolved !== after.resolved) return after.resolved ? "CommentResolved" : "CommentReopened";
  if (after.replies.length > before.replies.length) return "ReplyAdded";
  if (after.replies.length < before.replies.length) return "ReplyDeleted";
  return after.replies.some((reply, i) => !sameText(reply, before.replies[i]!)) ? "ReplyEdited" : null;
};

/** Sends the events of `CommentCollection`: one for each change of a list, with all comments it concerns. */
export const watchComments = (model: WorkbookModel, events: EventHub): void =>
  watchItems(model, "comments", ({ sheetId, added, deleted, changed }) => {
    const send = (type: EventType, comments: readonly CommentData[], more: object = {}): void => {
      if (comments.length === 0) return;
      events.sendToBoth(type, sheetId, { commentDetails: comments.map(detail), source: "Local", ...more });
    };
    send(EventType.CommentAdded, added);
    send(EventType.CommentDeleted, deleted);
    for (const { before, after } of changed) {
      const type = changeType(before, after);
      if (type) send(EventType.CommentChanged, [after], { changeType: type });
    }
  });
