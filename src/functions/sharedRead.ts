/**
 * One calculation may hold thousands of calls that need the same read of the workbook; those that come close together share it.
 * Short, so that a change in the sheet or in the settings is seen by the next calculation.
 */
const SHARED_FOR_MS = 500;

/**
 * A read that calls with the same key share for a moment. A failed read is not kept.
 * @example const header = sharedRead((key: string) => readHeader(key));
 */
export function sharedRead<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key) => {
    const known = running.get(key);
    if (known) return known;
    const started = read(key);
    const forget = (): boolean => running.delete(key);
    running.set(key, started);
    started.then(() => setTimeout(forget, SHARED_FOR_MS), forget);
    return started;
  };
}
