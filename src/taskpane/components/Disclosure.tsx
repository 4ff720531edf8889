import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ChevronDownRegular, ChevronRightRegular } from "../icons";
import { useFocusRing } from "./focusRing";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    minHeight: "28px",
    ":hover": { color: tokens.colorBrandForeground1 },
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  body: { paddingInlineStart: tokens.spacingHorizontalXL, paddingBottom: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  /** Shown before the label, e.g. a warning. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens to more, closed at first; what is closed is not rendered. */
export function Disclosure({ label, icon, children }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.button, ring)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronDownRegular className={styles.icon} /> : <ChevronRightRegular className={styles.icon} />}
        {icon}
        <span>{label}</span>
      </button>
      <div id={id} className={open ? styles.body : undefined}>
        {open && children}
      </div>
    </div>
  );
}
