import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { TableAddRegular } from "../icons";
import { PLACE_IDS } from "../logic/places";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Side by side in a pane of 320 px.
  primary: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  secondary: { minWidth: "auto" },
});

/** The two jobs of the pane. While one runs they stay in the tab order, so that the keyboard is not thrown out. */
export function Commands({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  return (
    <div className={styles.root} role="group" aria-label={texts.commands.label}>
      <Button
        id={PLACE_IDS.commands}
        className={styles.primary}
        appearance="primary"
        icon={<TableAddRegular />}
        disabledFocusable={busy}
        onClick={() => void actions.register()}
      >
        {texts.commands.register}
      </Button>
      <Button className={styles.secondary} disabledFocusable={busy} onClick={() => void actions.check()}>
        {texts.commands.check}
      </Button>
    </div>
  );
}
