/** A question with two answers, as a modal `<dialog>`: Escape and the second button mean no. */
import { element } from "./dom";
import type { Said } from "./texts";

export interface Question {
  readonly title: Said;
  readonly body: readonly (Node | Said)[];
  readonly confirm: Said;
  readonly cancel: Said;
}

/**
 * Asks and waits.
 * @returns true when the officer confirms
 * @example if (await confirmDialog({ title: "Có thay đổi chưa lưu", body: ["…"], confirm: "Bỏ thay đổi", cancel: "Ở lại" })) …
 */
export function confirmDialog({ title, body, confirm, cancel }: Question): Promise<boolean> {
  const dialog = element(
    "dialog",
    { class: "question", "aria-labelledby": "question-title" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "question-title" }, title),
      ...body,
      element(
        "div",
        { class: "answers" },
        element("button", { class: "plain-button primary", value: "confirm" }, confirm),
        element("button", { class: "plain-button", value: "cancel", autofocus: true }, cancel)
      )
    )
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "confirm");
    });
  });
}
