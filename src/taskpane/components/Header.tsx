import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../context";
import type { Language } from "../texts";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  tagline: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  language: { minWidth: "auto", flexShrink: 0 },
});

/** Product, one line of what it does, the language, and the commands below. */
export function Header({ onLanguage, children }: { readonly onLanguage: (language: Language) => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const { texts } = usePane();
  const other = texts.otherLanguage;
  return (
    <header className={styles.root}>
      <div>
        <div className={styles.line}>
          <h1 className={styles.title}>{texts.product}</h1>
          <Button size="small" appearance="subtle" className={styles.language} lang={other.code} onClick={() => onLanguage(other.code)}>
            {other.name}
          </Button>
        </div>
        <p className={styles.tagline}>{texts.tagline}</p>
      </div>
      {children}
    </header>
  );
}
