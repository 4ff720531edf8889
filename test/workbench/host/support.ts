import type { HostOptions } from "../../../workbench/host";
import { createHost } from "../../../workbench/host";
import type { UniverWorkbookModel } from "../../../workbench/model";
import { loadOfficeJs } from "../../../workbench/node/officeJs";
import { loadModel } from "../loadModel";

/** The first workbook of a file starts the engine, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const opened: UniverWorkbookModel[] = [];

afterEach(() => {
  for (const model of opened.splice(0)) model.dispose();
});

/** A fresh workbook with one sheet "Sheet1", the host over it, and Microsoft's Office.js over that. */
export const openOffice = async (options: HostOptions = {}) => {
  const model = await loadModel().createWorkbook("Sổ.xlsx");
  opened.push(model);
  const host = createHost(model, options);
  return { model, host, ...loadOfficeJs(host) };
};

export type OpenOffice = Awaited<ReturnType<typeof openOffice>>;

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error the work ends with. Fails when it does not fail. */
export const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error as Failure
  );
  if (!outcome) throw new Error("It should have failed.");
  return outcome;
};

/** Cells of the first sheet as values, through Office.js. */
export const readValues = ({ Excel }: OpenOffice, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
