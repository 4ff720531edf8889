import type { PaneState } from "../state";
import type { PaneTexts } from "../texts";
import { PLACE_IDS } from "./places";

/** What a job has written, in words; at most one of them is shown. */
export interface Done {
  readonly title: string;
  readonly body: string;
  /** Where the keyboard goes when the job is done; absent: it stays. */
  readonly id?: string;
}

/** @returns what the last job has written; undefined when it wrote nothing, or when its message has been put aside */
export function doneIn({ registered, assessed, scoringDone }: PaneState, texts: PaneTexts): Done | undefined {
  if (registered) {
    const { sheetName, collectives, individuals } = registered;
    return { id: PLACE_IDS.registered, title: texts.registered.title, body: texts.registered.body(sheetName, collectives, individuals) };
  }
  if (assessed) {
    const { sheetName, added, updated } = assessed;
    return { title: texts.assessment.done, body: texts.assessment.doneBody(sheetName, added, updated) };
  }
  return scoringDone && texts.scoring.done[scoringDone.what](scoringDone.sheetName, scoringDone.count);
}
