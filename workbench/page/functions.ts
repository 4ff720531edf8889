/** The add-in's custom functions, as its build lists them in `functions.json`. */
import type { CustomFunctionMetadata } from "../model/model";

/** The namespace of the manifest (`Functions.Namespace`). */
const NAMESPACE = "DTT";

interface ListedFunction {
  readonly name?: string;
  readonly id: string;
  readonly parameters?: readonly { name: string; dimensionality?: string; optional?: boolean; repeating?: boolean }[];
}

/**
 * Reads the list of the built add-in.
 * @param url address of `functions.json`
 * @returns full names with the namespace; empty when the add-in has no list
 * @example await readFunctions("/addin/functions.json") // [{ name: "DTT.ELIGIBLE", parameters: […] }]
 */
export async function readFunctions(url: string): Promise<CustomFunctionMetadata[]> {
  const response = await fetch(url);
  if (!response.ok) return [];
  const { functions = [] } = (await response.json()) as { functions?: readonly ListedFunction[] };
  return functions.map(({ id, name, parameters = [] }) => ({
    name: `${NAMESPACE}.${name ?? id}`.toUpperCase(),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
    })),
  }));
}
