import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { Root } from "../../../src/taskpane/components/Root";
import type { Jobs } from "../../../src/taskpane/jobs";
import type { Language } from "../../../src/taskpane/texts";
import { domainTexts } from "./domain";
import { fakeJobs } from "./jobs";
import { knowledge } from "./knowledge";

interface Options {
  readonly jobs?: Partial<Jobs>;
  readonly language?: Language;
  readonly today?: string;
  readonly rememberLanguage?: (language: Language) => void;
}

/** jsdom has no layout, and works through every rule at each query: without them the tests take a tenth of the time. */
const withoutCss = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/** The whole pane over jobs of the test, after it has read the roster. */
export async function renderPane({ jobs, language = "vi", today = "2024-12-31", rememberLanguage = () => undefined }: Options = {}) {
  const app = { jobs: fakeJobs(jobs), knowledge, domainTexts, today };
  const rendered = render(
    <RendererProvider renderer={withoutCss}>
      <Root app={app} language={language} rememberLanguage={rememberLanguage} officeIsDark={() => undefined} />
    </RendererProvider>
  );
  await act(async () => undefined);
  return rendered;
}

/** Presses a button by its name and lets the job behind it end. */
export async function press(name: string | RegExp): Promise<void> {
  await act(async () => screen.getByRole("button", { name }).click());
}

/** A promise that the test settles when it likes. */
export function pending<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
