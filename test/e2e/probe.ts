/** What `fixtures/probe-addin` offers in its frame, and how a test reaches it. */
import type { Frame, Page } from "playwright-core";

export interface Probe {
  readonly ready: Promise<{ host: string; platform: string }>;
  isSetSupported(name: string, version: string): boolean;
  context(): { host: string; platform: string; locale: string };
  read(address: string): Promise<unknown[][]>;
  write(address: string, values: unknown[][]): Promise<void>;
  missingMember(): Promise<{ code: string; message: string; location?: string } | null>;
  saveSettings(name: string, value: string): Promise<string>;
  refreshSettings(name: string): Promise<unknown>;
}

declare global {
  interface Window {
    probe: Probe;
    /** Calls of the probe's custom function since its frame was loaded. */
    probeCalls: number;
  }
}

/** The add-in's frame, once Office.js is ready in it. */
export async function probeFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(".pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  await frame.waitForFunction(() => window.probe !== undefined);
  await frame.evaluate(() => window.probe.ready);
  return frame;
}
