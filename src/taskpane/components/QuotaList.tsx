import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { QuotaResult } from "../../criteria";
import { usePane } from "../context";
import { Disclosure } from "./Disclosure";
import { useListStyles } from "./listStyles";
import { useFirst } from "./useFirst";

const STEP = 50;

const isShort = ({ status }: QuotaResult): boolean => status === "notMet" || status === "unclear";

/** Units that register fewer than the document asks, or that may; nothing where the document has no quota. */
export function QuotaList({ quota }: { readonly quota: readonly QuotaResult[] }) {
  const list = useListStyles();
  const { texts, domain } = usePane();
  const short = useMemo(() => quota.filter(isShort), [quota]);
  const { first, next, showMore } = useFirst(short, STEP);
  if (quota.length === 0) return null;
  return (
    <Disclosure label={texts.results.quota(short.length)}>
      <ul className={mergeClasses(list.list, list.small)}>
        {first.map((result) => (
          <li key={`${result.clause}-${result.unit}-${result.year}`}>
            {result.clause}: {domain.quota(result)}
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
