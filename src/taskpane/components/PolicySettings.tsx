import { Field, Switch } from "@fluentui/react-components";
import type { EvaluationSettings } from "../../criteria";
import { usePane } from "../context";
import { Choice } from "./Choice";
import { HeadPositions } from "./HeadPositions";
import { SetSettings } from "./SetSettings";

/** What the officer decides where the documents are silent; each with what it does. */
export function PolicySettings({ settings }: { readonly settings: EvaluationSettings }) {
  const { texts, actions } = usePane();
  const { deputies, newcomers, leaveYears, flag } = texts.conditions;
  const change = (part: Partial<EvaluationSettings>): void => void actions.changeSettings(part);
  return (
    <>
      <Choice {...deputies} value={settings.deputies} onChoose={(value) => change({ deputies: value })} />
      <Choice {...newcomers} value={settings.newcomers} onChoose={(value) => change({ newcomers: value })} />
      <Choice {...leaveYears} value={settings.leaveYears} onChoose={(value) => change({ leaveYears: value })} />
      <Field hint={flag.help} size="small">
        <Switch
          label={flag.label}
          checked={settings.flagCountsAsTitle}
          onChange={(_event, { checked }) => change({ flagCountsAsTitle: checked })}
        />
      </Field>
      <SetSettings settings={settings} />
      <HeadPositions positions={settings.headPositions} set={settings.set} asOf={settings.asOf} />
    </>
  );
}
