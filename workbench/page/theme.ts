/** Light or dark: as the system has it, or as the officer wants it. */
import type { PreferenceStore, Theme } from "./preferences";

export interface PageTheme {
  readonly isDark: boolean;
  choose(theme: Theme): void;
  /** Called whenever light becomes dark or dark light. */
  onChange(listener: (isDark: boolean) => void): void;
}

/** @example const theme = createTheme(preferences); theme.onChange((isDark) => api.toggleDarkMode(isDark)); */
export function createTheme(preferences: PreferenceStore): PageTheme {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const listeners: ((isDark: boolean) => void)[] = [];
  const wanted = () => (preferences.get("theme") === "auto" ? system.matches : preferences.get("theme") === "dark");
  let isDark = wanted();
  // The colours of shell.css follow the colour scheme of the root element.
  const apply = () => (document.documentElement.style.colorScheme = isDark ? "dark" : "light");
  const update = () => {
    if (wanted() === isDark) return;
    isDark = wanted();
    apply();
    listeners.forEach((listener) => listener(isDark));
  };
  apply();
  system.addEventListener("change", update);
  return {
    get isDark() {
      return isDark;
    },
    choose: (theme) => {
      preferences.set("theme", theme);
      update();
    },
    onChange: (listener) => listeners.push(listener),
  };
}
