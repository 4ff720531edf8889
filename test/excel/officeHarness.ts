import type { ExcelHost, HostOptions, LoggedRequest } from "../../workbench/host";
import { createHost } from "../../workbench/host";
import type { UniverWorkbookModel } from "../../workbench/model";
import { installOfficeJs } from "../../workbench/node/officeJs";
import { loadModel } from "../workbench/loadModel";

export interface OpenWorkbook {
  readonly host: ExcelHost;
  readonly model: UniverWorkbookModel;
}

/** Fills a fresh workbook with one sheet "Sheet1" through the model. */
export type BuildWorkbook = (model: UniverWorkbookModel) => void | Promise<void>;

const open = async (source: BuildWorkbook | Uint8Array): Promise<UniverWorkbookModel> => {
  const { createWorkbook, openWorkbook } = loadModel();
  if (typeof source !== "function") return openWorkbook(source, "test.xlsx");
  const model = await createWorkbook("test.xlsx");
  await source(model);
  await model.calculate(true);
  return model;
};

/**
 * Runs a test with Microsoft's Office.js on `globalThis` (`Excel`, `Office`, …) over a workbook of ours, and takes it off afterwards.
 * @param source fills a fresh workbook, or the bytes of an .xlsx
 * @param options of the host, e.g. the profile to play or faults to raise
 * @example await withWorkbook((model) => putTexts(model, [["Họ tên"]]), async ({ model }) => { await readGrid(); … });
 */
export const withWorkbook = async <R>(
  source: BuildWorkbook | Uint8Array,
  test: (workbook: OpenWorkbook) => Promise<R>,
  options: HostOptions = {}
): Promise<R> => {
  const model = await open(source);
  const host = createHost(model, options);
  const uninstall = installOfficeJs(host);
  try {
    return await test({ host, model });
  } finally {
    uninstall();
    model.dispose();
  }
};

/** The requests that read or change something; Office.js also sends some of its own, to let go of objects. */
export const workRequests = ({ log }: ExcelHost): readonly LoggedRequest[] => log.filter(({ statements }) => statements.length > 0);

/** Puts a matrix into the first cells of a sheet; `null` leaves a cell empty. Texts stay texts. */
export const putValues = (
  model: UniverWorkbookModel,
  sheetId: string,
  values: readonly (readonly (string | number | boolean | null)[])[]
): void => {
  const rect = { row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  const cells = values.map((line) =>
    line.map((value) =>
      value === null ? ({ kind: "keep" } as const) : ({ kind: "value", value, forceText: typeof value === "string" } as const)
    )
  );
  model.writeCells(sheetId, rect, cells);
};
