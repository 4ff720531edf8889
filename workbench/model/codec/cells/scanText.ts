import { unescapeXml } from "../xml/escape";

/** Text of a string item (`si`, `is`). */
export interface TextSource {
  readonly text: string;
  /** The XML inside, where it is more than a plain text: formatted parts, readings of East Asian words. */
  readonly content?: string;
}

/** Puts the text of a string item together while a parser walks through it. */
export class TextCollector {
  private text = "";
  private isText = false;
  private isRich = false;
  /** Readings are no part of the text. */
  private reading = 0;

  open(local: string): void {
    if (local === "t") this.isText = true;
    else if (local === "rPh") this.reading++;
    if (local === "r" || local === "rPh") this.isRich = true;
  }

  characters(text: string): void {
    if (this.isText && this.reading === 0) this.text += text;
  }

  close(local: string): void {
    if (local === "t") this.isText = false;
    else if (local === "rPh") this.reading--;
  }

  /** @param content XML inside the item */
  result(content: string): TextSource {
    const text = decodedCharacters(this.text);
    return this.isRich ? { text, content: content.replace(/(<\/?)[\w.-]+:(?=\w)/g, "$1") } : { text };
  }
}

/** @example decodedCharacters("a_x000D_b") // "a\rb" */
export function decodedCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** What the file cannot hold as it is, and what would be taken for such a code. */
export const encodedCharacters = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    // The characters XML forbids.
    .replace(
      /[\0-\x08\x0b\x0c\r\x0e-\x1f\ufffe\uffff]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
    );

/** @param content of a `TextSource`. @returns its text */
export function textOfContent(content: string): string {
  const texts = content.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "").match(/<t(?=[\s>])[^>]*>[\s\S]*?<\/t>/g) ?? [];
  return decodedCharacters(texts.map((element) => unescapeXml(element.slice(element.indexOf(">") + 1, -"</t>".length))).join(""));
}
