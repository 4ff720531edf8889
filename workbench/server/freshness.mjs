/** How long the browser may keep a file: always the newest build, and no more asked twice than needed. */

/** For answers that are made up at each request. */
export const NOT_KEPT = { "Cache-Control": "no-store" };

/** What esbuild has named by its content: `main-YYR54XGC.js`. With another content it has another name. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.(js|css)$/;

/**
 * Headers by which a browser knows whether what it has kept is still right: a file named by its content always is, any other is asked
 * for each time and only sent when it has changed.
 * @param {string} file path
 * @param {{mtimeMs: number, size: number}} info of the file
 * @example freshness("dist/index.html", info) // { "Cache-Control": "no-cache", ETag: '"18c2f-1f3"' }
 */
export function freshness(file, { mtimeMs, size }) {
  const ETag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  return { "Cache-Control": NAMED_BY_CONTENT.test(file) ? "max-age=31536000, immutable" : "no-cache", ETag };
}
