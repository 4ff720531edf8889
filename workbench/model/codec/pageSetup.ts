import type { HeaderFooter as FileHeaderFooter, PageSetup } from "exceljs";
import type { HeaderFooter, PageLayout } from "../model";
import { standardPageLayout } from "../pageLayout";
import { attributesOf, contentOf, elementsOf, unescapeXml } from "./xml";

const POINTS_PER_INCH = 72;

/** Numbers of the file format for the names of Excel.PaperType. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
};

interface PrintNames {
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
}

/**
 * @param xml of the sheet
 * @param names from the workbook's defined names
 * @returns page layout in points
 */
export function readPageLayout(xml: string, names: PrintNames): PageLayout {
  const standard = standardPageLayout();
  const setup = attributes(xml, "pageSetup");
  const options = attributes(xml, "printOptions");
  return {
    ...standard,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize:
      Object.keys(PAPERS).find((name) => PAPERS[name] === Number(setup.paperSize)) ?? (setup.paperSize ? standard.paperSize : "Letter"),
    ...readMargins(xml),
    centerHorizontally: isOn(options.horizontalCentered),
    centerVertically: isOn(options.verticalCentered),
    printGridlines: isOn(options.gridLines),
    blackAndWhite: isOn(setup.blackAndWhite),
    zoom: readZoom(xml, setup),
    ...names,
    headersFooters: readHeadersFooters(elementsOf(xml, "headerFooter")[0] ?? "<headerFooter/>"),
  };
}

function readMargins(xml: string): Partial<PageLayout> {
  const { top, bottom, left, right, header, footer } = attributes(xml, "pageMargins");
  const margins = {
    topMargin: top,
    bottomMargin: bottom,
    leftMargin: left,
    rightMargin: right,
    headerMargin: header,
    footerMargin: footer,
  };
  return Object.fromEntries(
    Object.entries(margins).flatMap(([name, inches]) => (inches === undefined ? [] : [[name, Number(inches) * POINTS_PER_INCH]]))
  );
}

function readZoom(xml: string, setup: Record<string, string>): PageLayout["zoom"] {
  if (!isOn(attributes(xml, "pageSetUpPr").fitToPage)) return { scale: Number(setup.scale ?? 100) };
  return { horizontalFitToPages: Number(setup.fitToWidth ?? 1), verticalFitToPages: Number(setup.fitToHeight ?? 1) };
}

function readHeadersFooters(element: string): PageLayout["headersFooters"] {
  const text = (name: string) => unescapeXml(contentOf(elementsOf(element, name)[0] ?? `<${name}/>`));
  return {
    differentFirstPage: isOn(attributesOf(element).differentFirst),
    defaultPages: joined(text("oddHeader"), text("oddFooter")),
    firstPage: joined(text("firstHeader"), text("firstFooter")),
  };
}

function joined(header: string, footer: string): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = sections(header);
  const [leftFooter, centerFooter, rightFooter] = sections(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

/** Left, centre and right part of `&L…&C…&R…`; text before the first code stands in the centre. */
function sections(text: string): [string, string, string] {
  const found = { L: "", C: "", R: "" };
  let current: keyof typeof found = "C";
  for (const piece of text.match(/&[LCR]|&&|&"[^"]*"|&.|[^&]+/gs) ?? []) {
    if (/^&[LCR]$/.test(piece)) current = piece[1] as keyof typeof found;
    else found[current] += piece;
  }
  return [found.L, found.C, found.R];
}

/** @returns page setup for exceljs; print area and titles are defined names and written as such */
export function toFilePageSetup(layout: PageLayout): Partial<PageSetup> {
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fitToPage = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const inches = (points: number) => points / POINTS_PER_INCH;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[layout.paperSize] ?? PAPERS.A4,
    margins: {
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    blackAndWhite: layout.blackAndWhite,
    fitToPage,
    ...(fitToPage ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : { scale: scale ?? 100 }),
  };
}

export function toFileHeaderFooter({ headersFooters }: PageLayout): Partial<FileHeaderFooter> {
  const { differentFirstPage, defaultPages, firstPage } = headersFooters;
  return {
    differentFirst: differentFirstPage,
    oddHeader: coded(defaultPages.leftHeader, defaultPages.centerHeader, defaultPages.rightHeader),
    oddFooter: coded(defaultPages.leftFooter, defaultPages.centerFooter, defaultPages.rightFooter),
    firstHeader: coded(firstPage.leftHeader, firstPage.centerHeader, firstPage.rightHeader),
    firstFooter: coded(firstPage.leftFooter, firstPage.centerFooter, firstPage.rightFooter),
  };
}

function coded(left: string, center: string, right: string): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

function attributes(xml: string, name: string): Record<string, string> {
  const element = elementsOf(xml, name)[0];
  return element ? attributesOf(element) : {};
}

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
