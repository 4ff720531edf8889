/** Handing a file to the officer, the only way a page can. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The browser reads the address after the click has returned. */
const READ_WITHIN_MS = 60_000;

/** Puts the bytes into the browser's download folder under the name. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS);
}
