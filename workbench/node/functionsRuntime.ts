/** What the loader script (office.js) prepares for custom functions: the table of functions, and the start of their runtime. */

type CustomFunction = (...args: unknown[]) => unknown;
type Table = Record<string, unknown>;

/** Flag of the host information that says the add-in has custom functions. */
const HAS_CUSTOM_FUNCTIONS = 2;

class Association {
  readonly mappings: Record<string, CustomFunction> = {};
  private readonly listeners: (() => void)[] = [];

  associate(id: string, implementation: CustomFunction): void {
    this.mappings[id.toUpperCase()] = implementation;
    for (const listener of this.listeners) listener();
  }

  onchange(listener: (() => void) | undefined): void {
    if (listener) this.listeners.push(listener);
  }
}

/**
 * Puts the prepared objects among the globals, before the script of Office.js runs.
 * The runtime starts with the first `CustomFunctions.associate`, so that an add-in without functions sends no request of its own.
 */
export const prepareFunctions = (globals: Table): void => {
  const association = new Association();
  const whenLoaded: (() => void)[] = [];
  const document = globals.document as Table;
  document.readyState = "loading";
  document.addEventListener = (type: string, listener: () => void): void => {
    if (type === "DOMContentLoaded") whenLoaded.push(listener);
  };
  globals.CustomFunctionMappings = {};
  globals.CustomFunctions = {
    _association: association,
    associate: (id: string, implementation: CustomFunction): void => {
      association.associate(id, implementation);
      for (const listener of whenLoaded.splice(0)) listener();
    },
  };
  globals.OSF = { _OfficeAppFactory: { getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: HAS_CUSTOM_FUNCTIONS }) } };
};
