/** The few helpers that plain DOM needs. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element. `true` writes an attribute without a value; `false` and `undefined` leave it out.
 * @example element("button", { type: "button", class: "tool" }, "Lưu .xlsx")
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
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

/** A button of the toolbar: icon and text. */
export function toolButton(text: string, path: string, onClick: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "tool" }, icon(path), element("span", {}, text));
  button.addEventListener("click", onClick);
  return button;
}
