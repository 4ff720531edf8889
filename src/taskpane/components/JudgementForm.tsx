import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import type { Judgeable } from "../logic/judgeable";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  evidence: { flexGrow: 1, minWidth: "120px" },
  button: { minWidth: "auto" },
});

interface Props {
  readonly subjectId: string;
  readonly clauseId: string;
  readonly state: Exclude<Judgeable, undefined>;
}

/** The officer's judgement of one criterion of one record, with its evidence; it is written to the sheet "DTT Đánh giá". */
export function JudgementForm({ subjectId, clauseId, state }: Props) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const [evidence, setEvidence] = useState("");
  const judge = (value: boolean | null): void => {
    const written = evidence.trim();
    void actions.assess([{ subjectId, clauseId, value, ...(written && { evidence: written }) }]);
  };
  const { assessment } = texts;
  const button = (text: string, value: boolean | null) => (
    <Button size="small" className={styles.button} onClick={() => judge(value)}>
      {text}
    </Button>
  );
  return (
    <div className={styles.root} role="group" aria-label={assessment.group(clauseId)}>
      <Input
        size="small"
        className={styles.evidence}
        placeholder={assessment.evidence}
        aria-label={`${assessment.evidence} ${clauseId}`}
        value={evidence}
        onChange={(_event, { value }) => setEvidence(value)}
      />
      {button(assessment.met, true)}
      {button(assessment.notMet, false)}
      {state === "again" && button(assessment.takeBack, null)}
    </div>
  );
}
