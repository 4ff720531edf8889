/** Path of an installed browser of the Chromium family, or `null`. `DTT_BROWSER` in `env` wins; @throws when it names no file. */
export function findBrowser(env?: Record<string, string | undefined>): string | null;
