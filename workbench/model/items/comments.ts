import type { Rect } from "../model";

export interface MentionData {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What a comment and a reply have in common. */
export interface CommentEntryData {
  /** `{GUID}` */
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601 in UTC; absent for a comment made from a note. */
  readonly created?: string;
  /** Plain text; a mention reads `@name`. */
  readonly content: string;
  /** With mentions: the text with `<at id="0">name</at>` in their places. */
  readonly richContent?: string;
  readonly mentions?: readonly MentionData[];
}

/** A thread on one cell. */
export interface CommentData extends CommentEntryData {
  /** One cell */
  readonly areas: readonly Rect[];
  readonly resolved: boolean;
  readonly replies: readonly CommentEntryData[];
}
