import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Done } from "../logic/done";
import { MessageHead } from "./MessageHead";
import { useMessageStyles } from "./messageStyles";

/** A job has written something: what, and where. */
export function DoneMessage({ title, body, id }: Done) {
  const message = useMessageStyles();
  return (
    <MessageBar layout="multiline" className={message.bar} intent="success" id={id} tabIndex={-1}>
      <MessageBarBody className={message.body}>
        <MessageHead title={title} />
        {body}
      </MessageBarBody>
    </MessageBar>
  );
}
