import { Field } from "@fluentui/react-components";
import { PaneSelect } from "./PaneSelect";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly help: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, with what each does. */
export function Choice<Value extends string>({ label, help, options, value, onChoose }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  const choose = (text: string): void => {
    const chosen = values.find((candidate) => candidate === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Field label={label} hint={help} size="small">
      <PaneSelect value={value} onChange={(_event, { value: text }) => choose(text)}>
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {options[candidate]}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
