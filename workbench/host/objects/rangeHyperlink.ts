import type { HyperlinkData } from "../../model/items/hyperlinks";
import type { CellStyle, Rect } from "../../model/model";
import type { PropertyDefinition } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readRecord, readText, requireWritable } from "../guards";
import { contains, fromCorners } from "../rects";
import type { HostSession } from "../session";
import { parseInput } from "../values";
import { cutItems } from "./itemAreas";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";

/** The cell style "Hyperlink" of the Office theme. */
const LINK_STYLE: CellStyle = { fontColor: "#0563C1", underline: true };

const topLeft = ({ row, column }: Rect): Rect => fromCorners(row, column, row, column);

const linkOf = (sheetId: string, rect: Rect, session: HostSession): HyperlinkData | undefined =>
  session.model.items(sheetId, "hyperlinks").find(({ areas }) => areas.some((area) => contains(area, rect)));

const read = (target: RangeTarget, session: HostSession): object | null => {
  const rect = rectOf(target);
  const link = linkOf(session.sheet(target.sheetId).id, rect, session);
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return { address, documentReference, screenTip, textToDisplay: session.model.readCells(target.sheetId, topLeft(rect))[0]![0]!.text };
};

/** @throws ExcelError `InvalidArgument` for a link that leads nowhere */
const readLink = (value: unknown): Omit<HyperlinkData, "areas"> & { readonly textToDisplay?: string } => {
  const record = readRecord(value);
  const part = (key: string): Record<string, string> => {
    const text = optional<string>(record[key], readText, "");
    return text === "" ? {} : { [key]: text };
  };
  const link = { ...part("address"), ...part("documentReference"), ...part("screenTip"), ...part("textToDisplay") };
  if (!("address" in link) && !("documentReference" in link)) throw new ExcelError("InvalidArgument");
  return link;
};

/** The text goes to the top left cell; without one, the cell keeps what it shows, and an empty cell shows where the link leads. */
const writeText = (sheetId: string, cell: Rect, text: string | undefined, session: HostSession): void => {
  if (text === undefined) return;
  session.model.writeCells(sheetId, cell, [
    [parseInput(text, session.model.readStyles(sheetId, cell)[0]![0]!.numberFormat === "@", session)],
  ]);
  session.changed();
};

const write = (target: RangeTarget, value: unknown, session: HostSession): void => {
  requireWritable(session, target.sheetId, "allowInsertHyperlinks");
  const rect = rectOf(target);
  if (value === null) return cutItems("hyperlinks", target.sheetId, rect, session);
  const { textToDisplay, ...link } = readLink(value);
  const shown = session.model.readCells(target.sheetId, topLeft(rect))[0]![0]!.text;
  cutItems("hyperlinks", target.sheetId, rect, session);
  session.model.setItems(target.sheetId, "hyperlinks", [...session.model.items(target.sheetId, "hyperlinks"), { ...link, areas: [rect] }]);
  writeText(target.sheetId, topLeft(rect), textToDisplay ?? (shown === "" ? (link.address ?? link.documentReference) : undefined), session);
  session.wideFormats.write(target.sheetId, rect, LINK_STYLE);
};

export const hyperlinkProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = { Hyperlink: { get: read, set: write } };
