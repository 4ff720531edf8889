import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterIssue } from "../../roster";
import { usePane } from "../context";
import { WarningFilled } from "../icons";
import { cellTarget } from "../logic/cells";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { useListStyles } from "./listStyles";
import { useFirst } from "./useFirst";

const STEP = 50;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground1 },
});

/** What the officer should know about the sheet, each with its cell. */
export function IssueList({ issues, mainSheet }: { readonly issues: readonly RosterIssue[]; readonly mainSheet: string }) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts, domain } = usePane();
  const { first, next, showMore } = useFirst(issues, STEP);
  return (
    <Disclosure label={texts.source.issues(issues.length)} icon={<WarningFilled className={styles.icon} />}>
      <ul className={mergeClasses(list.list, list.small)}>
        {first.map((issue, position) => (
          <li key={`${issue.code}-${issue.sheet}-${issue.cell}-${position}`}>
            {domain.issue(issue)}{" "}
            {issue.cell !== "" && <CellLink target={cellTarget(issue.cell, issue.sheet || mainSheet)} text={issue.cell} />}
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {texts.source.more(next)}
        </Button>
      )}
    </Disclosure>
  );
}
