/** Dropping a file anywhere on the page opens it. */
import { element } from "./dom";

export interface DropZone {
  readonly cover: HTMLElement;
  watch(watched: Window): void;
}

/**
 * @param onFiles called with the dropped files, at least one
 * @returns the cover to put into the page, shown while a file is dragged over the window; and `watch` for the windows of frames,
 * which get the events of the area they fill
 */
export function createDropZone(onFiles: (files: readonly File[]) => void): DropZone {
  const cover = element(
    "div",
    { class: "drop-cover", hidden: true, "aria-hidden": "true" },
    element("p", {}, (words) => words.drop)
  );
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const watch = (watched: Window) =>
    watched.addEventListener("dragenter", (event) => {
      if (holdsFiles(event)) cover.hidden = false;
    });
  watch(window);
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
  return { cover, watch };
}
