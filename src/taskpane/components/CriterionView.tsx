import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CriterionOutcome } from "../../criteria";
import { usePane } from "../context";
import { judgeable } from "../logic/judgeable";
import { CellLinks } from "./CellLinks";
import { ClauseQuotation } from "./ClauseQuotation";
import { JudgementForm } from "./JudgementForm";
import { useListStyles } from "./listStyles";
import { StatusBadge } from "./StatusBadge";
import { OUTCOME_LOOKS } from "./verdictLook";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  reasons: { rowGap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly criterion: CriterionOutcome;
  readonly subjectId: string;
  readonly mainSheet: string;
}

/** One criterion of one record: its outcome, why, the years and cells it rests on, and the words of the document; what waits can be judged here. */
export function CriterionView({ criterion, subjectId, mainSheet }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts, domain, knowledge } = usePane();
  const { id, outcome, reasons, years, cells } = criterion;
  const clause = knowledge.clause(id);
  const judging = judgeable(criterion, knowledge.assessmentSheet);
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <strong>{id}</strong>
        <StatusBadge look={OUTCOME_LOOKS[outcome]} text={domain.outcome(outcome)} />
      </div>
      <ul className={mergeClasses(list.list, styles.reasons)}>
        {reasons.map((reason, position) => (
          <li key={`${reason.code}-${position}`}>{domain.reason(reason)}</li>
        ))}
      </ul>
      {years.length > 0 && <div className={list.quiet}>{texts.results.years(years)}</div>}
      <CellLinks cells={cells} mainSheet={mainSheet} />
      {judging && <JudgementForm subjectId={subjectId} clauseId={id} state={judging} />}
      {clause && <ClauseQuotation clause={clause} />}
    </li>
  );
}
