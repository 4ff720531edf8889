import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { doneIn } from "../logic/done";
import type { PaneState } from "../state";
import { DoneMessage } from "./DoneMessage";
import { FailureMessage } from "./FailureMessage";
import { useMessageStyles } from "./messageStyles";
import { ProgressPanel } from "./ProgressPanel";

const useStyles = makeStyles({
  // In sight whatever part of the results is being read, yet never more than half of the pane.
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxHeight: "50vh", overflowY: "auto" },
});

/** What the pane is doing, or what came of it. */
export function StatusArea({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const message = useMessageStyles();
  const { texts } = usePane();
  const { job, failure, settingsNotSaved } = state;
  const done = doneIn(state, texts);
  if (!job && !failure && !done && !settingsNotSaved) return null;
  return (
    <div className={styles.root}>
      {job && <ProgressPanel job={job} />}
      {failure && <FailureMessage failure={failure} />}
      {done && <DoneMessage {...done} />}
      {settingsNotSaved && (
        <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
          <MessageBarBody className={message.body}>{texts.settingsNotSaved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
