import { useEffect, useState } from "react";
import { PaneContext } from "../context";
import type { Jobs } from "../jobs";
import type { Knowledge } from "../knowledge";
import { announcement } from "../logic/announce";
import { isStale } from "../logic/selectors";
import { PANE_TEXTS, type DomainTexts, type Language } from "../texts";
import { useAttention } from "../useAttention";
import { usePaneStore } from "../usePaneStore";
import { Announcer } from "./Announcer";
import { Commands } from "./Commands";
import { ConditionsCard } from "./ConditionsCard";
import { Header } from "./Header";
import { Page } from "./Page";
import { ResultsPanel } from "./ResultsPanel";
import { ScoringCard } from "./ScoringCard";
import { SheetExistsDialog } from "./SheetExistsDialog";
import { SourceCard } from "./SourceCard";
import { StatusArea } from "./StatusArea";

export interface AppProps {
  readonly jobs: Jobs;
  readonly knowledge: Knowledge;
  readonly domainTexts: (language: Language) => DomainTexts;
  readonly language: Language;
  /** Called when the officer changes the language. */
  readonly onLanguage: (language: Language) => void;
  /** `YYYY-MM-DD`: the as-of date until another is chosen. */
  readonly today: string;
}

/** The task pane: source, conditions, results; commands and messages always in sight. */
export function App({ jobs, knowledge, domainTexts, language, onLanguage, today }: AppProps) {
  const { state, actions } = usePaneStore(jobs, knowledge, today);
  const [pane, setPane] = useState(() => ({ texts: PANE_TEXTS[language], domain: domainTexts(language), knowledge, actions }));
  if (pane.texts.language !== language) setPane({ ...pane, texts: PANE_TEXTS[language], domain: domainTexts(language) });
  const { texts, domain } = pane;

  useEffect(() => void actions.start(), [actions]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.product;
  }, [texts]);
  useAttention(state.attention);

  return (
    <PaneContext value={pane}>
      <Page
        top={
          <Header onLanguage={onLanguage}>
            <Commands busy={state.job !== undefined} />
            <StatusArea state={state} />
          </Header>
        }
      >
        <SourceCard source={state.source} sheets={state.sheets} sheet={state.sheet} />
        <ConditionsCard settings={state.settings} today={today} />
        {knowledge.sets.find(({ id }) => id === state.settings.set)?.scoring && <ScoringCard scored={state.scored} />}
        {state.checked && (
          <ResultsPanel
            checked={state.checked}
            stale={isStale(state)}
            filter={state.filter}
            shown={state.shown}
            open={state.open}
            assessor={state.assessor}
          />
        )}
      </Page>
      <SheetExistsDialog sheet={state.existingSheet} />
      <Announcer text={announcement(state, texts, domain.verdict)} />
    </PaneContext>
  );
}
