import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { SearchRegular } from "../icons";
import type { PaneState } from "../state";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    display: "flex",
    alignItems: "center",
  },
});

interface Props {
  readonly filter: PaneState["filter"];
  readonly found: number;
  readonly total: number;
}

/** Search over names, units and positions, with or without Vietnamese marks. */
export function ResultSearch({ filter, found, total }: Props) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  return (
    <div>
      <Field label={texts.results.search} size="small">
        <Input
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder={texts.results.searchPlaceholder}
          value={filter.query}
          onChange={(_event, { value }) => actions.dispatch({ type: "searched", query: value })}
        />
      </Field>
      <div className={styles.line}>
        <span className={styles.count} role="status">
          {texts.results.shown(found, total)}
        </span>
        {filter.verdict !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => filter.verdict !== undefined && actions.dispatch({ type: "verdictToggled", verdict: filter.verdict })}
          >
            {texts.results.clearFilter}
          </Button>
        )}
      </div>
    </div>
  );
}
