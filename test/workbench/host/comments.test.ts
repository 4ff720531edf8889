/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection and …/excel-add-ins-comments */
import { failureOf, openOffice, type OpenOffice } from "./support";

const LAN = { name: "Nguyễn Thị Lan", email: "lan@example.org" };
const open = () => openOffice({ user: LAN, now: () => new Date("2026-03-02T08:30:00Z") });

const contents = ({ Excel }: OpenOffice): Promise<string[]> =>
  Excel.run(async (context) => {
    const comments = context.workbook.comments.load("items/content");
    await context.sync();
    return comments.items.map(({ content }) => content);
  });

test("a comment knows its author, its time and its cell", async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.comments.add("A2", "Thiếu minh chứng");
    context.workbook.comments.add("Sheet1!B3", "Đã bổ sung");
    context.workbook.comments.add(sheet.getRange("C4"), "Ba");
    const comment = context.workbook.comments.getItemByCell("Sheet1!A2").load();
    const location = comment.getLocation().load("address");
    const count = context.workbook.comments.getCount();
    const second = sheet.comments.getItemAt(1).load("content");
    await context.sync();
    expect(comment.toJSON()).toEqual({
      id: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as unknown,
      authorName: LAN.name,
      authorEmail: LAN.email,
      content: "Thiếu minh chứng",
      contentType: "Plain",
      creationDate: new Date("2026-03-02T08:30:00Z"),
      mentions: [],
      resolved: false,
      richContent: "Thiếu minh chứng",
    });
    expect([location.address, count.value, second.content]).toEqual(["Sheet1!A2", 3, "Đã bổ sung"]);
    const same = context.workbook.comments.getItem(comment.id).load("content");
    const none = context.workbook.comments.getItemOrNullObject("{không}").load("content");
    await context.sync();
    expect([same.content, none.isNullObject]).toEqual(["Thiếu minh chứng", true]);
  });
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["more than one cell", "InvalidArgument", ({ workbook }) => workbook.comments.add("Sheet1!A1:A2", "x")],
  ["the workbook's collection wants the sheet in the address", "InvalidArgument", ({ workbook }) => workbook.comments.add("A1", "x")],
  ["no text", "InvalidArgument", ({ workbook }) => workbook.comments.add("Sheet1!A1", "")],
  ["a cell without a comment (office-js#1416)", "ItemNotFound", ({ workbook }) => workbook.comments.getItemByCell("Sheet1!Z9").delete()],
  ["a second comment on the cell (office-js#1416)", "ItemAlreadyExists", ({ workbook }) => workbook.comments.add("Sheet1!B2", "x")],
  [
    "a mention that is not listed",
    "InvalidArgument",
    ({ workbook }) =>
      workbook.comments.add("Sheet1!A1", { richContent: '<at id="1">Ai</at>', mentions: [{ id: 0, name: "Ai", email: "" }] }, "Mention"),
  ],
])("%s: %s", async (_, code, act) => {
  const office = await open();
  await office.Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!B2", "đã có");
    await context.sync();
  });
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      act(context);
      await context.sync();
    })
  );
  expect(failure.code).toBe(code);
  expect(await contents(office)).toEqual(["đã có"]);
});

test("replies in the order of their coming; a reply is resolved as its thread is", async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "Hỏi");
    comment.replies.add("Đáp");
    const last = comment.replies.add("Đáp nữa");
    comment.replies.getItemAt(0).content = "Đáp (sửa)";
    comment.resolved = true;
    last.load("id");
    await context.sync();
    const parent = context.workbook.comments.getItemByReplyId(last.id).load("content,resolved");
    const replies = comment.replies.load("items/content,items/resolved,items/authorName");
    const back = last.getParentComment().load("content");
    const place = last.getLocation().load("address");
    await context.sync();
    expect([parent.content, parent.resolved, back.content, place.address]).toEqual(["Hỏi", true, "Hỏi", "Sheet1!A1"]);
    expect(replies.items.map((reply) => [reply.content, reply.resolved, reply.authorName])).toEqual([
      ["Đáp (sửa)", true, LAN.name],
      ["Đáp nữa", true, LAN.name],
    ]);
    replies.getItem(last.id).delete();
    const count = comment.replies.getCount();
    const gone = comment.replies.getItemOrNullObject(last.id).load("content");
    await context.sync();
    expect([count.value, gone.isNullObject]).toEqual([1, true]);
  });
});

test("mentions: plain text for people, rich text for add-ins", async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const mentions = [{ email: "binh@example.org", id: 0, name: "Trần Bình" }];
    const comment = context.workbook.comments.add(
      "Sheet1!A1",
      { mentions, richContent: '<at id="0">Trần Bình</at> xem giúp' },
      Excel.ContentType.mention
    );
    comment.load("content,contentType,richContent,mentions");
    await context.sync();
    expect([comment.content, comment.contentType, comment.richContent, comment.mentions]).toEqual([
      "@Trần Bình xem giúp",
      "Mention",
      '<at id="0">Trần Bình</at> xem giúp',
      mentions,
    ]);
    comment.content = "Xong";
    comment.load("contentType,mentions");
    await context.sync();
    expect([comment.contentType, comment.mentions]).toEqual(["Plain", []]);
    comment.updateMentions({ mentions, richContent: 'Nhờ <at id="0">Trần Bình</at>' });
    comment.load("content");
    await context.sync();
    expect(comment.content).toBe("Nhờ @Trần Bình");
  });
});

test("a comment goes with its cell, and with its sheet", async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const comment = sheet.comments.add("B5", "Theo ô");
    sheet.getRange("2:3").insert("Down");
    const moved = comment.getLocation().load("address");
    const copy = sheet.copy("End").comments.load("items/id,items/content");
    comment.load("id");
    await context.sync();
    expect(moved.address).toBe("Sheet1!B7");
    expect(copy.items.map(({ content }) => content)).toEqual(["Theo ô"]);
    expect(copy.items[0]!.id).not.toBe(comment.id);
    sheet.getRange("7:7").delete("Up");
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("on a protected sheet comments take allowEditObjects", async () => {
  const { Excel } = await open();
  const add = (options: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.protection.protect(options);
      sheet.comments.add("A1", "x");
      await context.sync();
    });
  expect((await failureOf(add({}))).code).toBe("AccessDenied");
  await add({ allowEditObjects: true });
});

test("events: added, changed with its kind, deleted", async () => {
  const { Excel } = await open();
  const heard: unknown[] = [];
  const hear = async (event: Excel.CommentAddedEventArgs | Excel.CommentChangedEventArgs | Excel.CommentDeletedEventArgs) => {
    heard.push([event.type, "changeType" in event ? event.changeType : "", event.commentDetails[0]!.replyIds.length]);
  };
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getFirst();
    comments.onAdded.add(hear);
    comments.onChanged.add(hear);
    comments.onDeleted.add(hear);
    await context.sync();
    const comment = comments.add("A1", "Một");
    comment.content = "Hai";
    const reply = comment.replies.add("Ba");
    reply.content = "Bốn";
    comment.resolved = true;
    comment.resolved = false;
    reply.delete();
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    comment.delete();
    await context.sync();
  });
  expect(heard).toEqual([
    ["CommentAdded", "", 0],
    ["CommentChanged", "CommentEdited", 0],
    ["CommentChanged", "ReplyAdded", 1],
    ["CommentChanged", "ReplyEdited", 1],
    ["CommentChanged", "CommentResolved", 1],
    ["CommentChanged", "CommentReopened", 1],
    ["CommentChanged", "ReplyDeleted", 0],
    ["CommentDeleted", "", 0],
  ]);
});
