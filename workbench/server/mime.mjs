/** MIME types of the files the workbench serves; browsers refuse module scripts and styles served with a wrong one. */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".gif": "image/gif",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The Content-Type of a file, by its extension.
 * @param {string} file name or path
 * @returns {string} `application/octet-stream` for an extension not listed
 * @example mimeType("a/b.css") // "text/css; charset=utf-8"
 */
export function mimeType(file) {
  const extension = file.slice(file.lastIndexOf(".")).toLowerCase();
  return TYPES[extension] ?? "application/octet-stream";
}
