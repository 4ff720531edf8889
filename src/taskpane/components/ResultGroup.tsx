import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { SubjectKind, SubjectResult } from "../../criteria";
import { usePane } from "../context";
import { PAGE } from "../state";
import { ResultItem } from "./ResultItem";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { width: "100%", marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly kind: SubjectKind;
  readonly results: readonly SubjectResult[];
  readonly shown: number;
  readonly open: ReadonlySet<string>;
  readonly mainSheet: string;
}

/** Collectives or people, a page at a time: every record can be reached without a list of thousands on the page. */
export const ResultGroup = memo(function ResultGroup({ kind, results, shown, open, mainSheet }: Props) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  if (results.length === 0) return null;
  const title = kind === "collective" ? texts.results.collectives(results.length) : texts.results.individuals(results.length);
  const next = Math.min(PAGE, results.length - shown);
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {results.slice(0, shown).map((result) => (
          <ResultItem key={result.subject.id} result={result} open={open.has(result.subject.id)} mainSheet={mainSheet} />
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} onClick={() => actions.dispatch({ type: "moreShown", kind })}>
          {texts.results.more(next)}
        </Button>
      )}
    </div>
  );
});
