import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  // The commands stay in sight and only the content scrolls; in a very low pane (high zoom) everything scrolls.
  root: {
    height: "100dvh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    [LOW]: { height: "auto" },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "& > *": { flexShrink: 0 },
    [LOW]: { overflowY: "visible" },
  },
});

/** The frame of the pane: what is always in sight above, the content below. */
export function Page({ top, children }: { readonly top: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {top}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
