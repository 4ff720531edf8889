import type { HeaderFooter, PageLayout } from "./model";

const NO_TEXTS: HeaderFooter = { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
const POINTS_PER_INCH = 72;

/** Page setup of a fresh sheet in Excel (margins "Normal"). */
export function standardPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    topMargin: 0.75 * POINTS_PER_INCH,
    bottomMargin: 0.75 * POINTS_PER_INCH,
    leftMargin: 0.7 * POINTS_PER_INCH,
    rightMargin: 0.7 * POINTS_PER_INCH,
    headerMargin: 0.3 * POINTS_PER_INCH,
    footerMargin: 0.3 * POINTS_PER_INCH,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    zoom: { scale: 100 },
    headersFooters: { differentFirstPage: false, defaultPages: { ...NO_TEXTS }, firstPage: { ...NO_TEXTS } },
  };
}

/** @returns a copy that the caller may change */
export function copyPageLayout(layout: PageLayout): PageLayout {
  const { differentFirstPage, defaultPages, firstPage } = layout.headersFooters;
  return {
    ...layout,
    zoom: { ...layout.zoom },
    headersFooters: { differentFirstPage, defaultPages: { ...defaultPages }, firstPage: { ...firstPage } },
  };
}
