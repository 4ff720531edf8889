/** The heavy half of the page: grid, model and host, and how they hang together with what is around them. */
import type { ILanguagePack } from "@univerjs/core";
import { createFiles, type Files } from "./files/file";
import { helpOf, helpTexts } from "./functions/help";
import { metadataOf, readFunctions, type ListedFunction } from "./functions/list";
import { bootGrid, type Grid } from "./grid/boot";
import { univerTexts } from "./grid/locales";
import type { PreferenceStore } from "./preferences";
import { createSessions, type Session, type Sessions } from "./session";
import type { Shell } from "./shell";
import type { Language } from "./texts";
import type { PageTheme } from "./theme";

export interface Workbench {
  readonly grid: Grid;
  readonly sessions: Sessions;
  readonly files: Files;
  reloadAddIn(): Promise<void>;
  /** Shows grid and add-in in another language; Excel too starts an add-in anew for that. */
  useLanguage(language: Language): Promise<void>;
}

export interface WorkbenchParts {
  readonly shell: Shell;
  readonly preferences: PreferenceStore;
  readonly theme: PageTheme;
}

/** Starts the grid. No workbook is open yet. */
export async function startWorkbench({ shell, preferences, theme }: WorkbenchParts): Promise<Workbench> {
  const language = preferences.get("language");
  const { functions, languagePack } = await textsIn(language);
  const grid = bootGrid({ container: shell.gridSlot, theme, language, languagePack, functions: functions.map(helpOf) });
  const sessions: Sessions = createSessions({
    grid,
    functions: metadataOf(functions),
    profile: () => preferences.get("profile"),
    onOpened: (session: Session) => {
      shell.showTitle(session.model.name, session.changed);
      void shell.addIn.load(session.host);
    },
    onChanged: () => showTitle(),
  });
  const showTitle = () => {
    const { model, changed } = sessions.current;
    shell.showTitle(model.name, changed);
  };
  const reloadAddIn = () => shell.addIn.reload(sessions.current.host);
  return {
    grid,
    sessions,
    files: createFiles({ sessions, messages: shell.messages, progress: shell.progress }),
    reloadAddIn,
    useLanguage: async (next) => {
      grid.useLanguage(next, (await textsIn(next)).languagePack);
      showTitle();
      await reloadAddIn();
    },
  };
}

/** Univer's texts and those of the add-in's functions. */
async function textsIn(language: Language): Promise<{ functions: readonly ListedFunction[]; languagePack: ILanguagePack }> {
  const [own, functions] = await Promise.all([univerTexts(language), readFunctions(language)]);
  return { functions, languagePack: { ...own, ...helpTexts(functions) } };
}
