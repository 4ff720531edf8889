/** Custom functions of an add-in, as a build lists them in `functions.json` and associates them in `functions.js`. */
import { loadModel } from "../loadModel";
import type { OpenOffice } from "./support";

interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface ListedFunction {
  readonly id: string;
  readonly parameters?: readonly Parameter[];
  readonly options?: Readonly<Record<string, boolean>>;
  readonly run: (...args: never[]) => unknown;
}

/** Loads the add-in: its functions are declared in the namespace CONTOSO and associated. */
export const loadFunctions = (office: OpenOffice, functions: readonly ListedFunction[], takesErrors = false): void => {
  const json = { allowErrorForDataTypeAny: takesErrors, functions: functions.map(({ run: _, ...listed }) => listed) };
  office.model.declareFunctions(loadModel().functionsOf(json, "CONTOSO"));
  for (const { id, run } of functions) office.CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
};

export const enter = ({ Excel }: OpenOffice, cells: string, formulas: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cells).formulas = formulas;
    await context.sync();
  });

const LONGEST_WAIT = 30_000;

/** Waits until something holds; the last failure is reported when it never does. */
export const eventually = async (check: () => void | Promise<void>): Promise<void> => {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};

/** Resolves when no call waits for its answer any more. */
export const answered = async ({ model }: OpenOffice): Promise<void> => {
  await model.calculate();
  await eventually(() => expect(model.pendingFunctionCalls()).toBe(0));
  await model.calculate();
};
