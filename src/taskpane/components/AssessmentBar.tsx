import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { Disclosure } from "./Disclosure";
import { useListStyles } from "./listStyles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "start" },
});

interface Props {
  readonly waiting: number;
  readonly assessor: string;
}

/** How many judgements are still to come, who judges, and the sheet in which many are recorded at once. */
export function AssessmentBar({ waiting, assessor }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts, actions } = usePane();
  const { assessment } = texts;
  return (
    <Disclosure label={assessment.title(waiting)}>
      <div className={styles.root}>
        <div className={mergeClasses(list.quiet, list.small)}>{assessment.help}</div>
        <Field label={assessment.assessor} size="small">
          <Input size="small" value={assessor} onChange={(_event, { value }) => actions.dispatch({ type: "assessorNamed", name: value })} />
        </Field>
        <Button size="small" onClick={() => void actions.prepareAssessments()}>
          {assessment.prepare}
        </Button>
      </div>
    </Disclosure>
  );
}
