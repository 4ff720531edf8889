import type { PageLayout } from "../../model/model";
import type { ClassDefinition, PropertyDefinition } from "../definitions";
import { ExcelError } from "../errors";
import { readBoolean, readNumber, readWord } from "../guards";
import { changeLayout, layoutOf } from "./layoutOf";
import { printMethods } from "./printMethods";
import type { SheetTarget } from "./sheetObject";
import { ofSheet } from "./sheetObject";

const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
] as const;

const member = <K extends keyof PageLayout>(key: K, read: (value: unknown) => PageLayout[K]): PropertyDefinition<SheetTarget> => ({
  get: (target, session) => layoutOf(target, session)[key],
  set: (target, value, session) => changeLayout(target, { [key]: read(value) }, session),
});

const points = (value: unknown): number => readNumber(value, { min: 0 });

const pages = (value: unknown): number => readNumber(value, { min: 0, max: 32_767 });

/** Either a percentage or a number of pages. */
const readZoom = (value: unknown): PageLayout["zoom"] => {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (scale !== undefined && scale !== null) {
    if (horizontalFitToPages || verticalFitToPages) throw new ExcelError("InvalidArgument");
    return { scale: readNumber(scale, { min: 10, max: 400 }) };
  }
  return {
    ...(horizontalFitToPages === undefined || horizontalFitToPages === null ? {} : { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(verticalFitToPages === undefined || verticalFitToPages === null ? {} : { verticalFitToPages: pages(verticalFitToPages) }),
  };
};

export const pageLayoutClass: ClassDefinition<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: member("orientation", (value) => readWord(value, ["Portrait", "Landscape"] as const)),
    PaperSize: member("paperSize", (value) => readWord(value, PAPERS)),
    TopMargin: member("topMargin", points),
    BottomMargin: member("bottomMargin", points),
    LeftMargin: member("leftMargin", points),
    RightMargin: member("rightMargin", points),
    HeaderMargin: member("headerMargin", points),
    FooterMargin: member("footerMargin", points),
    CenterHorizontally: member("centerHorizontally", readBoolean),
    CenterVertically: member("centerVertically", readBoolean),
    BlackAndWhite: member("blackAndWhite", readBoolean),
    PrintGridlines: member("printGridlines", readBoolean),
    Zoom: member("zoom", readZoom),
  },
  navigation: { HeadersFooters: ofSheet("HeaderFooterGroup") },
  methods: printMethods,
};
