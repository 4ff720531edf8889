/** Instances and arguments of what lies on and beside the cells: comments, charts, shapes, parts and properties of the file. */
import type { MemberCases } from "./cases";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const comment = (context: Excel.RequestContext) => {
  const added = sheetOf(context).comments.add("D4", "Hỏi");
  added.replies.add("Đáp");
  return added;
};

const xmlPart = ({ workbook }: Excel.RequestContext) => workbook.customXmlParts.add("<a xmlns='urn:a'/>");
const property = ({ workbook }: Excel.RequestContext) => workbook.properties.custom.add("k", "v");

const MENTION = { richContent: '<at id="0">An</at>', mentions: [{ id: 0, name: "An", email: "an@example.org" }] };

export const ANNOTATIONS: MemberCases = {
  instances: {
    Comment: comment,
    CommentCollection: (context) => comment(context) && sheetOf(context).comments,
    CommentReply: (context) => comment(context).replies.getItemAt(0),
    CommentReplyCollection: (context) => comment(context).replies,
    CustomProperty: property,
    CustomPropertyCollection: (context) => property(context) && context.workbook.properties.custom,
    CustomXmlPart: xmlPart,
    CustomXmlPartCollection: (context) => xmlPart(context) && context.workbook.customXmlParts,
    CustomXmlPartScopedCollection: (context) => xmlPart(context) && context.workbook.customXmlParts.getByNamespace("urn:a"),
    DocumentProperties: (context) => context.workbook.properties,
  },
  arguments: {
    "Comment.updateMentions": [MENTION],
    "CommentCollection.add": ["A1", "x"],
    "CommentCollection.getItemAt": [0],
    "CommentCollection.getItemByCell": ["D4"],
    "CommentCollection.getItemByReplyId": ["?"],
    "CommentCollection.getItemOrNullObject": ["?"],
    "CommentReply.updateMentions": [MENTION],
    "CommentReplyCollection.add": ["x"],
    "CommentReplyCollection.getItemAt": [0],
    "CommentReplyCollection.getItemOrNullObject": ["?"],
    "CustomPropertyCollection.add": ["a", 1],
    "CustomPropertyCollection.getItemOrNullObject": ["?"],
    "CustomXmlPart.setXml": ["<b/>"],
    "CustomXmlPartCollection.add": ["<b/>"],
    "CustomXmlPartCollection.getByNamespace": ["urn:b"],
    "CustomXmlPartCollection.getItemOrNullObject": ["?"],
    "CustomXmlPartScopedCollection.getItemOrNullObject": ["?"],
  },
  refused: { "CommentCollection.getItemByReplyId": "ItemNotFound" },
};
