import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { ClauseInfo } from "../knowledge";

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  words: { margin: 0 },
  source: { display: "block", fontStyle: "normal", color: tokens.colorNeutralForeground3 },
});

/** The words of the document that the criterion is, with where they stand; in English with their meaning below. */
export function ClauseQuotation({ clause }: { readonly clause: ClauseInfo }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <blockquote className={styles.root}>
      <p className={styles.words} lang="vi">
        {clause.quotation}
      </p>
      {texts.language === "en" && clause.gloss !== "" && <p className={styles.words}>{clause.gloss}</p>}
      <cite className={styles.source}>{texts.results.cite(clause.document, clause.id, clause.line)}</cite>
    </blockquote>
  );
}
