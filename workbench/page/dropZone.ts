/** Dropping a file anywhere on the page opens it. */
import { element } from "./dom";
import { texts } from "./texts";

/**
 * @param onFiles called with the dropped files, at least one
 * @returns the cover to put into the page; it is shown while a file is dragged over the window
 */
export function createDropZone(onFiles: (files: readonly File[]) => void): HTMLElement {
  const cover = element("div", { class: "drop-cover", hidden: true, "aria-hidden": "true" }, element("p", {}, texts.drop));
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (holdsFiles(event)) cover.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault(); // without this the browser leaves the page and shows the file
  });
  cover.addEventListener("dragleave", () => (cover.hidden = true));
  window.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  return cover;
}
