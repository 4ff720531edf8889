import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { EvaluationSettings, Phase } from "../../criteria";
import { usePane } from "../context";
import type { PhaseInfo } from "../knowledge";
import { AsOfField } from "./AsOfField";
import { Card } from "./Card";
import { Disclosure } from "./Disclosure";
import { OutlookNote } from "./OutlookNote";
import { PolicySettings } from "./PolicySettings";
import { PaneSelect } from "./PaneSelect";

const useStyles = makeStyles({
  policies: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly settings: EvaluationSettings;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What is tested: criteria set, phase, date, and what the officer decides where the documents are silent. */
export const ConditionsCard = memo(function ConditionsCard({ settings, today }: Props) {
  const styles = useStyles();
  const { texts, knowledge, actions } = usePane();
  const { conditions } = texts;
  const phases = knowledge.sets.find(({ id }) => id === settings.set)?.phases ?? [];
  const phaseName = ({ phase, firstYear, lastYear }: PhaseInfo): string =>
    phase === "all" ? conditions.phaseAll(firstYear, lastYear) : conditions.phaseNumber(phase, firstYear, lastYear);
  // A phase that this document does not know is its whole period, as the criteria count it.
  const shownPhase: Phase = phases.some(({ phase }) => phase === settings.phase) ? settings.phase : "all";
  const choosePhase = (value: string): void => {
    const chosen: Phase | undefined = phases.find(({ phase }) => phase === value)?.phase;
    if (chosen) void actions.changeSettings({ phase: chosen });
  };
  return (
    <Card title={conditions.title}>
      <Field label={conditions.set} size="small">
        <PaneSelect value={settings.set} onChange={(_event, { value }) => void actions.changeSettings({ set: value })}>
          {knowledge.sets.map(({ id, document }) => (
            <option key={id} value={id}>
              {id} – {document}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <Field label={conditions.phase} size="small">
        <PaneSelect value={shownPhase} onChange={(_event, { value }) => choosePhase(value)}>
          {phases.map((info) => (
            <option key={info.phase} value={info.phase}>
              {phaseName(info)}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <AsOfField settings={settings} today={today} />
      <OutlookNote settings={settings} />
      <Disclosure label={conditions.others}>
        <div className={styles.policies}>
          <PolicySettings settings={settings} />
        </div>
      </Disclosure>
    </Card>
  );
});
