/** The add-in's custom functions, as its build lists them in `functions.json`. */
import { functionsOf } from "../../model/functionMetadata";
import type { CustomFunctionMetadata } from "../../model/model";
import type { Language } from "../texts";

/** The namespace of the manifest (`Functions.Namespace`). */
const NAMESPACE = "DTT";

export interface ListedFunction {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: readonly ListedParameter[];
  /** Errors among the arguments are passed on; stands once in the file, for all functions. */
  readonly takesErrors?: boolean;
}

export interface ListedParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface FunctionsFile {
  readonly functions?: readonly ListedFunction[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** Where the list is, by language: an add-in has one for each locale that its manifest overrides, and one for the others. */
const LISTS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["/addin/functions.json"],
  en: ["/addin/functions-en.json", "/addin/functions.json"],
};

/**
 * Reads the list of the built add-in.
 * @returns empty when the add-in has no list
 * @example await readFunctions("vi") // [{ id: "ELIGIBLE", description: "Kết luận của từng dòng …", parameters: […] }]
 */
export async function readFunctions(language: Language): Promise<readonly ListedFunction[]> {
  for (const url of LISTS[language]) {
    const response = await fetch(url);
    if (!response.ok) continue;
    const { functions = [], allowErrorForDataTypeAny: takesErrors } = (await response.json()) as FunctionsFile;
    return functions.map((listed) => ({ ...listed, takesErrors }));
  }
  return [];
}

/** @example fullName({ id: "ELIGIBLE" }) // "DTT.ELIGIBLE" */
export const fullName = ({ id, name }: ListedFunction): string => `${NAMESPACE}.${name ?? id}`.toUpperCase();

/** What the workbook model has to know of the functions. */
export const metadataOf = (functions: readonly ListedFunction[]): CustomFunctionMetadata[] =>
  functionsOf({ allowErrorForDataTypeAny: functions.some(({ takesErrors }) => takesErrors), functions }, NAMESPACE);
