import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../criteria";
import { usePane } from "../context";
import { VERDICTS } from "../logic/selectors";
import { useFocusRing } from "./focusRing";
import { TONES, VERDICT_LOOKS } from "./verdictLook";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  top: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: "20px" },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
const useIconStyles = makeStyles({
  eligible: { color: TONES[VERDICT_LOOKS.eligible.tone].text },
  awaitingAssessment: { color: TONES[VERDICT_LOOKS.awaitingAssessment.tone].text },
  needsReview: { color: TONES[VERDICT_LOOKS.needsReview.tone].text },
  notEligible: { color: TONES[VERDICT_LOOKS.notEligible.tone].text },
});

interface Props {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly pressed?: Verdict;
}

/** How many of each verdict; each tile filters the list, pressed again it lets everything back. */
export function VerdictTiles({ counts, pressed }: Props) {
  const styles = useStyles();
  const colours = useIconStyles();
  const ring = useFocusRing();
  const { texts, domain, actions } = usePane();
  return (
    <div className={styles.root} role="group" aria-label={texts.results.tilesLabel}>
      {VERDICTS.map((verdict) => {
        const Icon = VERDICT_LOOKS[verdict].icon;
        const isPressed = verdict === pressed;
        return (
          <button
            key={verdict}
            type="button"
            className={mergeClasses(styles.tile, isPressed && styles.pressed, ring)}
            aria-pressed={isPressed}
            onClick={() => actions.dispatch({ type: "verdictToggled", verdict })}
          >
            <span className={styles.top}>
              <Icon className={mergeClasses(styles.icon, colours[verdict])} />
              <span className={styles.count}>{counts[verdict].toLocaleString(texts.locale)}</span>
            </span>
            <span className={styles.label}>{domain.verdict(verdict)}</span>
          </button>
        );
      })}
    </div>
  );
}
