import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { toFailure } from "../logic/failure";
import type { PaneTexts } from "../texts";

interface Props {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** If the display itself fails, a message and a way on instead of an empty pane. */
export class CrashGuard extends Component<Props, { readonly technical?: string }> {
  override state: { readonly technical?: string } = {};

  static getDerivedStateFromError(error: unknown): { technical: string } {
    return { technical: toFailure(error, "source").technical };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (this.state.technical === undefined) return children;
    return (
      <main role="alert">
        <h1>{texts.crash.title}</h1>
        <p>{texts.crash.body}</p>
        <pre>{this.state.technical}</pre>
        <Button onClick={() => window.location.reload()}>{texts.crash.reload}</Button>
      </main>
    );
  }
}
