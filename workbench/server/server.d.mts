export interface ServerOptions {
  /** Wanted port; 0 (default) for any free one. A wanted port that is taken falls to the next free one. */
  readonly port?: number;
  /** File name of a sample; then `url` opens it. */
  readonly sample?: string;
  /** Folder of the built add-in; default `dist/addin`. */
  readonly addinFolder?: string;
  /** Default `samples`. */
  readonly samplesFolder?: string;
}

/** Serves the workbench on 127.0.0.1. @throws Error when no port is free */
export function startServer(options?: ServerOptions): Promise<{ url: string; close: () => Promise<void> }>;
