/** The few things of a browser that Office.js touches while it loads and runs. It gets no network: `fetch` and `XMLHttpRequest` are absent. */

const noop = (): void => undefined;

const element = (): Record<string, unknown> => ({ style: {}, setAttribute: noop, appendChild: noop, addEventListener: noop });

/** A timer that does not keep the process alive: Office.js sets some for minutes. */
const timeout = (handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): NodeJS.Timeout => {
  const timer = setTimeout(handler, delay, ...args);
  if ((delay ?? 0) > 1000) timer.unref();
  return timer;
};

const interval = (handler: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): NodeJS.Timeout =>
  setInterval(handler, delay, ...args).unref();

/**
 * Globals for one context. `Error`, `Promise` and `Date` are ours, so that what Office.js throws and promises is `instanceof` them.
 */
export const browserGlobals = (): Record<string, unknown> => {
  const globals: Record<string, unknown> = {
    console,
    setTimeout: timeout,
    clearTimeout,
    setInterval: interval,
    clearInterval,
    performance,
    Error,
    Promise,
    Date,
    addEventListener: noop,
    removeEventListener: noop,
    navigator: { userAgent: "Node", language: "vi-VN" },
    location: {
      href: "http://localhost/",
      search: "",
      hash: "",
      host: "localhost",
      hostname: "localhost",
      protocol: "http:",
      origin: "http://localhost",
    },
    document: {
      readyState: "complete",
      cookie: "",
      URL: "http://localhost/",
      addEventListener: noop,
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
  };
  return Object.assign(globals, { window: globals, self: globals });
};
