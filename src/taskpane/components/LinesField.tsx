import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const LINES_SHOWN = 6;

interface Props {
  readonly label: string;
  readonly help: string;
  readonly lines: readonly string[];
  readonly onKeep: (lines: string[]) => void;
}

const linesOf = (text: string): string[] => [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");

/** A list, one entry a line. Half-typed lines stay a draft until the officer leaves the box. */
export function LinesField({ label, help, lines, onKeep }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null) onKeep(linesOf(draft));
    setDraft(null);
  };
  return (
    <Field label={label} hint={help} size="small">
      <Textarea
        size="small"
        rows={LINES_SHOWN}
        resize="vertical"
        value={draft ?? lines.join("\n")}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={keep}
      />
    </Field>
  );
}
