import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Out of sight, not out of the accessibility tree.
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks progress and results to screen readers. Always present, so that a change of text is a change of a known region. */
export function Announcer({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status" aria-live="polite">
      {text}
    </div>
  );
}
