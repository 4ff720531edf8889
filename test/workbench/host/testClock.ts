import type { Clock } from "../../../workbench/host";

export interface TestClock extends Clock {
  /** Lets time pass; whoever sleeps until then wakes up, in order. */
  advance(milliseconds: number): Promise<void>;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A clock that only moves when the test says so. */
export const createTestClock = (): TestClock => {
  let time = 0;
  let sleepers: { until: number; wake(): void }[] = [];
  return {
    now: () => time,
    sleep: (milliseconds) => new Promise((wake) => sleepers.push({ until: time + milliseconds, wake })),
    advance: async (milliseconds) => {
      const end = time + milliseconds;
      for (;;) {
        await settled();
        const next = Math.min(...sleepers.map(({ until }) => until));
        if (next > end) break;
        time = next;
        const awake = sleepers.filter(({ until }) => until <= time);
        sleepers = sleepers.filter(({ until }) => until > time);
        for (const { wake } of awake) wake();
      }
      time = end;
      await settled();
    },
  };
};
