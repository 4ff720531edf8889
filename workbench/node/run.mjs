/** `npm run check` and `npm run register`: builds what has changed, then runs the command. Only results go to standard output. */
import { createRequire } from "node:module";
import { buildCommands } from "./build.mjs";

const { main } = createRequire(import.meta.url)(await buildCommands());
process.exitCode = await main(process.argv.slice(2));
