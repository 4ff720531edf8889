import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";

/** Which folder of src may import which (see docs/decisions and CONTRIBUTING.md). */
const MAY_IMPORT = {
  criteria: [],
  sheets: [],
  scoring: ["criteria", "roster", "sheets"],
  roster: ["criteria"],
  texts: ["criteria", "roster", "ownSets", "scoring"],
  registration: ["criteria", "roster", "texts", "sheets"],
  ownSets: ["criteria", "roster", "sheets"],
  assessments: ["criteria", "roster", "sheets"],
  excel: ["criteria", "roster", "sheets"],
  functions: ["criteria", "roster", "texts", "excel", "ownSets"],
  flow: ["criteria", "roster", "registration", "excel", "ownSets", "assessments", "scoring"],
  taskpane: ["flow", "criteria", "roster", "registration", "texts", "ownSets", "assessments", "scoring"],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const PURE = ["criteria", "roster", "registration", "texts", "ownSets", "sheets", "assessments", "scoring"];
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];

/** Rules for the files `depth` folders below `src/<folder>`: there, another folder of src is exactly `depth + 1` levels up. */
const boundary = (folder, depth) => {
  const up = `^${"\\.\\./".repeat(depth + 1)}`;
  const others = FOLDERS.filter((other) => other !== folder);
  const forbidden = others.filter((other) => !MAY_IMPORT[folder].includes(other));
  const patterns = [
    {
      regex: `${up}(${forbidden.join("|")})(/.*)?$`,
      message: `src/${folder} may import only: ${MAY_IMPORT[folder].join(", ") || "nothing of src"}.`,
    },
    { regex: `${up}(${others.join("|")})/.+`, message: "Import another folder through its index.ts." },
    { regex: "(^|/)(workbench|test|samples|scripts)(/|$)", message: "The product knows nothing of the workbench and the tests." },
    ...(PURE.includes(folder)
      ? [{ regex: "^(react|react-dom|@fluentui/.*|node:.*)", message: "Pure code knows neither React nor Node." }]
      : []),
    ...(["flow", "excel", "functions"].includes(folder)
      ? [{ regex: "^(react|react-dom|@fluentui/.*|node:.*)", message: "Only the task pane knows React." }]
      : []),
  ];
  return { files: [`src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`], rules: { "no-restricted-imports": ["error", { patterns }] } };
};
const boundaries = FOLDERS.flatMap((folder) => [0, 1, 2].map((depth) => boundary(folder, depth)));

const onlyIn = (folder, allowed) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-globals": [
      "error",
      ...OFFICE_GLOBALS.filter((g) => !allowed.includes(g)).map((name) => ({
        name,
        message: `Only another folder says ${name} (see docs/decisions).`,
      })),
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always"],
      "no-console": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-console": "error", "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The as-of date is an argument: pure code has no clock.
    files: PURE.map((f) => `src/${f}/**/*.ts`),
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock in pure code: take the date as an argument.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "No clock in pure code: take the date as an argument.",
        },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Pure code is deterministic." },
      ],
    },
  },
  ...boundaries,
  onlyIn("criteria", []),
  onlyIn("roster", []),
  onlyIn("registration", []),
  onlyIn("texts", []),
  onlyIn("ownSets", []),
  onlyIn("assessments", []),
  onlyIn("scoring", []),
  onlyIn("sheets", []),
  onlyIn("flow", []),
  onlyIn("excel", ["Excel", "Office", "OfficeExtension"]),
  onlyIn("functions", ["CustomFunctions"]),
  onlyIn("taskpane", ["Office"]),
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["**/*.{js,cjs,mjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } }
);
