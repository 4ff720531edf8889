import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";
import { useMessageStyles } from "./messageStyles";

/** No sheet looks like a roster: what was looked for, and what to do. */
export function NoRoster() {
  const message = useMessageStyles();
  const { title, lookedFor, next } = usePane().texts.source.none;
  return (
    <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
      <MessageBarBody className={message.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{lookedFor}</div>
        <div>{next}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
