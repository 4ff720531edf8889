/** The criteria engine: facts in, verdicts out. Pure: no Office, no React, no clock. */
export * from "./facts";
export * from "./subject";
export * from "./verdict";
export * from "./reasons";
export * from "./settings";
export * from "./vocabulary";
