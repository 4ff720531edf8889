import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../context";
import { DismissRegular } from "../icons";
import { PLACE_IDS } from "../logic/places";
import type { PaneState } from "../state";
import { useMessageStyles } from "./messageStyles";

/** The registration sheet is there: its name and how many it lists. */
export function RegisteredMessage({ registered }: { readonly registered: NonNullable<PaneState["registered"]> }) {
  const message = useMessageStyles();
  const { texts, actions } = usePane();
  const { sheetName, collectives, individuals } = registered;
  return (
    <MessageBar layout="multiline" className={message.bar} intent="success" id={PLACE_IDS.registered} tabIndex={-1}>
      <MessageBarBody className={message.body}>
        <div className={message.head}>
          <MessageBarTitle>{texts.registered.title}</MessageBarTitle>
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.close}
            onClick={() => actions.dispatch({ type: "messageClosed" })}
          />
        </div>
        {texts.registered.body(sheetName, collectives, individuals)}
      </MessageBarBody>
    </MessageBar>
  );
}
