import type { PageLayout } from "../../model";
import { standardPageLayout } from "../../pageLayout";
import { isOn } from "../isOn";
import { isSame } from "../isSame";
import { childOf, SHEET_ORDER } from "../sheetElements";
import type { XmlElement } from "../xml/element";
import { readHeadersFooters, writeHeadersFooters } from "./headerFooter";
import { PAPERS, paperName } from "./papers";

const POINTS_PER_INCH = 72;
/** Attribute of `pageMargins` for each margin. */
const MARGINS = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;
const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Page setup that stands in the sheet; print area and titles are names of the workbook. */
export type SheetPageLayout = Omit<PageLayout, "printArea" | "printTitleRows" | "printTitleColumns">;

/** @returns page layout in points */
export function readPageLayout(sheet: XmlElement): SheetPageLayout {
  const standard = standardPageLayout();
  const setup = sheet.child("pageSetup")?.attributes ?? {};
  const options = sheet.child("printOptions")?.attributes ?? {};
  return {
    ...standard,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: setup.paperSize ? (paperName(Number(setup.paperSize)) ?? standard.paperSize) : "Letter",
    ...readMargins(sheet.child("pageMargins")),
    centerHorizontally: isOn(options.horizontalCentered),
    centerVertically: isOn(options.verticalCentered),
    printGridlines: isOn(options.gridLines),
    blackAndWhite: isOn(setup.blackAndWhite),
    zoom: readZoom(sheet, setup),
    headersFooters: readHeadersFooters(sheet.child("headerFooter")),
  };
}

function readMargins(element: XmlElement | undefined): Partial<PageLayout> {
  return Object.fromEntries(
    Object.entries(MARGINS).flatMap(([attribute, name]) => {
      const inches = Number(element?.get(attribute) ?? NaN);
      return Number.isNaN(inches) ? [] : [[name, inches * POINTS_PER_INCH]];
    })
  );
}

function readZoom(sheet: XmlElement, setup: Record<string, string>): PageLayout["zoom"] {
  if (!isOn(sheet.child("sheetPr")?.child("pageSetUpPr")?.get("fitToPage"))) return { scale: Number(setup.scale ?? 100) };
  return { horizontalFitToPages: Number(setup.fitToWidth ?? 1), verticalFitToPages: Number(setup.fitToHeight ?? 1) };
}

/** Changes what is otherwise than the sheet says. */
export function writePageLayout(sheet: XmlElement, layout: SheetPageLayout): void {
  const before = readPageLayout(sheet);
  const element = (name: string) => childOf(sheet, name, SHEET_ORDER);
  const option = (
    parent: string,
    attribute: string,
    member: "centerHorizontally" | "centerVertically" | "printGridlines" | "blackAndWhite"
  ) => {
    if (layout[member] !== before[member]) element(parent).set(attribute, layout[member] ? 1 : undefined);
  };
  option("printOptions", "horizontalCentered", "centerHorizontally");
  option("printOptions", "verticalCentered", "centerVertically");
  option("printOptions", "gridLines", "printGridlines");
  writeMargins(sheet, layout, before);
  if (layout.paperSize !== before.paperSize) element("pageSetup").set("paperSize", PAPERS[layout.paperSize] ?? PAPERS.A4);
  if (layout.orientation !== before.orientation) element("pageSetup").set("orientation", layout.orientation.toLowerCase());
  option("pageSetup", "blackAndWhite", "blackAndWhite");
  if (!isSame(layout.zoom, before.zoom)) writeZoom(sheet, layout.zoom);
  if (!isSame(layout.headersFooters, before.headersFooters))
    writeHeadersFooters(element("headerFooter"), layout.headersFooters, before.headersFooters);
}

/** All six margins are required where there is one. */
function writeMargins(sheet: XmlElement, layout: SheetPageLayout, before: SheetPageLayout): void {
  const isOther = Object.values(MARGINS).some((name) => layout[name] !== before[name]);
  if (!isOther) return;
  const existing = sheet.child("pageMargins");
  const element = existing ?? childOf(sheet, "pageMargins", SHEET_ORDER);
  for (const [attribute, name] of Object.entries(MARGINS))
    if (!existing || layout[name] !== before[name]) element.set(attribute, layout[name] / POINTS_PER_INCH);
}

function writeZoom(sheet: XmlElement, { scale, horizontalFitToPages, verticalFitToPages }: PageLayout["zoom"]): void {
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const setup = childOf(sheet, "pageSetup", SHEET_ORDER);
  if (fits) setup.set("fitToWidth", horizontalFitToPages ?? 0).set("fitToHeight", verticalFitToPages ?? 0);
  else setup.set("scale", scale ?? 100);
  const properties = sheet.child("sheetPr")?.child("pageSetUpPr");
  if (fits) childOf(childOf(sheet, "sheetPr", SHEET_ORDER), "pageSetUpPr", SHEET_PROPERTIES).set("fitToPage", 1);
  else properties?.set("fitToPage", undefined);
}
