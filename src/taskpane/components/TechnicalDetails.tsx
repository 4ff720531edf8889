import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { CopyRegular } from "../icons";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  code: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Codes for support. They name places in the program, never anything from the workbook. */
export function TechnicalDetails({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [answer, setAnswer] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer(texts.failure.copied);
    } catch {
      // Office on the web may forbid the clipboard inside a frame: the officer copies by hand.
      setAnswer(texts.failure.copyFailed);
    }
  };
  return (
    <Disclosure label={texts.failure.details}>
      <pre className={styles.code}>{text}</pre>
      <div className={styles.line}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.failure.copy}
        </Button>
        <span role="status">{answer}</span>
      </div>
    </Disclosure>
  );
}
