import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SubjectResult } from "../../criteria";
import { usePane } from "../context";
import { nameCell } from "../logic/cells";
import { CellLink } from "./CellLink";
import { CellLinks } from "./CellLinks";
import { CriterionView } from "./CriterionView";
import { useListStyles } from "./listStyles";

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  doubts: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  criteria: { rowGap: 0 },
});

/** Every criterion of one record in the order of the document, after the doubts about the record itself. */
export function ResultDetails({ result, mainSheet }: { readonly result: SubjectResult; readonly mainSheet: string }) {
  const styles = useStyles();
  const list = useListStyles();
  const { texts, domain } = usePane();
  const { subject, outcomes } = result;
  const place = nameCell(subject);
  return (
    <div className={mergeClasses(styles.root, list.small)}>
      <div>
        <CellLink target={place} text={texts.results.goToRow(place.cell)} labelled />
      </div>
      {subject.doubts.length > 0 && (
        <div className={styles.doubts}>
          <strong>{texts.results.doubts}</strong>
          <ul className={list.list}>
            {subject.doubts.map((doubt, position) => (
              <li key={position}>
                {domain.doubt(doubt)} <CellLinks cells={doubt.cells} mainSheet={mainSheet} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {outcomes.length === 0 && <div>{domain.noCriteria}</div>}
      <ul className={mergeClasses(list.list, styles.criteria)} aria-label={texts.results.criteria(subject.name)}>
        {outcomes.map((outcome) => (
          <CriterionView key={outcome.id} criterion={outcome} subjectId={subject.id} mainSheet={mainSheet} />
        ))}
      </ul>
    </div>
  );
}
