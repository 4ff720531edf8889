import type { HeaderFooter, PageLayout } from "../../model";
import { isOn } from "../isOn";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";

type Texts = PageLayout["headersFooters"];

const ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** @param element `headerFooter` */
export function readHeadersFooters(element: XmlElement | undefined): Texts {
  const text = (name: string) => element?.child(name)?.text ?? "";
  return {
    differentFirstPage: isOn(element?.get("differentFirst")),
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

/** Changes the texts that are otherwise than before. */
export function writeHeadersFooters(element: XmlElement, texts: Texts, before: Texts): void {
  if (texts.differentFirstPage !== before.differentFirstPage) element.set("differentFirst", texts.differentFirstPage ? 1 : undefined);
  const put = (name: string, text: string, old: string) => {
    if (text === old) return;
    if (text === "") element.child(name)?.remove();
    else childOf(element, name, ORDER).setText(text);
  };
  put("oddHeader", header(texts.defaultPages), header(before.defaultPages));
  put("oddFooter", footer(texts.defaultPages), footer(before.defaultPages));
  put("firstHeader", header(texts.firstPage), header(before.firstPage));
  put("firstFooter", footer(texts.firstPage), footer(before.firstPage));
}

const header = (texts: HeaderFooter): string => coded(texts.leftHeader, texts.centerHeader, texts.rightHeader);
const footer = (texts: HeaderFooter): string => coded(texts.leftFooter, texts.centerFooter, texts.rightFooter);

const coded = (left: string, center: string, right: string): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
