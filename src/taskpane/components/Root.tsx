import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import { PANE_TEXTS, type Language } from "../texts";
import { paneTheme } from "../theme";
import { useDarkMode } from "../useDarkMode";
import { App, type AppProps } from "./App";
import { CrashGuard } from "./CrashGuard";
import { OutsideExcel } from "./OutsideExcel";

export interface RootProps {
  /** null: there is no Excel around the page. */
  readonly app: Omit<AppProps, "language" | "onLanguage"> | null;
  readonly language: Language;
  /** Keeps the officer's choice of language for the next time. */
  readonly rememberLanguage: (language: Language) => void;
  readonly officeIsDark: () => boolean | undefined;
}

/** The page: theme and language around the pane, or around the message that Excel is missing. */
export function Root({ app, language: first, rememberLanguage, officeIsDark }: RootProps) {
  const isDark = useDarkMode(officeIsDark);
  const [language, setLanguage] = useState(first);
  const choose = (chosen: Language): void => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  const texts = PANE_TEXTS[language];
  return (
    <FluentProvider theme={paneTheme(isDark)} style={{ colorScheme: isDark ? "dark" : "light" }}>
      <CrashGuard texts={texts}>
        {app ? <App {...app} language={language} onLanguage={choose} /> : <OutsideExcel texts={texts} />}
      </CrashGuard>
    </FluentProvider>
  );
}
