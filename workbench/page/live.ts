/** Texts of the page that follow the language: each is written again when the language changes. */
import { said, type Said } from "./texts";

const MARK = "data-live";
/** What writes the texts of an element; it goes when the element goes. */
const writers = new WeakMap<Element, (() => void)[]>();

function keep(element: Element, write: () => void): void {
  element.setAttribute(MARK, "");
  writers.set(element, [...(writers.get(element) ?? []), write]);
}

/** Sets an attribute, now and whenever the language changes. */
export function liveAttribute(element: Element, name: string, text: Said): void {
  const write = () => element.setAttribute(name, said(text));
  write();
  if (typeof text === "function") keep(element, write);
}

/** A text node for the element, written again whenever the language changes. */
export function liveText(element: Element, text: Said): Text {
  const node = document.createTextNode(said(text));
  if (typeof text === "function") keep(element, () => (node.data = said(text)));
  return node;
}

/** Writes every text in the document in the current language. */
export function rewriteAll(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) writers.get(element)?.forEach((write) => write());
}
