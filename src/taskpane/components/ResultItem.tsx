import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Subject, SubjectResult } from "../../criteria";
import { usePane } from "../context";
import { ChevronDownRegular, ChevronRightRegular } from "../icons";
import { nameCell } from "../logic/cells";
import { decidingClauses } from "../logic/selectors";
import { useFocusRing } from "./focusRing";
import { ResultDetails } from "./ResultDetails";
import { StatusBadge } from "./StatusBadge";
import { VERDICT_LOOKS } from "./verdictLook";

const CLAUSES_NAMED = 3;

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  text: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  verdict: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: "2px" },
});

/** Position and unit of a person, or the unit above a collective. */
function placeOf({ facts, unit }: Subject): string {
  const position = facts.chucVu?.state === "known" ? facts.chucVu.text : undefined;
  return [position, unit].filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The clauses behind a verdict, shortened so that a record stays a few lines: "N5, N6 +2". */
function reasonsInShort(result: SubjectResult): readonly string[] {
  const clauses = decidingClauses(result);
  const named = clauses.slice(0, CLAUSES_NAMED);
  return clauses.length > named.length ? [...named, `+${clauses.length - named.length}`] : named;
}

interface Props {
  readonly result: SubjectResult;
  readonly open: boolean;
  readonly mainSheet: string;
}

/** One record: who, the verdict and what it hangs on; opens to every criterion and shows its row in the sheet. */
export const ResultItem = memo(function ResultItem({ result, open, mainSheet }: Props) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { texts, domain, actions } = usePane();
  const detailsId = useId();
  const { subject, verdict } = result;
  const place = placeOf(subject);
  const clauses = reasonsInShort(result);
  const toggle = (): void => {
    actions.dispatch({ type: "subjectToggled", id: subject.id });
    if (!open) void actions.goTo(nameCell(subject));
  };
  return (
    <li className={styles.root}>
      <h4 className={styles.heading}>
        <button type="button" className={mergeClasses(styles.button, ring)} aria-expanded={open} aria-controls={detailsId} onClick={toggle}>
          {open ? <ChevronDownRegular className={styles.chevron} /> : <ChevronRightRegular className={styles.chevron} />}
          <span className={styles.text}>
            <span className={styles.name} lang="vi">
              {subject.name}
            </span>
            {place !== "" && (
              <span className={styles.place} lang="vi">
                {place}
              </span>
            )}
            <span className={styles.verdict}>
              <StatusBadge look={VERDICT_LOOKS[verdict]} text={domain.verdict(verdict)} />
              {clauses.length > 0 && <span className={styles.place}>{texts.results.decidedBy(clauses)}</span>}
            </span>
          </span>
        </button>
      </h4>
      <div id={detailsId}>{open && <ResultDetails result={result} mainSheet={mainSheet} />}</div>
    </li>
  );
});
