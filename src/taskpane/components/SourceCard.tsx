import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { usePane } from "../context";
import { ArrowClockwiseRegular } from "../icons";
import type { PaneState } from "../state";
import { Card } from "./Card";
import { IssueList } from "./IssueList";
import { NoRoster } from "./NoRoster";
import { RecognisedSheetView } from "./RecognisedSheetView";
import { SheetPicker } from "./SheetPicker";
import { SourceFailure } from "./SourceFailure";

const useStyles = makeStyles({
  reading: { justifyContent: "start", paddingBlock: tokens.spacingVerticalXS },
});

/** Where the records come from, and how the sheet was understood: the officer's first check of the tool. */
export const SourceCard = memo(function SourceCard({ source, sheets, sheet }: Pick<PaneState, "source" | "sheets" | "sheet">) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const readAgain = (
    <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={() => void actions.readAgain()}>
      {texts.source.readAgain}
    </Button>
  );
  const { roster } = source;
  return (
    <Card title={texts.source.title} action={readAgain}>
      <SheetPicker sheets={sheets} sheet={sheet} />
      {source.status === "reading" && <Spinner className={styles.reading} size="tiny" label={texts.source.reading} />}
      {source.status === "none" && <NoRoster />}
      {source.failure && <SourceFailure failure={source.failure} />}
      {source.status === "ready" && roster?.sheets.map((found) => <RecognisedSheetView key={found.sheet} found={found} />)}
      {source.status !== "reading" && roster && roster.issues.length > 0 && (
        <IssueList issues={roster.issues} mainSheet={roster.sheets[0]?.sheet ?? ""} />
      )}
    </Card>
  );
});
