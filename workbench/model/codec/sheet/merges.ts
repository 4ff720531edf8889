import { parseRect, rectAddress } from "../../addresses";
import type { Rect } from "../../model";
import type { XmlElement } from "../xml/element";

export function readMerges(sheet: XmlElement): Rect[] {
  return (sheet.child("mergeCells")?.all("mergeCell") ?? []).flatMap((element) => parseRect(element.get("ref") ?? "") ?? []);
}

/** @returns the element; "" without merged areas */
export function mergesElement(merges: readonly Rect[]): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join("")}</mergeCells>`;
}
