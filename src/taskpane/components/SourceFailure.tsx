import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Failure } from "../logic/failure";
import { useMessageStyles } from "./messageStyles";
import { TechnicalDetails } from "./TechnicalDetails";

/** The sheet could not be read: shown where the officer chooses the sheet, without taking the keyboard away. */
export function SourceFailure({ failure }: { readonly failure: Failure }) {
  const message = useMessageStyles();
  const { texts } = usePane();
  const { title, explanation, next } = texts.errors[failure.code](failure.values);
  return (
    <MessageBar layout="multiline" className={message.bar} intent="error" role="alert">
      <MessageBarBody className={message.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{explanation}</div>
        <div>
          <strong>{texts.failure.next}</strong> {next}
        </div>
        <TechnicalDetails text={failure.technical} />
      </MessageBarBody>
    </MessageBar>
  );
}
