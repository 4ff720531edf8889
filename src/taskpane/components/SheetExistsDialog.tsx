import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "420px", padding: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  choices: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: { flexWrap: "wrap" },
});

/** A registration sheet is already there; nothing is overwritten unless the officer says so. */
export function SheetExistsDialog({ sheet }: { readonly sheet?: string }) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { title, body, newVersion, newVersionHelp, replace, replaceHelp, cancel } = texts.sheetExists;
  // Drawn from the first question on, then closed rather than removed: Fluent gives the page behind it back only on closing.
  const [asked, setAsked] = useState(false);
  if (sheet !== undefined && !asked) setAsked(true);
  if (!asked) return null;
  const close = (): void => actions.dispatch({ type: "questionClosed" });
  return (
    <Dialog open={sheet !== undefined} modalType="alert" onOpenChange={(_event, { open }) => !open && close()}>
      <DialogSurface className={styles.surface} onKeyDown={(event) => event.key === "Escape" && close()}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {body(sheet ?? "")}
            <ul className={styles.choices}>
              <li>
                <strong>{newVersion}</strong>: {newVersionHelp}
              </li>
              <li>
                <strong>{replace}</strong>: {replaceHelp}
              </li>
            </ul>
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button appearance="primary" onClick={() => void actions.register("newVersion")}>
              {newVersion}
            </Button>
            <Button onClick={() => void actions.register("replace")}>{replace}</Button>
            <Button onClick={close}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
