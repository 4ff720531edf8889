/** `npm start`: builds the add-in, serves the workbench and opens it with a sample roster. */
import { spawn } from "node:child_process";
import { startServer } from "../workbench/server/server.mjs";
import { buildWorkbench } from "./build-workbench.mjs";

const SAMPLE = "don-vi-nho.xlsx";
const PORT = Number(process.env.PORT ?? 3000);

console.log("Đang dựng tiện ích và bàn thử… / Building the add-in and the workbench…");
await buildWorkbench();
const server = await startServer({ port: PORT, sample: SAMPLE });
const url = server.url.replace("127.0.0.1", "localhost");
console.log(`\nDTT: ${url}\nMở địa chỉ trên trong trình duyệt; Ctrl+C để dừng. / Open it in a browser; Ctrl+C stops.\n`);
openBrowser(url);

/** Opens the default browser where there is one; a machine without a screen just shows the address. */
function openBrowser(address) {
  if (process.env.CI || process.env.DTT_NO_OPEN) return;
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", address]]
      : process.platform === "darwin"
        ? ["open", [address]]
        : ["xdg-open", [address]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("Không tự mở được trình duyệt. / No browser could be opened."));
  child.unref();
}
