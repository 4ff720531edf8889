/** A menu button after the ARIA pattern: arrow keys move, Escape closes, the focus returns to the button. */
import { indexAfter } from "./arrowKeys";
import { element, icon } from "./dom";
import { icons } from "./icons";
import { said, type Said } from "./texts";

export interface MenuItem {
  readonly text: Said;
  readonly onChoose: () => void;
  /** Present: one of several choices, and whether it is the chosen one. */
  readonly checked?: boolean;
}

export interface MenuGroup {
  readonly label?: Said;
  readonly items: readonly MenuItem[];
}

export interface MenuParts {
  readonly label: Said;
  /** For the tip and for screen readers, where the label alone does not say what is chosen. */
  readonly name?: Said;
  readonly icon: string;
  /** Asked each time the menu opens. */
  readonly groups: () => readonly MenuGroup[];
  readonly emptyText?: Said;
}

/** @example createMenu({ label: (words) => words.toolbar.samples, icon: icons.samples, groups: () => [{ items: [{ text: "…", onChoose }] }] }) */
export function createMenu({ label, name = label, icon: path, groups, emptyText = "" }: MenuParts): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "tool", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": name, title: name },
    icon(path),
    element("span", {}, label),
    icon(icons.chevron)
  );
  const list = element("div", { role: "menu", class: "menu", "aria-label": name, hidden: true });
  const root = element("div", { class: "menu-root" }, button, list);
  const toggle = (open: boolean) => {
    if (open) list.replaceChildren(...content(groups(), emptyText, close));
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) (list.querySelector<HTMLElement>("[aria-checked=true]") ?? itemsOf(list)[0])?.focus();
  };
  const close = () => {
    toggle(false);
    button.focus();
  };
  button.addEventListener("click", () => toggle(list.hidden));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    toggle(true);
  });
  root.addEventListener("focusout", (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) toggle(false);
  });
  list.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the toolbar's own keys do not count in its menus
    const items = itemsOf(list);
    const next = indexAfter("list", event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
    if (next !== null) {
      event.preventDefault();
      items[next]?.focus();
    } else if (event.key === "Escape") close();
  });
  return root;
}

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("button")];

function content(groups: readonly MenuGroup[], emptyText: Said, close: () => void): HTMLElement[] {
  const shown = groups.filter(({ items }) => items.length > 0);
  if (shown.length === 0) {
    return [element("button", { type: "button", role: "menuitem", tabindex: "-1", "aria-disabled": "true" }, said(emptyText))];
  }
  return shown.map(({ label, items }) => {
    const entries = items.map((item) => entryOf(item, close));
    if (label === undefined) return element("div", { role: "none" }, ...entries);
    const heading = element("div", { class: "menu-label", role: "presentation" }, said(label));
    return element("div", { role: "group", "aria-label": said(label) }, heading, ...entries);
  });
}

function entryOf({ text, onChoose, checked }: MenuItem, close: () => void): HTMLElement {
  const role = checked === undefined ? "menuitem" : "menuitemradio";
  const entry = element(
    "button",
    { type: "button", role, tabindex: "-1", "aria-checked": checked === undefined ? undefined : String(checked) },
    said(text)
  );
  entry.addEventListener("click", () => {
    close();
    onChoose();
  });
  return entry;
}
