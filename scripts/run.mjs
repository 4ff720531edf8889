/** Small helpers for the scripts: run a command and show it, one line each. */
import { spawn } from "node:child_process";

/**
 * Runs a command with its output on this terminal.
 * @returns {Promise<number>} exit status
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on("close", (status, signal) => resolve(signal ? 1 : (status ?? 1)));
  });
}

/** The same for a package's own command line, with this Node. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
