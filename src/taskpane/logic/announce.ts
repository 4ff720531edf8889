import type { PaneState, RunningJob } from "../state";
import type { PaneTexts } from "../texts";
import { doneIn } from "./done";
import { countVerdicts } from "./selectors";

/** The step a job is at; before the first report, the name of the job. */
export const progressText = ({ kind, progress }: RunningJob, texts: PaneTexts): string =>
  progress ? texts.progress.steps[progress.step] : `${texts.progress.starting}: ${texts.progress[kind]}`;

/** Spoken summary of a check: how many records, then how many of each verdict. */
function resultsText(state: PaneState, texts: PaneTexts, verdict: (code: keyof ReturnType<typeof countVerdicts>) => string): string {
  const results = state.checked?.result.evaluation.results ?? [];
  const collectives = results.filter(({ subject }) => subject.kind === "collective").length;
  const counts = countVerdicts(results);
  const parts = (Object.keys(counts) as (keyof typeof counts)[]).map((code) => texts.results.tile(verdict(code), counts[code]));
  return `${texts.results.done(results.length - collectives, collectives)} ${parts.join("; ")}.`;
}

/**
 * What a screen reader should be told of the present state: steps while a job runs, the outcome when it is over.
 * Failures are not here: their message is an alert of its own.
 */
export function announcement(
  state: PaneState,
  texts: PaneTexts,
  verdict: (code: keyof ReturnType<typeof countVerdicts>) => string
): string {
  if (state.job) return state.job.cancelling ? texts.commands.cancelling : progressText(state.job, texts);
  if (state.failure) return "";
  const done = doneIn(state, texts);
  if (done) return `${done.title}. ${done.body}`;
  if (state.checked) return resultsText(state, texts, verdict);
  const main = state.source.status === "ready" ? state.source.roster?.sheets : undefined;
  if (state.source.status === "reading") return texts.source.reading;
  if (!main?.[0]) return "";
  return `${texts.source.found(main[0].sheet)}: ${texts.source.counts(...totals(main))}`;
}

const totals = (sheets: readonly { readonly individuals: number; readonly collectives: number }[]): [number, number] => [
  sheets.reduce((sum, { individuals }) => sum + individuals, 0),
  sheets.reduce((sum, { collectives }) => sum + collectives, 0),
];
