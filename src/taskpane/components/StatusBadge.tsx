import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TONES, type Look } from "./verdictLook";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS} 1px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: "14px" },
});
const useToneStyles = makeStyles({
  good: { color: TONES.good.text, backgroundColor: TONES.good.background, border: `1px solid ${TONES.good.border}` },
  waiting: { color: TONES.waiting.text, backgroundColor: TONES.waiting.background, border: `1px solid ${TONES.waiting.border}` },
  doubt: { color: TONES.doubt.text, backgroundColor: TONES.doubt.background, border: `1px solid ${TONES.doubt.border}` },
  bad: { color: TONES.bad.text, backgroundColor: TONES.bad.background, border: `1px solid ${TONES.bad.border}` },
  neutral: { color: TONES.neutral.text, backgroundColor: TONES.neutral.background, border: `1px solid ${TONES.neutral.border}` },
});

/** A verdict or an outcome: icon, word and colour together. */
export function StatusBadge({ look, text }: { readonly look: Look; readonly text: string }) {
  const styles = useStyles();
  const tones = useToneStyles();
  const Icon = look.icon;
  return (
    <span className={mergeClasses(styles.root, tones[look.tone])}>
      <Icon className={styles.icon} />
      <span>{text}</span>
    </span>
  );
}
