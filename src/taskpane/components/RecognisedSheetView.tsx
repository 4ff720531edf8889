import { makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedSheet } from "../../roster";
import { usePane } from "../context";
import { ColumnTable } from "./ColumnTable";
import { Disclosure } from "./Disclosure";
import { IgnoredRowList } from "./IgnoredRowList";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  counts: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  help: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One sheet as it was understood: header, numbers of records, columns, rows left out. */
export function RecognisedSheetView({ found }: { readonly found: RecognisedSheet }) {
  const styles = useStyles();
  const { source } = usePane().texts;
  const known = found.columns.filter(({ field }) => field !== null);
  const unknown = found.columns.filter(({ field }) => field === null);
  return (
    <div>
      <div className={styles.name}>{source.found(found.sheet)}</div>
      <div className={styles.line}>
        <span className={styles.counts}>{source.counts(found.individuals, found.collectives)}</span> · {source.headerRows(found.headerRows)}
      </div>
      <Disclosure label={source.columns(known.length)}>
        <ColumnTable columns={known} label={source.columns(known.length)} />
      </Disclosure>
      {unknown.length > 0 && (
        <Disclosure label={source.unrecognised(unknown.length)}>
          <p className={styles.help}>{source.unrecognisedHelp}</p>
          <ColumnTable columns={unknown} label={source.unrecognised(unknown.length)} />
        </Disclosure>
      )}
      {found.ignoredRows.length > 0 && (
        <Disclosure label={source.ignoredRows(found.ignoredRows.length)}>
          <IgnoredRowList rows={found.ignoredRows} sheet={found.sheet} />
        </Disclosure>
      )}
    </div>
  );
}
