/** One jest, a project per kind of test; `npm test` runs them all, `npm run test:unit` one. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  transform,
  testEnvironment: "node",
  ...more,
});

export default {
  projects: [
    project("unit", [
      "test/{criteria,ownSets,sheets,assessments,scoring,roster,registration,flow,texts,manifest,functions}/**/*.test.ts",
      "test/excel/unit/**/*.test.ts",
    ]),
    project("pane", ["test/taskpane/**/*.test.tsx"], { testEnvironment: "jsdom" }),
    project("contract", ["test/{workbench,commands}/**/*.test.ts", "test/excel/*.test.ts"]),
    project("browser", ["test/e2e/**/*.test.ts"]),
  ],
};
