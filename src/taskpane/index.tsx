import { createRoot } from "react-dom/client";
import * as flow from "../flow";
import { Root } from "./components/Root";
import { languageMemory } from "./languageMemory";
import { localDay } from "./logic/localDay";
import { domainTexts } from "./productTexts";
import { knowledge } from "./productKnowledge";
import { languageOf } from "./texts";

/** Office's theme where it knows; undefined lets the system decide. */
const officeIsDark = (): boolean | undefined => (typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.isDarkTheme);

/** Draws the pane once Office is ready; without Excel around the page, says so. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element #root");
  const office = typeof Office === "undefined" ? undefined : Office;
  const info = await office?.onReady();
  const context = office?.context;
  const memory = languageMemory(() => window.localStorage, context?.partitionKey);
  const inExcel = office !== undefined && info?.host === office.HostType.Excel;
  createRoot(element).render(
    <Root
      app={inExcel ? { jobs: flow, knowledge, domainTexts, today: localDay(new Date()) } : null}
      language={memory.recall() ?? languageOf(context?.displayLanguage ?? navigator.language)}
      rememberLanguage={memory.remember}
      officeIsDark={officeIsDark}
    />
  );
}

void start();
