import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvaluationSettings } from "../../criteria";
import { usePane } from "../context";
import { ClockRegular, WarningFilled } from "../icons";
import { readableDate } from "../../texts";

const useStyles = makeStyles({
  years: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** The years these conditions test, how the document's deadlines stand on that date, and the stage its plan is in. */
export function OutlookNote({ settings }: { readonly settings: EvaluationSettings }) {
  const styles = useStyles();
  const { texts, knowledge } = usePane();
  const { conditions } = texts;
  const outlook = knowledge.outlook(settings);
  if (!outlook) return null;
  return (
    <div>
      <div className={styles.years}>{outlook.years.length === 0 ? conditions.noYears : conditions.years(outlook.years)}</div>
      {outlook.deadlines.map(({ id, lastDay, status }) => (
        <div key={id} className={styles.note}>
          {status === "late" ? (
            <WarningFilled className={mergeClasses(styles.icon, styles.warning)} />
          ) : (
            <ClockRegular className={styles.icon} />
          )}
          <span>{status === "late" ? conditions.late(id, readableDate(lastDay)) : conditions.inTime(id, readableDate(lastDay))}</span>
        </div>
      ))}
      {outlook.stages.map((stage) => (
        <div key={stage.id} className={styles.note}>
          <ClockRegular className={styles.icon} />
          <span>{conditions.stage(stage, readableDate(stage.to))}</span>
        </div>
      ))}
    </div>
  );
}
