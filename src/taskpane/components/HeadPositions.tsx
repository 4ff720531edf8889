import { Button } from "@fluentui/react-components";
import { usePane } from "../context";
import { LinesField } from "./LinesField";

interface Props {
  readonly positions: readonly string[];
  readonly set: string;
  readonly asOf: string;
}

/** The head positions, one a line. */
export function HeadPositions({ positions, set, asOf }: Props) {
  const { texts, knowledge, actions } = usePane();
  const { label, help, restore } = texts.conditions.heads;
  return (
    <>
      <LinesField label={label} help={help} lines={positions} onKeep={(headPositions) => void actions.changeSettings({ headPositions })} />
      <div>
        <Button size="small" onClick={() => void actions.changeSettings({ headPositions: knowledge.defaults(set, asOf).headPositions })}>
          {restore}
        </Button>
      </div>
    </>
  );
}
