import type { ClassDefinition } from "../definitions";

/** The culture-neutral one: the host reads and writes values in the English way. */
export const cultureInfoClass: ClassDefinition<null> = {
  name: "CultureInfo",
  properties: { Name: { get: () => "en-US" } },
};
