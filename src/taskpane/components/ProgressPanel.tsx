import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../context";
import { progressText } from "../logic/announce";
import type { RunningJob } from "../state";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  numbers: { fontVariantNumeric: "tabular-nums" },
});

/** The running job: its step, how far it is, and the way out. */
export function ProgressPanel({ job }: { readonly job: RunningJob }) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const labelId = useId();
  const { progress } = job;
  const known = progress !== undefined && progress.total > 0;
  const step = progressText(job, texts);
  const numbers = known ? texts.progress.count(progress.done, progress.total) : "";
  return (
    <div>
      <div className={styles.line}>
        <span id={labelId} className={styles.numbers}>
          {step} {numbers}
        </span>
        <Button size="small" disabledFocusable={job.cancelling} onClick={actions.cancel}>
          {job.cancelling ? texts.commands.cancelling : texts.commands.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-labelledby={labelId}
        aria-valuetext={`${step} ${numbers}`.trim()}
        value={known ? progress.done : undefined}
        max={known ? progress.total : undefined}
      />
    </div>
  );
}
