import "@testing-library/jest-dom";

/** What browsers have and jsdom has not; Fluent asks for both when it starts. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export const media = { dark: false, listeners: new Set<() => void>() };

window.ResizeObserver = QuietResizeObserver;
window.matchMedia = (query) =>
  ({
    get matches() {
      return query.includes("dark") && media.dark;
    },
    media: query,
    addEventListener: (_type: string, listener: () => void) => media.listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => media.listeners.delete(listener),
  }) as unknown as MediaQueryList;

// A machine that runs other suites beside this one must not turn slowness into failures.
jest.setTimeout(30_000);
