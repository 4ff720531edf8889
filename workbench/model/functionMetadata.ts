/** What `functions.json` of an add-in says about its custom functions. */
import type { CustomFunctionMetadata, CustomFunctionParameter } from "./model";

/** The file as the metadata generator of Microsoft's tools writes it; a name or type that is absent has its documented default. */
interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly {
    readonly id: string;
    readonly name?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: Readonly<Record<string, boolean>>;
  }[];
}

const TYPES = ["any", "number", "string", "boolean"] as const;

/**
 * @param json the parsed `functions.json`
 * @param namespace of the manifest (`Functions.Namespace`)
 * @returns full names with the namespace
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 * @example functionsOf(JSON.parse(text), "DTT")[0].name // "DTT.ELIGIBLE"
 */
export function functionsOf(json: unknown, namespace: string): CustomFunctionMetadata[] {
  const { allowErrorForDataTypeAny = false, functions = [] } = json as FunctionsFile;
  return functions.map(({ id, name, parameters = [], options = {} }) => ({
    id,
    name: `${namespace}.${name ?? id}`.toUpperCase(),
    takesErrors: allowErrorForDataTypeAny,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: TYPES.find((type) => type === parameter.type) ?? "any",
      dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
    // A stream can be neither cancelable nor volatile (table "options" of the reference).
    isStreaming: options.stream ?? false,
    isCancelable: (options.cancelable ?? false) && !options.stream,
    isVolatile: (options.volatile ?? false) && !options.stream,
    wantsAddress: options.requiresAddress ?? options.requiresStreamAddress ?? false,
    wantsParameterAddresses: options.requiresParameterAddresses ?? options.requiresStreamParameterAddresses ?? false,
  }));
}

const isRequired = ({ optional, repeating }: CustomFunctionParameter): boolean => !optional && !repeating;

/**
 * How many arguments a call may have. "All repeating parameters are considered optional parameters by definition."
 * @example arityOf(metadata) // { min: 1, max: 5 }
 */
export function arityOf({ parameters }: CustomFunctionMetadata): { readonly min: number; readonly max: number } {
  const min = parameters.filter(isRequired).length;
  return { min, max: parameters.at(-1)?.repeating ? Infinity : parameters.length };
}
