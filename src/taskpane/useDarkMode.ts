import { useEffect, useState } from "react";

const systemIsDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

/**
 * Whether the pane is to be dark: Office's theme where it says so, else the system's.
 * Excel has no event for a changed theme, so it is asked again whenever the pane comes back into view.
 *
 * @param officeIsDark undefined when Office does not know.
 */
export function useDarkMode(officeIsDark: () => boolean | undefined): boolean {
  const [isDark, setDark] = useState(() => officeIsDark() ?? systemIsDark());
  useEffect(() => {
    const update = (): void => setDark(officeIsDark() ?? systemIsDark());
    const media = window.matchMedia("(prefers-color-scheme: dark)");
    media.addEventListener("change", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      media.removeEventListener("change", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [officeIsDark]);
  return isDark;
}
