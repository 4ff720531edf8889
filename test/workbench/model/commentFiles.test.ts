/** Threads as [MS-XLSX] has them (threadedComments and persons beside the comments of old), and custom XML parts of ECMA-376. */
import { strFromU8, unzipSync } from "fflate";
import type { CommentData } from "../../../workbench/model/items/comments";
import { loadModel } from "../loadModel";

const { createWorkbook, openWorkbook, saveWorkbook } = loadModel();

const ID = "{11111111-2222-4333-8444-555555555555}";
const REPLY = "{11111111-2222-4333-8444-666666666666}";
const AUTHOR = { authorName: "Nguyễn Thị Lan", authorEmail: "lan@example.org", created: "2026-03-02T08:30:00.000Z" };
const THREAD: CommentData = {
  id: ID,
  ...AUTHOR,
  content: "Nhờ @Trần Bình xem <bảng> & sổ",
  richContent: 'Nhờ <at id="0">Trần Bình</at> xem <bảng> & sổ',
  mentions: [{ id: 0, name: "Trần Bình", email: "binh@example.org" }],
  areas: [{ row: 1, column: 2, rowCount: 1, columnCount: 1 }],
  resolved: true,
  replies: [{ id: REPLY, authorName: "Khách", authorEmail: "", created: "2026-03-03T01:00:00.000Z", content: "Đã xem" }],
};

test("a thread with a mention and a reply is saved and read back; older programs get a note", async () => {
  const model = await createWorkbook("a.xlsx");
  model.setItems(model.activeSheetId(), "comments", [THREAD]);
  const bytes = await saveWorkbook(model);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(["xl/threadedComments/threadedComment1.xml", "xl/persons/person.xml"]));
  expect(strFromU8(parts["xl/threadedComments/threadedComment1.xml"]!)).toContain('startIndex="4" length="10"');
  expect(strFromU8(parts["xl/comments1.xml"]!)).toContain(`tc=${ID}`);
  const opened = await openWorkbook(bytes, "a.xlsx");
  expect(opened.items(opened.activeSheetId(), "comments")).toEqual([THREAD]);
  expect(opened.items(opened.activeSheetId(), "notes")).toEqual([]);
  [model, opened].forEach((one) => one.dispose());
});

test("custom XML parts keep their text and their id", async () => {
  const part = { id: ID, xml: "<a xmlns='urn:a'>é &amp; <b/></a>", namespace: "urn:a" };
  const model = await createWorkbook("a.xlsx");
  model.settings().set("dtt", "1");
  model.setWorkbookItem("customXmlParts", [part]);
  const opened = await openWorkbook(await saveWorkbook(model), "a.xlsx");
  expect(opened.workbookItem("customXmlParts")).toEqual([part]);
  expect([...opened.settings()]).toEqual([["dtt", "1"]]);
  [model, opened].forEach((one) => one.dispose());
});
