/** The workbench page with the probe add-in, as the browser tests use it. */
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { probeFrame } from "./probe";
import { startWorkbench, type WorkbenchServer, type WorkbenchServerOptions } from "./workbenchServer";

const ADDIN = join(__dirname, "fixtures/probe-addin");
/** A click there lands on cells, whatever the workbook. */
const IN_THE_GRID = { x: 500, y: 400 };

export async function blankWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Trang tính1");
  return Buffer.from(await book.xlsx.writeBuffer());
}

export class WorkbenchPage {
  /** Addresses of all requests of the page, its frames and its threads included. */
  readonly requests: string[] = [];
  /** Those of them that went to another machine: refused, as if there were no network. */
  readonly refused: string[] = [];

  private constructor(
    private readonly server: WorkbenchServer,
    private readonly browser: Browser,
    readonly page: Page
  ) {
    page.on("request", (request) => this.requests.push(request.url()));
  }

  /** Server, browser and page; the page shows a new workbook, or the sample given. @param options the probe add-in when absent */
  static async start(options: WorkbenchServerOptions = { addinFolder: ADDIN }): Promise<WorkbenchPage> {
    const server = await startWorkbench(options);
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const workbench = new WorkbenchPage(server, browser, await context.newPage());
    const { origin } = new URL(server.url);
    await context.route(
      (url) => url.origin !== origin && /^(http|ws)s?:$/.test(url.protocol),
      (route) => {
        workbench.refused.push(route.request().url());
        return route.abort();
      }
    );
    await workbench.restart();
    return workbench;
  }

  get url(): string {
    return this.server.url;
  }

  /** The page as it is after a first start: nothing remembered, message bar empty, log closed, a new workbook. */
  async restart(): Promise<void> {
    if (this.page.url() !== "about:blank") await this.page.evaluate(() => window.localStorage.clear());
    await this.reload();
  }

  /** The page once more, in a browser that remembers what was chosen. */
  async reload(): Promise<void> {
    await this.page.goto(this.url);
    await this.page.evaluate(() => window.dttWorkbench.ready);
  }

  /** One of several choices in a menu of the page. */
  async choose(menu: string | RegExp, item: string): Promise<void> {
    await this.page.getByRole("button", { name: menu }).click();
    await this.page.locator("[role=menu]:not([hidden])").getByRole("menuitemradio", { name: item }).click();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** The frame of the probe add-in, once Office.js is ready in it. */
  probe(): Promise<Frame> {
    return probeFrame(this.page);
  }

  open(bytes: Buffer, name: string): Promise<void> {
    return this.page.evaluate(({ list, fileName }) => window.dttWorkbench.openBytes(new Uint8Array(list), fileName), {
      list: [...bytes],
      fileName: name,
    });
  }

  /** Values of the active sheet, as the grid's model has them. */
  values(row: number, column: number, rowCount: number, columnCount: number): Promise<unknown[][]> {
    return this.page.evaluate(
      (rect) => {
        const { model } = window.dttWorkbench;
        return model.readCells(model.activeSheetId(), rect).map((cells) => cells.map(({ value }) => value));
      },
      { row, column, rowCount, columnCount }
    );
  }

  /** Waits for values in the active sheet; when they do not come, the failure shows what is there instead. */
  async untilValues(row: number, column: number, expected: unknown[][]): Promise<void> {
    const rect = { row, column, rowCount: expected.length, columnCount: expected[0]?.length ?? 0 };
    await this.page
      .waitForFunction(
        ({ area, wanted }) => {
          const { model } = window.dttWorkbench;
          const values = model.readCells(model.activeSheetId(), area).map((cells) => cells.map(({ value }) => value));
          return JSON.stringify(values) === wanted;
        },
        { area: rect, wanted: JSON.stringify(expected) },
        { timeout: 20_000, polling: 50 }
      )
      .catch(() => undefined); // the comparison below says more than "timed out"
    expect(await this.values(row, column, rect.rowCount, rect.columnCount)).toEqual(expected);
  }

  /** Types into a cell of the grid and presses Enter, as a user does. */
  async typeInto(row: number, column: number, text: string): Promise<void> {
    await this.startTyping(row, column, text);
    await this.page.keyboard.press("Enter");
  }

  /** Types into a cell of the grid; the cell is still being edited then. */
  async startTyping(row: number, column: number, text: string): Promise<void> {
    await this.select(row, column);
    await this.page.keyboard.type(text);
  }

  /** Puts the focus into the grid and selects an area of the active sheet. */
  async select(row: number, column: number, rowCount = 1, columnCount = 1): Promise<void> {
    await this.page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: IN_THE_GRID });
    await this.page.evaluate(
      (rect) => {
        const { model } = window.dttWorkbench;
        model.select(model.activeSheetId(), rect);
      },
      { row, column, rowCount, columnCount }
    );
  }

  /** The formula of a cell of the active sheet. */
  formula(row: number, column: number): Promise<string | undefined> {
    return this.page.evaluate(
      (rect) => {
        const { model } = window.dttWorkbench;
        return model.readCells(model.activeSheetId(), rect)[0]?.[0]?.formula;
      },
      { row, column, rowCount: 1, columnCount: 1 }
    );
  }
}
