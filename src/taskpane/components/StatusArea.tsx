import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { PaneState } from "../state";
import { FailureMessage } from "./FailureMessage";
import { useMessageStyles } from "./messageStyles";
import { ProgressPanel } from "./ProgressPanel";
import { RegisteredMessage } from "./RegisteredMessage";

const useStyles = makeStyles({
  // In sight whatever part of the results is being read, yet never more than half of the pane.
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxHeight: "50vh", overflowY: "auto" },
});

/** What the pane is doing, or what came of it. */
export function StatusArea({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const message = useMessageStyles();
  const { texts } = usePane();
  const { job, failure, registered, settingsNotSaved } = state;
  if (!job && !failure && !registered && !settingsNotSaved) return null;
  return (
    <div className={styles.root}>
      {job && <ProgressPanel job={job} />}
      {failure && <FailureMessage failure={failure} />}
      {registered && <RegisteredMessage registered={registered} />}
      {settingsNotSaved && (
        <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
          <MessageBarBody className={message.body}>{texts.settingsNotSaved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
