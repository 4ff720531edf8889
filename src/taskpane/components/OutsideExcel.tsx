import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PaneTexts } from "../texts";

const useStyles = makeStyles({
  root: { maxWidth: "480px", margin: "0 auto", padding: tokens.spacingHorizontalXXL },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** Shown when the page is opened in an ordinary browser, without Excel around it. */
export function OutsideExcel({ texts }: { readonly texts: PaneTexts }) {
  const styles = useStyles();
  const { title, body, next } = texts.outside;
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <p>{body}</p>
      <p>{next}</p>
    </main>
  );
}
