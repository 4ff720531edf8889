import { Button, mergeClasses } from "@fluentui/react-components";
import type { IgnoredRow } from "../../roster";
import { usePane } from "../context";
import { CellLink } from "./CellLink";
import { useListStyles } from "./listStyles";
import { useFirst } from "./useFirst";

const STEP = 50;

/** Rows that were not read as records: which, why, and what they say. */
export function IgnoredRowList({ rows, sheet }: { readonly rows: readonly IgnoredRow[]; readonly sheet: string }) {
  const list = useListStyles();
  const { texts, domain } = usePane();
  const { first, next, showMore } = useFirst(rows, STEP);
  return (
    <>
      <ul className={mergeClasses(list.list, list.small)}>
        {first.map(({ row, reason, text }) => (
          <li key={`${row}-${reason}`}>
            <CellLink target={{ sheet, cell: `A${row}` }} text={texts.source.row(row)} /> {domain.ignoredRow(reason)}
            {text !== "" && (
              <span className={list.quiet} lang="vi">
                {" "}
                – “{text}”
              </span>
            )}
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {texts.source.more(next)}
        </Button>
      )}
    </>
  );
}
