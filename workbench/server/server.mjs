import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { freshness, NOT_KEPT } from "./freshness.mjs";
import { mimeType } from "./mime.mjs";
import { fileOf, mounts } from "./mounts.mjs";
import { sampleList } from "./sampleList.mjs";
import { trustPageFor } from "./trustPage.mjs";

const HOST = "127.0.0.1";
const PORTS_TRIED = 50;
/** The page works on this machine's files only. */
const HEADERS = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/**
 * Serves the workbench on this machine only: the page at `/`, the built add-in at `/addin/`, Microsoft's Office.js at
 * `/office-js/`, the sample workbooks at `/samples/` (their list at `/samples/index.json`).
 * @param {object} [options]
 * @param {number} [options.port] wanted port; 0 (default) for any free one. A wanted port that is taken falls to the next free one.
 * @param {string} [options.sample] file name of a sample; then `url` opens it
 * @param {string} [options.addinFolder] folder of the built add-in, default `dist/addin`
 * @param {string} [options.samplesFolder] default `samples`
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 * @throws Error when none of the 50 ports from the wanted one on is free
 * @example const { url, close } = await startServer({ port: 3000, sample: "danh-sach.xlsx" });
 */
export async function startServer({ port = 0, sample, ...folders } = {}) {
  const table = mounts(folders);
  const server = createServer((request, response) => {
    answer(table, request, response).catch(() => fail(response, 500));
  });
  const used = await listen(server, port);
  const base = `http://${HOST}:${used}/`;
  return {
    url: sample ? `${base}?open=${encodeURIComponent(`/samples/${sample}`)}` : base,
    close: () => close(server),
  };
}

async function answer(table, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return fail(response, 405);
  const path = new URL(request.url ?? "/", `http://${HOST}`).pathname;
  const trustPage = trustPageFor(path);
  if (trustPage !== null) return send(response, mimeType(".html"), trustPage);
  if (path === "/samples/index.json") return send(response, mimeType(".json"), JSON.stringify(await sampleList(samplesOf(table))));
  await sendFile(request, response, fileOf(table, rawPath(request.url)));
}

const samplesOf = (table) => table.find(({ prefix }) => prefix === "/samples/").folder;

/** Not through `URL`: it would resolve `..` away before the path is checked. */
const rawPath = (url) => (url ?? "/").split(/[?#]/)[0];

async function sendFile(request, response, file) {
  const info = file === null ? null : await stat(file).catch(() => null);
  if (!info?.isFile()) return fail(response, 404);
  const headers = { ...HEADERS, ...freshness(file, info) };
  if (request.headers["if-none-match"] === headers.ETag) return response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, "Content-Type": mimeType(file), "Content-Length": info.size });
  if (request.method === "HEAD") return response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function send(response, type, text) {
  response.writeHead(200, { ...HEADERS, ...NOT_KEPT, "Content-Type": type });
  response.end(text);
}

function fail(response, status) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...HEADERS, ...NOT_KEPT, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}

async function listen(server, wanted) {
  for (let port = wanted; port < wanted + PORTS_TRIED; port++) {
    const used = await listenOn(server, port);
    if (used !== null) return used;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + PORTS_TRIED - 1}.`);
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(port, HOST, () => {
      server.removeAllListeners("error");
      resolve(server.address().port);
    });
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
