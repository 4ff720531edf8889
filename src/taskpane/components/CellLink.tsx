import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { CellTarget } from "../jobs";
import { useFocusRing } from "./focusRing";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    minWidth: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

interface Props {
  readonly target: CellTarget;
  readonly text: string;
  /** The text is a sentence of its own; an address alone is read out as "go to cell F7". */
  readonly labelled?: boolean;
}

/** A place in the workbook that can be gone to. */
export function CellLink({ target, text, labelled = false }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { texts, actions } = usePane();
  const label = labelled ? undefined : texts.results.goTo(text);
  return (
    <button type="button" className={mergeClasses(styles.root, ring)} aria-label={label} onClick={() => void actions.goTo(target)}>
      {text}
    </button>
  );
}
