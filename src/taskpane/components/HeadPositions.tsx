import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";

const LINES_SHOWN = 6;

interface Props {
  readonly positions: readonly string[];
  readonly set: string;
  readonly asOf: string;
}

const linesOf = (text: string): string[] => [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");

/** The head positions, one a line. Half-typed lines stay a draft until the officer leaves the box. */
export function HeadPositions({ positions, set, asOf }: Props) {
  const { texts, knowledge, actions } = usePane();
  const { label, help, restore } = texts.conditions.heads;
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null) void actions.changeSettings({ headPositions: linesOf(draft) });
    setDraft(null);
  };
  return (
    <>
      <Field label={label} hint={help} size="small">
        <Textarea
          size="small"
          rows={LINES_SHOWN}
          resize="vertical"
          value={draft ?? positions.join("\n")}
          onChange={(_event, { value }) => setDraft(value)}
          onBlur={keep}
        />
      </Field>
      <div>
        <Button size="small" onClick={() => void actions.changeSettings({ headPositions: knowledge.defaults(set, asOf).headPositions })}>
          {restore}
        </Button>
      </div>
    </>
  );
}
