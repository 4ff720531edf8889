/**
 * Serves the workbench until the process ends, and prints its address:
 * `node workbench/server/serve.mjs [--port N] [--sample FILE] [--addin FOLDER] [--samples FOLDER]`
 */
import { parseArgs } from "node:util";
import { startServer } from "./server.mjs";

const { values } = parseArgs({
  options: { port: { type: "string" }, sample: { type: "string" }, addin: { type: "string" }, samples: { type: "string" } },
});
const { url } = await startServer({
  port: Number(values.port ?? 0),
  sample: values.sample,
  addinFolder: values.addin,
  samplesFolder: values.samples,
});
console.log(url);
