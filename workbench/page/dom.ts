/** The few helpers that plain DOM needs. */
import { liveAttribute, liveText } from "./live";
import type { Said } from "./texts";

type Attributes = Readonly<Record<string, Said | boolean | undefined>>;

/**
 * Makes an element. `true` writes an attribute without a value; `false` and `undefined` leave it out.
 * Texts given as functions follow the language.
 * @example element("button", { type: "button", class: "tool" }, (words) => words.toolbar.save)
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | Said)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    liveAttribute(made, name, value === true ? "" : value);
  }
  made.append(...children.map((child) => (child instanceof Node ? child : liveText(made, child))));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A 20×20 line icon, hidden from screen readers: the text beside it says what it is. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** A button of the toolbar: icon and text, which gives way to a tip where the page is narrow. */
export function toolButton(text: Said, path: string, onClick: () => void): HTMLButtonElement {
  return clickable(
    element("button", { type: "button", class: "tool", "aria-label": text, title: text }, icon(path), element("span", {}, text)),
    onClick
  );
}

/** A button that is an icon alone. */
export function iconButton(text: Said, path: string, onClick: () => void): HTMLButtonElement {
  return clickable(element("button", { type: "button", class: "icon-button", "aria-label": text, title: text }, icon(path)), onClick);
}

function clickable(button: HTMLButtonElement, onClick: () => void): HTMLButtonElement {
  button.addEventListener("click", onClick);
  return button;
}
