import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** A Select that stays within the pane: a browser makes it as wide as its longest option unless told otherwise. */
export function PaneSelect(props: Omit<SelectProps, "root" | "select">) {
  const styles = useStyles();
  return <Select size="small" {...props} root={{ className: styles.root }} select={{ className: styles.select }} />;
}
