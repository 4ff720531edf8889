import { Button, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";
import { DismissRegular } from "../icons";
import { useMessageStyles } from "./messageStyles";

/** Title of a message, and the way to put it aside. */
export function MessageHead({ title }: { readonly title: string }) {
  const message = useMessageStyles();
  const { texts, actions } = usePane();
  return (
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
  );
}
