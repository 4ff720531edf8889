import { Button, makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreResult } from "../../flow";
import { usePane } from "../context";
import { Card } from "./Card";
import { CellLink } from "./CellLink";
import { useListStyles } from "./listStyles";
import { useMessageStyles } from "./messageStyles";

/** The table itself is in the workbook; the pane shows who leads. */
const SHOWN = 20;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
  total: { flexShrink: 0, whiteSpace: "nowrap" },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between" },
});

/** The unit's own scoring table, for documents that ask for one: made, totalled and made public from here. */
export function ScoringCard({ scored }: { readonly scored?: ScoreResult }) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts, actions } = usePane();
  const { scoring } = texts;
  return (
    <Card title={scoring.title}>
      <div className={mergeClasses(list.quiet, list.small)}>{scoring.help}</div>
      <div className={styles.buttons} role="group" aria-label={scoring.title}>
        <Button size="small" onClick={() => void actions.prepareScoring()}>
          {scoring.prepare}
        </Button>
        <Button size="small" onClick={() => void actions.score()}>
          {scoring.score}
        </Button>
        <Button size="small" onClick={() => void actions.publishScores()}>
          {scoring.publish}
        </Button>
      </div>
      {scored && (scored.ranking ? <Leaders ranking={scored.ranking} /> : <Problems scored={scored} />)}
    </Card>
  );
}

function Problems({ scored: { problems, sheetName } }: { readonly scored: ScoreResult }) {
  const list = useListStyles();
  const message = useMessageStyles();
  const { texts, domain } = usePane();
  return (
    <MessageBar layout="multiline" className={message.bar} intent="warning" role="status">
      <MessageBarBody className={message.body}>
        {texts.scoring.problems(problems.length)}
        <ul className={list.list}>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.cell}`}>
              {domain.scoreProblem(problem)} <CellLink target={{ sheet: sheetName, cell: problem.cell }} text={problem.cell} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function Leaders({ ranking: { rows } }: { readonly ranking: NonNullable<ScoreResult["ranking"]> }) {
  const { texts } = usePane();
  const { scoring, results } = texts;
  const ranked = rows.filter(({ rank }) => rank !== undefined).length;
  const collectives = rows.filter(({ kind }) => kind === "collective");
  const individuals = rows.filter(({ kind }) => kind === "individual");
  return (
    <div role="status">
      {scoring.ranked(ranked, rows.length - ranked)}
      <RankedList title={results.collectives(collectives.length)} rows={collectives} />
      <RankedList title={results.individuals(individuals.length)} rows={individuals} />
    </div>
  );
}

type Rows = NonNullable<ScoreResult["ranking"]>["rows"];

/** Collectives and persons are ranked apart. */
function RankedList({ title, rows }: { readonly title: string; readonly rows: Rows }) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts } = usePane();
  const { scoring } = texts;
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={mergeClasses(list.list, list.small)} aria-label={title}>
        {rows.slice(0, SHOWN).map(({ row, name, unit, rank, tied, total, missing }) => (
          <li key={row} className={styles.row}>
            <span lang="vi">
              {scoring.rank(rank, tied === true)} · {[name, unit].filter(Boolean).join(", ")}
            </span>
            <span className={mergeClasses(total !== undefined && styles.total)}>{scoring.total(total, missing)}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <div className={mergeClasses(list.quiet, list.small)}>{scoring.more(rows.length - SHOWN)}</div>}
    </div>
  );
}
