import { createContext, useContext } from "react";
import type { PaneActions } from "./actions";
import type { Knowledge } from "./knowledge";
import type { DomainTexts, PaneTexts } from "./texts";

/** What every component may use, given once at the top. */
export interface Pane {
  readonly texts: PaneTexts;
  readonly domain: DomainTexts;
  readonly knowledge: Knowledge;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error when used outside the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneContext above it");
  return pane;
}
