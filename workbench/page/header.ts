/** The top of the page: what it is, the name of the open file, the tools. */
import { element, toolButton } from "./dom";
import { icons } from "./icons";
import { createMenu, type MenuGroup, type MenuItem } from "./menu";
import { LANGUAGES, THEMES, type PreferenceStore, type Theme } from "./preferences";
import { texts, type Language } from "./texts";
import { createToolbar } from "./toolbar";

export interface HeaderActions {
  openFiles(files: readonly File[]): void;
  save(): void;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: Theme): void;
}

export interface HeaderParts extends HeaderActions {
  readonly preferences: PreferenceStore;
  readonly samples: () => readonly MenuItem[];
  /** @returns whether the log is shown now */
  readonly toggleLog: () => boolean;
  /** @returns whether the pane is shown now */
  readonly togglePane: () => boolean;
}

export interface Header {
  readonly root: HTMLElement;
  focus(): void;
  /** Lets the officer choose a file. */
  chooseFile(): void;
  showTitle(name: string, changed: boolean): void;
  readonly logButton: HTMLButtonElement;
  readonly paneButton: HTMLButtonElement;
}

export function createHeader(parts: HeaderParts): Header {
  const fileName = element("h1", { class: "file-name" });
  const chooser = fileInput(parts.openFiles);
  const chooseFile = () => chooser.click();
  const logButton = toggleButton("log", icons.log, parts.toggleLog);
  const paneButton = toggleButton("pane", icons.pane, parts.togglePane);
  const toolbar = createToolbar(
    (words) => words.toolbar.label,
    toolButton((words) => words.toolbar.open, icons.open, chooseFile),
    toolButton((words) => words.toolbar.save, icons.save, parts.save),
    createMenu({
      label: (words) => words.toolbar.samples,
      icon: icons.samples,
      groups: () => [{ items: parts.samples() }],
      emptyText: (words) => words.toolbar.noSamples,
    }),
    element("span", { class: "divider" }),
    createMenu({ label: (words) => words.toolbar.appearance, icon: icons.appearance, groups: () => appearance(parts) }),
    logButton,
    paneButton
  );
  const showTitle = (name: string, changed: boolean) => {
    fileName.replaceChildren(name);
    if (changed) fileName.append(" ", element("span", { role: "img", "aria-label": (words) => words.unsaved.mark }, "•"));
    document.title = `${changed ? "• " : ""}${name} – ${texts.productName}`;
  };
  const root = element("header", { class: "top" }, brand(), fileName, chooser, toolbar.root);
  return { root, focus: toolbar.focus, chooseFile, showTitle, logButton, paneButton };
}

/** A button that shows and hides a part of the page; `aria-pressed` says whether that is shown. */
function toggleButton(text: "log" | "pane", path: string, toggle: () => boolean): HTMLButtonElement {
  const button = toolButton(
    (words) => words.toolbar[text],
    path,
    () => button.setAttribute("aria-pressed", String(toggle()))
  );
  button.setAttribute("aria-pressed", "false");
  return button;
}

function appearance({ preferences, chooseLanguage, chooseTheme }: HeaderParts): MenuGroup[] {
  return [
    {
      label: (words) => words.appearance.language,
      items: LANGUAGES.map((language) => ({
        text: (words) => words.appearance.languages[language],
        checked: preferences.get("language") === language,
        onChoose: () => chooseLanguage(language),
      })),
    },
    {
      label: (words) => words.appearance.theme,
      items: THEMES.map((theme) => ({
        text: (words) => words.appearance.themes[theme],
        checked: preferences.get("theme") === theme,
        onChoose: () => chooseTheme(theme),
      })),
    },
  ];
}

function brand(): HTMLElement {
  const mark = element("span", { class: "mark", "aria-hidden": "true" }, "DTT");
  return element(
    "div",
    { class: "brand", title: (words) => words.productNote },
    mark,
    element("span", {}, (words) => words.productName)
  );
}

function fileInput(openFiles: HeaderActions["openFiles"]): HTMLInputElement {
  const input = element("input", { type: "file", accept: ".xlsx", hidden: true, "aria-label": (words) => words.toolbar.open });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = ""; // the same file can be opened again
    if (files.length > 0) openFiles(files);
  });
  return input;
}
