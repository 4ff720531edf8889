/** The add-in in a real browser: Microsoft's own Office.js in the frame, the page as its host. */
import { blankWorkbook, WorkbenchPage } from "./workbenchPage";

jest.setTimeout(60_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
});
afterAll(() => workbench?.close());
beforeEach(async () => workbench.open(await blankWorkbook(), "trong.xlsx"));

describe("Office.js in the add-in's frame", () => {
  test("is ready in Excel on the web and knows the requirement sets", async () => {
    const frame = await workbench.probe();
    expect(await frame.evaluate(() => window.probe.context())).toEqual({ host: "Excel", platform: "OfficeOnline", locale: "vi-VN" });
    expect(await frame.evaluate(() => window.probe.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    expect(await frame.evaluate(() => window.probe.isSetSupported("ExcelApi", "9.9"))).toBe(false);
  });

  test("writes cells that the grid's model shows, and reads what a user typed", async () => {
    const frame = await workbench.probe();
    await frame.evaluate(() =>
      window.probe.write("A1:B2", [
        ["Họ và tên", 2021],
        [true, 1.5],
      ])
    );
    expect(await workbench.values(0, 0, 2, 2)).toEqual([
      ["Họ và tên", 2021],
      [true, 1.5],
    ]);
    await workbench.typeInto(2, 0, "12");
    await workbench.untilValues(2, 0, [[12]]);
    expect(await frame.evaluate(() => window.probe.read("A3:B3"))).toEqual([[12, ""]]);
  });

  test("names a member the host does not have", async () => {
    const frame = await workbench.probe();
    const error = await frame.evaluate(() => window.probe.missingMember());
    expect(error?.code).toBe("ApiNotFound");
    expect(`${error?.message} ${error?.location}`).toMatch(/slicers/i);
  });

  test("keeps the document's settings in the workbook", async () => {
    const frame = await workbench.probe();
    expect(await frame.evaluate(() => window.probe.saveSettings("boTieuChi", "BTNMT"))).toBe("succeeded");
    expect(await frame.evaluate(() => window.probe.refreshSettings("boTieuChi"))).toBe("BTNMT");
    expect(await workbench.page.evaluate(() => [...window.dttWorkbench.model.settings()])).toContainEqual(["boTieuChi", '"BTNMT"']);
  });
});

describe("custom functions through the runtime inside Office.js", () => {
  test("a function typed into a cell spills, and is calculated again when a cell it refers to changes", async () => {
    const frame = await workbench.probe();
    await frame.evaluate(() => window.probe.write("A1:A3", [[1], [2], ["x"]]));
    await workbench.typeInto(0, 2, "=DTT.DOUBLED(A1:A3)");
    await workbench.untilValues(0, 2, [[2], [4], [""]]);
    await workbench.typeInto(1, 0, "21");
    await workbench.untilValues(0, 2, [[2], [42], [""]]);
  });

  test("the add-in that is loaded again answers the formulas that are there", async () => {
    const before = await workbench.probe();
    await before.evaluate(() => window.probe.write("A1:A2", [[5], [6]]));
    await workbench.typeInto(0, 2, "=DTT.DOUBLED(A1:A2)");
    await workbench.untilValues(0, 2, [[10], [12]]);
    await workbench.page.getByRole("button", { name: "Tải lại add-in" }).click();
    const after = await workbench.probe();
    expect(after).not.toBe(before);
    await after.waitForFunction(() => window.probeCalls === 1);
    await workbench.untilValues(0, 2, [[10], [12]]);
  });
});

describe("the frame's messages", () => {
  beforeEach(() => workbench.restart());

  test("what the page does not know is answered with an error and logged", async () => {
    const frame = await workbench.probe();
    const reply = await frame.evaluate(async () => {
      const conversation = (JSON.parse(window.name) as { xdmInfo: string }).xdmInfo.split("|")[0];
      const answered = new Promise<{ _errorCode: number }>((resolve) => {
        window.addEventListener("message", ({ data }) => {
          const message = JSON.parse(String(data)) as { _actionName: string; _errorCode: number };
          if (message._actionName === "Unheard_of") resolve(message);
        });
      });
      const request = {
        _messageType: 0,
        _actionType: 0,
        _actionName: "Unheard_of",
        _conversationId: conversation,
        _correlationId: 9999,
        _data: null,
      };
      window.parent.postMessage(JSON.stringify(request), window.location.origin);
      return answered;
    });
    expect(reply._errorCode).toBe(-2);
    await workbench.page.getByRole("button", { name: "Nhật ký yêu cầu" }).click();
    const row = workbench.page.getByRole("row").filter({ hasText: "Unheard_of" });
    expect(await row.innerText()).toContain("không hỗ trợ");
  });
});
