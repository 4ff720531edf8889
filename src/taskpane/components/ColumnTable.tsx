import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RecognisedColumn } from "../../roster";
import { usePane } from "../context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground3 },
  letter: { width: "48px" },
});

/** Columns of the sheet, and where a column was recognised what it is read as, with its year. */
export function ColumnTable({ columns, label }: { readonly columns: readonly RecognisedColumn[]; readonly label: string }) {
  const styles = useStyles();
  const { texts, domain } = usePane();
  const meaning = ({ field, year, clause }: RecognisedColumn): string | null => {
    if (field === null) return null;
    const name = clause === undefined ? domain.field(field) : texts.source.clause(clause);
    return year === undefined ? name : `${name}, ${year}`;
  };
  const withMeaning = columns.some(({ field }) => field !== null);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.letter)}>
            {texts.source.columnLetter}
          </th>
          <th scope="col" className={styles.cell}>
            {texts.source.columnHeader}
          </th>
          {withMeaning && (
            <th scope="col" className={styles.cell}>
              {texts.source.columnField}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.index}>
            <th scope="row" className={styles.cell}>
              {column.column}
            </th>
            <td className={styles.cell}>{column.header === "" ? texts.source.emptyHeader : <span lang="vi">{column.header}</span>}</td>
            {withMeaning && <td className={styles.cell}>{meaning(column)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
