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
  ["/main.js", 200, "text/javascript; charset=utf-8"],
  ["/office-js/office.js", 200, "text/javascript; charset=utf-8"],
  ["/addin/functions.json", 200, "application/json; charset=utf-8"],
  ["/addin/..%2f..%2f..%2f..%2fpackage.json", 404, "text/plain; charset=utf-8"],
  ["/addin/%2e%2e/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
  ["/.inputs.json", 404, "text/plain; charset=utf-8"],
  ["/addin/%E0%A4%A", 404, "text/plain; charset=utf-8"],
])("GET %s is answered with %i", async (path, status, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("its address opens the sample it was started with", () => {
  expect(new URL(server.url).searchParams.get("open")).toBe("/samples/don vi.xlsx");
  expect(new URL(server.url).hostname).toBe("127.0.0.1");
});
