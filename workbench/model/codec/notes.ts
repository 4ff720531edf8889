import { parseRect } from "../addresses";
import type { NoteData } from "../items/notes";
import { fileColor, rgbOf } from "./colors";
import { textOf, type Parts } from "./package";
import { relationshipsOf } from "./workbookParts";
import { attributesOf, contentOf, elementsOf, unescapeXml } from "./xml";

/**
 * Notes of a sheet, their text in the parts in which it is formatted; the size of the box is not kept.
 * @param path of the sheet
 */
export function readNotes(parts: Parts, path: string, theme: readonly string[]): NoteData[] {
  const part = Object.values(relationshipsOf(parts, path)).find(({ type }) => type === "comments");
  const comments = elementsOf(textOf(parts, part?.target ?? ""), "comment");
  return comments.flatMap((comment) => {
    const cell = parseRect(attributesOf(comment).ref ?? "");
    return cell ? [{ areas: [cell], content: { texts: textParts(comment, theme) } }] : [];
  });
}

function textParts(comment: string, theme: readonly string[]): object[] {
  const text = elementsOf(comment, "text")[0] ?? "<text/>";
  const runs = elementsOf(text, "r");
  return (runs.length > 0 ? runs : [text]).map((run) => {
    const content = elementsOf(run, "t")
      .map((part) => unescapeXml(contentOf(part)))
      .join("");
    const properties = elementsOf(run, "rPr")[0];
    return properties ? { text: content, font: fontOf(properties, theme) } : { text: content };
  });
}

function fontOf(properties: string, theme: readonly string[]): object {
  const attributes = (name: string) => attributesOf(elementsOf(properties, name)[0] ?? "<x/>");
  const has = (name: string) => elementsOf(properties, name).length > 0 && attributes(name).val !== "0";
  const { rgb, theme: number, indexed } = attributes("color");
  const color = rgbOf(
    { argb: rgb, theme: number === undefined ? undefined : Number(number), indexed: indexed === undefined ? undefined : Number(indexed) },
    theme
  );
  const size = attributes("sz").val;
  const name = attributes("rFont").val;
  return {
    ...(name ? { name } : {}),
    ...(size ? { size: Number(size) } : {}),
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(color ? { color: fileColor(color) } : {}),
  };
}
