import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";
import { DismissRegular } from "../icons";
import { useMessageStyles } from "./messageStyles";

interface Props {
  readonly title: string;
  readonly body: string;
  /** Where the keyboard goes when the job is done; absent: it stays. */
  readonly id?: string;
}

/** A job has written something: what, and where. */
export function DoneMessage({ title, body, id }: Props) {
  const message = useMessageStyles();
  const { texts, actions } = usePane();
  return (
    <MessageBar layout="multiline" className={message.bar} intent="success" id={id} tabIndex={-1}>
      <MessageBarBody className={message.body}>
        <div className={message.head}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.close}
            onClick={() => actions.dispatch({ type: "messageClosed" })}
          />
        </div>
        {body}
      </MessageBarBody>
    </MessageBar>
  );
}
