/**
 * Microsoft's own Office.js in Node, over a host of ours: the file is read from the npm package, runs unchanged in a context of its own,
 * and reaches the host through the same two doors as in a browser (requests, and messages once registered).
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { ExcelHost } from "../host";
import { isSetSupported } from "../host";
import { browserGlobals } from "./browserGlobals";
import { prepareFunctions } from "./functionsRuntime";
import { connectMessages, connectRequests } from "./officeConnection";
import type { OfficeGlobals, RichApiDoor } from "./officeConnection";

export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

let script: vm.Script | undefined;

const officeScript = (): vm.Script => {
  if (!script) {
    // Jest and the bundle of the commands are CommonJS and lie in the project; a plain module finds the package from the working directory.
    const resolver = typeof require === "function" ? require : createRequire(`${process.cwd()}/package.json`);
    const path = resolver.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    script = new vm.Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" });
  }
  return script;
};

/** `Office.onReady` and the parts of `Office.context` that the loader script (office.js) and the start-up handshake would make. */
const prepareOffice = (globals: OfficeGlobals, host: ExcelHost): void => {
  const { platform, version } = host.profile;
  const info = { host: "Excel", platform };
  const { Office } = globals;
  Office.HostType = { Excel: "Excel" };
  Office.PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline" };
  Office.onReady = (callback?: (ready: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then(async (ready) => {
      await callback?.(ready);
      return ready;
    });
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(host.requirementMatrix, name, version === undefined ? undefined : String(version)),
    },
    ...info,
    diagnostics: { ...info, version },
    displayLanguage: host.model.locale(),
    contentLanguage: host.model.locale(),
  };
  // `Office.context` asks the application's factory, which the loader script would have made.
  globals.OSF._OfficeAppFactory.getContext = () => context;
};

/** Office.js tells a plain object by its prototype; those of our code come from another context than its own. */
const recogniseOurObjects = (globals: OfficeGlobals): void => {
  const isPlain = (value: unknown): boolean =>
    typeof value === "object" && value !== null && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value) === null;
  for (const utility of [globals.OfficeExtension.CoreUtility, globals.OfficeExtension.CommonUtility, globals.OfficeExtension.Utility]) {
    const known = utility.isPlainJsonObject as (value: unknown) => boolean;
    utility.isPlainJsonObject = (value: unknown): boolean => known(value) || (isPlain(value) && !Array.isArray(value));
  }
};

/**
 * Loads Office.js for one host.
 * @returns Microsoft's objects; `Excel.run(async (context) => …)` works as in an add-in
 * @throws Error when the package `@microsoft/office-js` is not installed
 * @example const { Excel } = loadOfficeJs(createHost(model)); await Excel.run(async (context) => { … await context.sync(); });
 */
export const loadOfficeJs = (host: ExcelHost): OfficeJs => {
  const door: RichApiDoor = { handlers: new Set() };
  const prepared = browserGlobals();
  prepareFunctions(prepared);
  const sandbox = vm.createContext(prepared);
  officeScript().runInContext(sandbox);
  const globals = sandbox as unknown as OfficeGlobals;
  prepareOffice(globals, host);
  recogniseOurObjects(globals);
  connectRequests(globals, host);
  connectMessages(globals, host, door);
  return globals as unknown as OfficeJs;
};

const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Loads Office.js and puts its objects on `globalThis`, where the add-in's code expects them.
 * @returns takes them off again and restores what was there
 * @example const uninstall = installOfficeJs(host); try { await register(request); } finally { uninstall(); }
 */
export const installOfficeJs = (host: ExcelHost): (() => void) => {
  const office = loadOfficeJs(host);
  const target = globalThis as unknown as Record<string, unknown>;
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of NAMES)
    Object.defineProperty(target, name, { value: office[name], configurable: true, writable: true, enumerable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
};
