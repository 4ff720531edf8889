/** The add-in's functions in Univer's formula help: completion while a name is typed, arguments and descriptions after the bracket. */
import { BooleanNumber, type ILanguagePack } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { fullName, type ListedFunction } from "./list";

/** Where the texts of the functions stand among Univer's. */
const KEY = "dttFunctions";

/**
 * The texts of the functions, for Univer's language pack: Univer looks them up by key, so that they follow the language.
 * @example helpTexts(await readFunctions("vi")) // { dttFunctions: { ELIGIBLE: { description: "…", rows: "…" } } }
 */
export function helpTexts(functions: readonly ListedFunction[]): ILanguagePack {
  const entries = functions.map(({ id, description = "", parameters = [] }) => [
    id,
    {
      description,
      abstract: description.split("\n")[0] ?? "",
      parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.description ?? ""])),
    },
  ]);
  return { [KEY]: Object.fromEntries(entries) as ILanguagePack };
}

/** What Univer is told of a function when it starts; its texts come with the language packs. */
export function helpOf(listed: ListedFunction): IFunctionInfo {
  const key = `${KEY}.${listed.id}`;
  return {
    functionName: fullName(listed),
    functionType: FunctionType.User,
    description: `${key}.description`,
    abstract: `${key}.abstract`,
    functionParameter: (listed.parameters ?? []).map(({ name, optional, repeating }) => ({
      name,
      detail: `${key}.parameters.${name}`,
      example: name,
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
