import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo } from "react";
import { usePane } from "../context";
import { readableDate } from "../../texts";
import { PLACE_IDS } from "../logic/places";
import { countVerdicts, filterResults, searchIndex } from "../logic/selectors";
import { waiting } from "../logic/judgeable";
import type { Checked, PaneState } from "../state";
import { AssessmentBar } from "./AssessmentBar";
import { Card } from "./Card";
import { useMessageStyles } from "./messageStyles";
import { QuotaList } from "./QuotaList";
import { ResultGroup } from "./ResultGroup";
import { ResultSearch } from "./ResultSearch";
import { VerdictTiles } from "./VerdictTiles";

const useStyles = makeStyles({
  basis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

type Props = { readonly checked: Checked; readonly stale: boolean } & Pick<PaneState, "filter" | "shown" | "open" | "assessor">;

/** What the check found: date and years it holds for, numbers of each verdict, and every record. */
export const ResultsPanel = memo(function ResultsPanel({ checked, stale, filter, shown, open, assessor }: Props) {
  const styles = useStyles();
  const message = useMessageStyles();
  const { texts, knowledge } = usePane();
  const { fold } = knowledge;
  const { evaluation, roster } = checked.result;
  const { results } = evaluation;
  const counts = useMemo(() => countVerdicts(results), [results]);
  const pending = useMemo(() => waiting(results), [results]);
  const index = useMemo(() => searchIndex(results, fold), [results, fold]);
  // Typing stays fluent with 10,000 records: the list follows a moment later.
  const settled = useDeferredValue(filter);
  const found = useMemo(() => filterResults(results, index, settled, fold), [results, index, settled, fold]);
  const mainSheet = roster.sheets[0]?.sheet ?? "";
  const total = found.collective.length + found.individual.length;
  return (
    <Card title={texts.results.title} id={PLACE_IDS.results}>
      <p className={styles.basis}>{texts.results.basis(readableDate(evaluation.asOf), evaluation.years)}</p>
      {stale && (
        <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
          <MessageBarBody className={message.body}>{texts.results.stale}</MessageBarBody>
        </MessageBar>
      )}
      <AssessmentBar waiting={pending} assessor={assessor} />
      <QuotaList quota={evaluation.quota} />
      <VerdictTiles counts={counts} pressed={filter.verdict} />
      <ResultSearch filter={filter} found={total} total={results.length} />
      {total === 0 && <p className={styles.basis}>{texts.results.nothing}</p>}
      <ResultGroup kind="collective" results={found.collective} shown={shown.collective} open={open} mainSheet={mainSheet} />
      <ResultGroup kind="individual" results={found.individual} shown={shown.individual} open={open} mainSheet={mainSheet} />
    </Card>
  );
});
