/** A menu button after the ARIA pattern: arrow keys move, Escape closes, the focus returns to the button. */
import { element, icon } from "./dom";
import { icons } from "./icons";

export interface MenuItem {
  readonly text: string;
  readonly onChoose: () => void;
}

export interface Menu {
  readonly root: HTMLElement;
  setItems(items: readonly MenuItem[], emptyText: string): void;
}

/** @example const menu = createMenu("Dữ liệu mẫu", icons.samples); menu.setItems([{ text: "…", onChoose }], "Chưa có"); */
export function createMenu(label: string, path: string): Menu {
  const button = element(
    "button",
    { type: "button", class: "tool", "aria-haspopup": "menu", "aria-expanded": "false" },
    icon(path),
    element("span", {}, label),
    icon(icons.chevron)
  );
  const list = element("div", { role: "menu", class: "menu", "aria-label": label, hidden: true });
  const root = element("div", { class: "menu-root" }, button, list);
  const items = () => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const toggle = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) items()[0]?.focus();
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
    const all = items();
    const step = moveOf(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (step !== null) {
      event.preventDefault();
      all[step]?.focus();
    } else if (event.key === "Escape") {
      toggle(false);
      button.focus();
    }
  });
  const setItems = (entries: readonly MenuItem[], emptyText: string) => {
    list.replaceChildren(
      ...entries.map(({ text, onChoose }) => {
        const item = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, text);
        item.addEventListener("click", () => {
          toggle(false);
          button.focus();
          onChoose();
        });
        return item;
      })
    );
    if (entries.length === 0) {
      list.append(element("button", { type: "button", role: "menuitem", tabindex: "-1", "aria-disabled": "true" }, emptyText));
    }
  };
  return { root, setItems };
}

/** Index to move to, or `null` for a key that does not move. */
function moveOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (current + 1) % count;
    case "ArrowUp":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
