import { Field, Select, Switch } from "@fluentui/react-components";
import type { EvaluationSettings } from "../../criteria";
import { usePane } from "../context";
import { HeadPositions } from "./HeadPositions";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly help: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, help, options, value, onChoose }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  const choose = (text: string): void => {
    const chosen = values.find((candidate) => candidate === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Field label={label} hint={help} size="small">
      <Select size="small" value={value} onChange={(_event, { value: text }) => choose(text)}>
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {options[candidate]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What the officer decides where the documents are silent; each with what it does. */
export function PolicySettings({ settings }: { readonly settings: EvaluationSettings }) {
  const { texts, actions } = usePane();
  const { deputies, newcomers, flag } = texts.conditions;
  const change = (part: Partial<EvaluationSettings>): void => void actions.changeSettings(part);
  return (
    <>
      <Choice {...deputies} value={settings.deputies} onChoose={(value) => change({ deputies: value })} />
      <Choice {...newcomers} value={settings.newcomers} onChoose={(value) => change({ newcomers: value })} />
      <Field hint={flag.help} size="small">
        <Switch
          label={flag.label}
          checked={settings.flagCountsAsTitle}
          onChange={(_event, { checked }) => change({ flagCountsAsTitle: checked })}
        />
      </Field>
      <HeadPositions positions={settings.headPositions} set={settings.set} asOf={settings.asOf} />
    </>
  );
}
