import { columnLetters as letters } from "../../addresses";
import { isOn } from "../isOn";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";

/** What a sheet shows of itself. */
export interface SheetView {
  /** Frozen rows and columns, 0 for none */
  readonly rows: number;
  readonly columns: number;
  readonly gridlines: boolean;
}

const ORDER = ["pane", "selection", "pivotSelection", "extLst"];

export function readView(sheet: XmlElement): SheetView {
  const view = sheet.child("sheetViews")?.child("sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.get("state")?.startsWith("frozen") ?? false;
  const split = (name: string) => (isFrozen ? Math.max(0, Math.trunc(Number(pane?.get(name) ?? 0)) || 0) : 0);
  const shown = view?.get("showGridLines");
  return { rows: split("ySplit"), columns: split("xSplit"), gridlines: shown === undefined || isOn(shown) };
}

/** @param view the `sheetView` element */
export function writeView(view: XmlElement, { rows, columns, gridlines }: SheetView, before: SheetView): void {
  if (gridlines !== before.gridlines) view.set("showGridLines", gridlines ? undefined : 0);
  if (rows === before.rows && columns === before.columns) return;
  if (rows === 0 && columns === 0) thaw(view);
  else freeze(view, rows, columns);
}

function thaw(view: XmlElement): void {
  view.child("pane")?.remove();
  // A selection belongs to a pane that is no more.
  for (const selection of view.all("selection")) if (selection.get("pane")) selection.remove();
}

function freeze(view: XmlElement, rows: number, columns: number): void {
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = `${letters(columns)}${rows + 1}`;
  thaw(view);
  const pane = childOf(view, "pane", ORDER);
  pane.set("xSplit", columns || undefined).set("ySplit", rows || undefined);
  pane.set("topLeftCell", topLeftCell).set("activePane", activePane).set("state", "frozen");
  const [selection] = view.all("selection");
  if (selection) selection.set("pane", activePane);
  else pane.after(`<selection pane="${activePane}"/>`);
}
