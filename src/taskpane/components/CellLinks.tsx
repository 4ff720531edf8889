import type { CellAddress } from "../../criteria";
import { usePane } from "../context";
import { cellTarget } from "../logic/cells";
import { CellLink } from "./CellLink";

/** The cells something rests on, each a way to the sheet. */
export function CellLinks({ cells, mainSheet }: { readonly cells: readonly CellAddress[]; readonly mainSheet: string }) {
  const { texts } = usePane();
  if (cells.length === 0) return null;
  return (
    <span>
      {texts.results.cells}{" "}
      {[...new Set(cells)].map((cell) => (
        <CellLink key={cell} target={cellTarget(cell, mainSheet)} text={cell} />
      ))}
    </span>
  );
}
