import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { PLACE_IDS } from "../logic/places";
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
  const { job, failure, registered, assessed, scoringDone, settingsNotSaved } = state;
  if (!job && !failure && !registered && !assessed && !scoringDone && !settingsNotSaved) return null;
  return (
    <div className={styles.root}>
      {job && <ProgressPanel job={job} />}
      {failure && <FailureMessage failure={failure} />}
      {registered && (
        <DoneMessage
          id={PLACE_IDS.registered}
          title={texts.registered.title}
          body={texts.registered.body(registered.sheetName, registered.collectives, registered.individuals)}
        />
      )}
      {scoringDone && <DoneMessage {...texts.scoring.done[scoringDone.what](scoringDone.sheetName, scoringDone.count)} />}
      {assessed && (
        <DoneMessage title={texts.assessment.done} body={texts.assessment.doneBody(assessed.sheetName, assessed.added, assessed.updated)} />
      )}
      {settingsNotSaved && (
        <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
          <MessageBarBody className={message.body}>{texts.settingsNotSaved}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
