import type { Attention } from "../state";

/** Element that takes the keyboard when a job ends there. */
export const PLACE_IDS: Readonly<Record<Exclude<Attention["place"], "none">, string>> = {
  results: "dtt-results",
  registered: "dtt-registered",
  failure: "dtt-failure",
  commands: "dtt-commands",
};
