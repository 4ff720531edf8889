/**
 * `npm run bench:criteria`: people of five years against BTNMT, side by side in one run: this engine, a bare loop that only reads each
 * fact once, and the same rules in json-rules-engine. Prints times and ratios and asserts none of them; that all agree on every verdict
 * is checked.
 */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bareLoop } from "./bareLoop.mjs";
import { factsOf, makeEngine, runRules } from "./jsonRules.mjs";
import { makeRoster } from "./people.mjs";

const SIZES = [25_000, 50_000, 100_000];
/** json-rules-engine is slow enough to be told by fewer. */
const FEWER = 2_000;
const AS_OF = "2025-12-31";
const RUNS = 5;
const BUNDLE = "dist/bench/criteria.cjs";

if (globalThis.gc === undefined) {
  const again = spawnSync(process.execPath, ["--expose-gc", "--max-old-space-size=6000", fileURLToPath(import.meta.url)], {
    stdio: "inherit",
  });
  process.exit(again.status ?? 1);
}

await build({ entryPoints: ["src/criteria/index.ts"], outfile: BUNDLE, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
const criteria = createRequire(import.meta.url)(fileURLToPath(new URL(`../../${BUNDLE}`, import.meta.url)));
const { defaultSettings, evaluate } = criteria;

/** Median of several runs, in milliseconds; memory is cleared before each. */
function median(job) {
  const times = Array.from({ length: RUNS }, () => {
    globalThis.gc();
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

const ms = (time) => `${time.toFixed(0)} ms`.padStart(10);
const microseconds = (time, count) => `${((time * 1000) / count).toFixed(2)} µs a person`.padStart(20);

let largest;
console.log(`BTNMT as of ${AS_OF}, five years, median of ${RUNS} runs\n`);
for (const size of SIZES) {
  const { units, people } = makeRoster(size, criteria);
  const subjects = [...units, ...people];
  const settings = defaultSettings("BTNMT", AS_OF);
  evaluate(subjects.slice(0, 2_000), settings); // warm
  const bare = median(() => bareLoop(subjects));
  const engine = median(() => evaluate(subjects, settings));
  console.log(
    `${String(size).padStart(7)} people  bare loop ${ms(bare)}  engine ${ms(engine)} ${microseconds(engine, size)}  ${(engine / bare).toFixed(1)} times the bare loop`
  );
  largest = { subjects, settings, engine, size };
}

{
  const { subjects, settings, engine, size } = largest;
  const opened = median(() => evaluate(subjects, settings).results.forEach(({ outcomes }) => outcomes.length));
  console.log(
    `${String(size).padStart(7)} people  with the reasons of every record opened ${ms(opened)}  ${(opened / engine).toFixed(1)} times the verdicts alone\n`
  );
}

const { units, people } = makeRoster(FEWER, criteria);
const { results } = evaluate([...units, ...people], defaultSettings("BTNMT", AS_OF));
const verdicts = new Map(results.map(({ subject, verdict }) => [subject, verdict]));
const unitVerdicts = new Map(units.map((unit) => [unit.name, verdicts.get(unit)]));
const prepared = people.map((person) => factsOf(person, unitVerdicts));
const rules = makeEngine();
await runRules(rules, prepared.slice(0, 100)); // warm
globalThis.gc();
const start = performance.now();
const found = await runRules(rules, prepared);
const jsonRules = performance.now() - start;
const others = people.filter((person, i) => verdicts.get(person) !== found[i]);
const perPerson = (jsonRules / FEWER) * 1000;
const own = (largest.engine / largest.size) * 1000;
console.log(
  `json-rules-engine on ${FEWER} people: ${ms(jsonRules).trim()}, ${perPerson.toFixed(0)} µs a person, ${(perPerson / own).toFixed(0)} times this engine`
);
console.log(
  others.length === 0
    ? "Both give every person the same verdict."
    : `Verdicts differ for ${others.length} people, first at row ${others[0].row}.`
);
process.exitCode = others.length === 0 ? 0 : 1;
