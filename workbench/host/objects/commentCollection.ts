import type { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import { readText } from "../guards";
import type { HostSession } from "../session";
import { toWireId } from "../sheetIds";
import { cellArgument, sameCell } from "./cellArgument";
import { newComment } from "./comment";
import { newEntry, readContent } from "./commentContent";
import { eventMethods } from "./eventMethods";
import { existing, listCollection } from "./listCollection";
import type { ScopeTarget } from "./sheetItem";
import { addItem, placedItems } from "./sheetItem";

type Comments = ReturnType<typeof placedItems<"comments">>;

const listed = (target: ScopeTarget, session: HostSession): Comments => placedItems("comments", target, session);

const object = (found: Comments[number] | undefined): HostObject | null => (found ? newComment(found.sheetId, found.item.id) : null);

/** A cell has one thread at most; the code is not documented, only that it is an error (office-js#1416). */
const add = (target: ScopeTarget, cell: unknown, value: unknown, type: unknown, session: HostSession): HostObject => {
  const { sheetId, rect } = cellArgument(cell, target, session);
  const content = readContent(value, type);
  if (byCell({ sheetId }, rect, session)) throw new ExcelError("ItemAlreadyExists");
  const entry = newEntry(content, session);
  addItem("comments", sheetId, { ...entry, areas: [rect], resolved: false, replies: [] }, session);
  return newComment(sheetId, entry.id);
};

const byCell = (target: ScopeTarget, rect: Parameters<typeof sameCell>[1], session: HostSession): HostObject | null =>
  object(listed(target, session).find(({ item }) => sameCell(item.areas[0], rect)));

const byReply = (target: ScopeTarget, replyId: string, session: HostSession): HostObject | null =>
  object(listed(target, session).find(({ item }) => item.replies.some(({ id }) => id === replyId)));

export const commentCollectionClass = listCollection<ScopeTarget>("CommentCollection", {
  isIndexed: true,
  list: (target, session) => listed(target, session).map(({ sheetId, item }) => newComment(sheetId, item.id)),
  find: (target, key, session) => object(listed(target, session).find(({ item }) => item.id === key)),
  methods: {
    Add: (target, [cell, content, type], session) => add(target, cell, content, type, session),
    GetItemByCell: (target, [cell], session) => {
      const { sheetId, rect } = cellArgument(cell, target, session);
      return existing(byCell({ sheetId }, rect, session));
    },
    GetItemByReplyId: (target, [replyId], session) => existing(byReply(target, readText(replyId), session)),
    ...eventMethods<ScopeTarget>(
      { Added: EventType.CommentAdded, Changed: EventType.CommentChanged, Deleted: EventType.CommentDeleted },
      ({ sheetId }) => (sheetId === null ? WORKBOOK_TARGET : toWireId(sheetId))
    ),
  },
});
