import { Field, SpinButton } from "@fluentui/react-components";
import type { EvaluationSettings } from "../../criteria";
import { usePane } from "../context";
import { Choice } from "./Choice";
import { LinesField } from "./LinesField";

const MOST_INITIATIVES = 20;

/** Choices that only some documents leave open: shown where the chosen one does. */
export function SetSettings({ settings }: { readonly settings: EvaluationSettings }) {
  const { texts, knowledge, actions } = usePane();
  const { unstatedYears, manyInitiatives, quotaUnits } = texts.conditions;
  const asked = knowledge.sets.find(({ id }) => id === settings.set)?.ownSettings ?? [];
  const change = (part: Partial<EvaluationSettings>): void => void actions.changeSettings(part);
  return (
    <>
      {asked.includes("unstatedYears") && (
        <Choice {...unstatedYears} value={settings.unstatedYears} onChoose={(value) => change({ unstatedYears: value })} />
      )}
      {asked.includes("manyInitiatives") && (
        <Field label={manyInitiatives.label} hint={manyInitiatives.help} size="small">
          <SpinButton
            size="small"
            min={1}
            max={MOST_INITIATIVES}
            value={settings.manyInitiatives}
            onChange={(_event, { value, displayValue }) => {
              const count = value ?? Number(displayValue);
              if (Number.isInteger(count) && count >= 1 && count <= MOST_INITIATIVES) change({ manyInitiatives: count });
            }}
          />
        </Field>
      )}
      {asked.includes("quotaUnits") && (
        <LinesField {...quotaUnits} lines={settings.quotaUnits} onKeep={(units) => change({ quotaUnits: units })} />
      )}
    </>
  );
}
