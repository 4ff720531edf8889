/** The built add-in in the workbench, as an officer sees it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { FrameLocator, Locator } from "playwright-core";
import { WorkbenchPage } from "./workbenchPage";

export const SAMPLES = join(__dirname, "../../samples");
export const sampleBytes = (name: string): Buffer => readFileSync(join(SAMPLES, name));

export class Pane {
  readonly errors: string[] = [];

  private constructor(readonly workbench: WorkbenchPage) {
    workbench.page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  static async start(): Promise<Pane> {
    return new Pane(await WorkbenchPage.start({}));
  }

  get frame(): FrameLocator {
    return this.workbench.page.frameLocator("iframe");
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: typeof name === "string" });
  }

  text(text: string | RegExp): Locator {
    return this.frame.getByText(text).first();
  }

  /** Opens a workbook; the pane is there again for it and has looked for the roster. */
  async open(bytes: Buffer, name: string): Promise<void> {
    await this.workbench.open(bytes, name);
    await this.frame.getByRole("heading", { name: "Danh sách nguồn" }).waitFor();
  }

  async openRows(name: string, sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<void> {
    const workbook = new ExcelJS.Workbook();
    for (const [sheet, rows] of Object.entries(sheets)) workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
    await this.open(Buffer.from(await workbook.xlsx.writeBuffer()), name);
  }

  async asOf(date: string): Promise<void> {
    await this.frame.getByLabel("Xét đến ngày").fill(date);
  }

  sheetNames(): Promise<string[]> {
    return this.workbench.page.evaluate(() => window.dttWorkbench.model.sheets().map(({ name }) => name));
  }

  /** The workbook as the workbench saves it, opened again. */
  async saved(): Promise<ExcelJS.Workbook> {
    const list = await this.workbench.page.evaluate(async () => [...(await window.dttWorkbench.saveBytes())]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(list) as unknown as ArrayBuffer);
    return workbook;
  }

  close(): Promise<void> {
    return this.workbench.close();
  }
}
