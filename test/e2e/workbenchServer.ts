/** The workbench for browser tests: its page built when needed, its server a process of its own, as `npm start` runs it. */
import { execFileSync, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const ROOT = resolve(__dirname, "../..");

export interface WorkbenchServer {
  /** Address of the page; with a sample it opens that. */
  readonly url: string;
  close(): void;
}

export interface WorkbenchServerOptions {
  /** File name of a sample to open. */
  readonly sample?: string;
  /** Folder of the built add-in; default `dist/addin`. */
  readonly addinFolder?: string;
  /** Default `samples`. */
  readonly samplesFolder?: string;
}

/**
 * Builds the page (skipped when it is up to date) and serves it on a free port.
 * @throws Error when the page does not build or the server does not start
 * @example const server = await startWorkbench({ addinFolder: "test/e2e/fixtures/probe-addin" });
 */
export async function startWorkbench({ sample, addinFolder, samplesFolder }: WorkbenchServerOptions = {}): Promise<WorkbenchServer> {
  execFileSync(process.execPath, [join(ROOT, "workbench/page/build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  const options = [...option("--sample", sample), ...option("--addin", addinFolder), ...option("--samples", samplesFolder)];
  const child = spawn(process.execPath, [join(ROOT, "workbench/server/serve.mjs"), ...options], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await firstLine(child.stdout);
  if (url === null) throw new Error("The workbench server ended before it was ready.");
  return { url, close: () => void child.kill() };
}

const option = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [name, value]);

/** `null` when the stream ends without one. */
async function firstLine(stream: NodeJS.ReadableStream): Promise<string | null> {
  for await (const line of createInterface({ input: stream })) return line;
  return null;
}
