/** The workbench's server: right types, nothing outside its folders, never an old build. */
import { join } from "node:path";
import { startWorkbench, type WorkbenchServer } from "./workbenchServer";

jest.setTimeout(60_000);
let server: WorkbenchServer;

beforeAll(async () => {
  server = await startWorkbench({ sample: "don vi.xlsx", addinFolder: join(__dirname, "fixtures/probe-addin") });
});
afterAll(() => server?.close());

const get = (path: string) => fetch(new URL(path, server.url));

test("plays the trust page of Office.js, whatever the case of its address", async () => {
  for (const path of ["/office-js/AgaveErrorUX/index.html", "/office-js/agaveerrorux/index.html"]) {
    expect(await (await get(path)).text()).toContain("hostUserTrusted: true");
  }
});

test.each([
  ["/", 200, "text/html; charset=utf-8"],
  ["/office-js/office.js", 200, "text/javascript; charset=utf-8"],
  ["/addin/functions.json", 200, "application/json; charset=utf-8"],
  ["/addin/..%2f..%2f..%2f..%2fpackage.json", 404, "text/plain; charset=utf-8"],
  ["/addin/%2e%2e/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
  ["/.inputs.json", 404, "text/plain; charset=utf-8"],
  ["/addin/%E0%A4%A", 404, "text/plain; charset=utf-8"],
])("GET %s is answered with %i", async (path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  expect(response.headers.get("cache-control")).toBe(status === 200 ? "no-cache" : "no-store");
});

test("a file is sent once and then only asked for, unless its name tells its content", async () => {
  const first = await get("/addin/functions.json");
  const again = await fetch(new URL("/addin/functions.json", server.url), {
    headers: { "If-None-Match": first.headers.get("etag") ?? "" },
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);

  const html = await (await get("/")).text();
  const script = /src="(main-[A-Z0-9]{8}\.js)"/.exec(html)?.[1];
  const response = await get(`/${script}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
  expect(response.headers.get("cache-control")).toBe("max-age=31536000, immutable");
});

test("its address opens the sample it was started with", () => {
  expect(new URL(server.url).searchParams.get("open")).toBe("/samples/don vi.xlsx");
  expect(new URL(server.url).hostname).toBe("127.0.0.1");
});
