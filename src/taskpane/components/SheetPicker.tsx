import { Field } from "@fluentui/react-components";
import { usePane } from "../context";
import type { SheetInfo } from "../jobs";
import { PaneSelect } from "./PaneSelect";

interface Props {
  readonly sheets: readonly SheetInfo[];
  readonly sheet?: string;
}

/** The sheet to read; without a choice the roster is looked for in all of them. */
export function SheetPicker({ sheets, sheet }: Props) {
  const { texts, actions } = usePane();
  const gone = sheet !== undefined && !sheets.some(({ name }) => name === sheet);
  return (
    <Field label={texts.source.sheet} size="small">
      <PaneSelect value={sheet ?? ""} onChange={(_event, { value }) => void actions.chooseSheet(value === "" ? undefined : value)}>
        <option value="">{texts.source.automatic}</option>
        {gone && <option value={sheet}>{sheet}</option>}
        {sheets.map(({ name, visible }) => (
          <option key={name} value={name}>
            {visible ? name : texts.source.hiddenSheet(name)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
