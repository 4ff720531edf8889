import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluationSettings } from "../../criteria";
import { usePane } from "../context";
import { readableDate } from "../../texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly settings: EvaluationSettings;
  readonly today: string;
}

/**
 * The as-of date. The browser writes its own order of day and month in the box, so the date stands
 * below once more as dd/mm/yyyy: 01/09/2021 must not be taken for 9 January.
 */
export function AsOfField({ settings, today }: Props) {
  const styles = useStyles();
  const { texts, knowledge, actions } = usePane();
  const { conditions } = texts;
  const usable = knowledge.outlook(settings) !== null;
  const change = (asOf: string): void => void actions.changeSettings({ asOf });
  return (
    <Field
      label={conditions.asOf}
      size="small"
      hint={usable ? `${readableDate(settings.asOf)}. ${conditions.asOfHelp}` : undefined}
      validationState={usable ? "none" : "error"}
      validationMessage={usable ? undefined : conditions.asOfInvalid}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            size="small"
            type="date"
            value={settings.asOf}
            onChange={(_event, { value }) => change(value)}
          />
          <Button size="small" disabledFocusable={settings.asOf === today} onClick={() => change(today)}>
            {conditions.today}
          </Button>
        </div>
      )}
    </Field>
  );
}
