import { useState, useSyncExternalStore } from "react";
import { createActions, type PaneActions } from "./actions";
import type { Jobs } from "./jobs";
import type { Knowledge } from "./knowledge";
import { createStore } from "./logic/store";
import { initialState, reduce, type PaneState } from "./state";

/** The pane's one store, made once, and what can be done with it. */
export function usePaneStore(
  jobs: Jobs,
  knowledge: Knowledge,
  today: string
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [{ store, actions }] = useState(() => {
    const set = knowledge.sets[0]?.id ?? "";
    const made = createStore(reduce, initialState(knowledge.defaults(set, today)));
    return { store: made, actions: createActions(jobs, knowledge, made, today) };
  });
  return { state: useSyncExternalStore(store.subscribe, store.getState), actions };
}
