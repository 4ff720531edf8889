/** Finds a browser; run as a program it prints its path, or nothing when there is none. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Commands of the Chromium family, as the package managers of Linux name them. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
];

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * The installed browser of the Chromium family that the browser tests and the screenshots use.
 * @param {NodeJS.ProcessEnv} [env] `DTT_BROWSER` names the program and wins over every other place
 * @returns {string | null} path of the program, or `null` when none is installed
 * @throws Error when `DTT_BROWSER` names a file that does not exist
 * @example findBrowser() // "/usr/bin/chromium"
 */
export function findBrowser(env = process.env) {
  if (env.DTT_BROWSER) {
    if (existsSync(env.DTT_BROWSER)) return env.DTT_BROWSER;
    throw new Error(`DTT_BROWSER names a file that does not exist: ${env.DTT_BROWSER}`);
  }
  return usualPlaces(env).find((path) => existsSync(path)) ?? firstOnPath();
}

function usualPlaces(env) {
  const programFolders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
  return [
    ...COMMANDS.map((command) => `/usr/bin/${command}`),
    "/snap/bin/chromium",
    ...MAC,
    ...programFolders.flatMap((folder) => WINDOWS.map((file) => join(folder, file))),
  ];
}

function firstOnPath() {
  const finder = process.platform === "win32" ? "where" : "which";
  for (const command of COMMANDS) {
    try {
      const found = execFileSync(finder, [command], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split(/\r?\n/)[0];
      if (found) return found;
    } catch {
      continue; // `which` ends with a failure when there is no such command
    }
  }
  return null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(findBrowser() ?? "");
}
