import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Failure } from "../logic/failure";
import { PLACE_IDS } from "../logic/places";
import { TechnicalDetails } from "./TechnicalDetails";
import { MessageHead } from "./MessageHead";
import { useMessageStyles } from "./messageStyles";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** What failed, why, and what to do next; announced at once and focusable, with codes for support on request. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const message = useMessageStyles();
  const { texts } = usePane();
  const { title, explanation, next } = texts.errors[failure.code](failure.values);
  const harmless = failure.code === "cancelled";
  return (
    <MessageBar
      layout="multiline"
      className={message.bar}
      intent={harmless ? "info" : "error"}
      role="alert"
      id={PLACE_IDS.failure}
      tabIndex={-1}
    >
      <MessageBarBody className={message.body}>
        <MessageHead title={title} />
        <p className={styles.text}>{explanation}</p>
        {failure.leftover !== undefined && <p className={styles.text}>{texts.failure.leftover(failure.leftover)}</p>}
        <p className={styles.text}>
          <strong>{texts.failure.next}</strong> {next}
        </p>
        {!harmless && <TechnicalDetails text={failure.technical} />}
      </MessageBarBody>
    </MessageBar>
  );
}
