import type { OfficeFile } from "../package/officeFile";
import { escapeText } from "../xml/escape";
import { encodedCharacters, type TextSource } from "./scanText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Texts of cells on their way into the file: into its string table, or into the cells where the file has no such table. */
export class StringWriter {
  private readonly path: string | undefined;
  private readonly added: string[] = [];
  private numbers: Map<string, number> | undefined;

  /** @param strings the table as read */
  constructor(
    private readonly file: OfficeFile,
    workbook: string,
    private readonly strings: readonly TextSource[]
  ) {
    [this.path] = file.related(workbook, "sharedStrings");
  }

  /**
   * @param content XML of a text that is formatted in parts
   * @returns type and content for a cell
   */
  cell(text: string, content = textElement(text)): { readonly type: string; readonly content: string } {
    if (this.path === undefined) return { type: "inlineStr", content: `<is>${content}</is>` };
    return { type: "s", content: `<v>${this.number(content)}</v>` };
  }

  /** Writes what has been added. */
  finish(): void {
    if (this.path === undefined || this.added.length === 0) return;
    this.file.put(this.path, withItems(this.file.text(this.path), this.added, this.strings.length));
  }

  private number(content: string): number {
    this.numbers ??= new Map(this.strings.map((item, i) => [item.content ?? textElement(item.text), i] as const).reverse());
    const known = this.numbers.get(content);
    if (known !== undefined) return known;
    const number = this.strings.length + this.added.length;
    this.numbers.set(content, number);
    this.added.push(content);
    return number;
  }
}

/** @returns the element `t` with a text. @example textElement(" a") // '<t xml:space="preserve"> a</t>' */
export function textElement(text: string): string {
  const keepsSpace = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keepsSpace}>${escapeText(encodedCharacters(text))}</t>`;
}

/** The table may be large: it is added to as text, not as a tree. */
function withItems(xml: string, items: readonly string[], before: number): string {
  const [start = "", prefix = ""] = /<((?:[\w.-]+:)?)sst\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml) ?? [];
  const isEmpty = start.endsWith("/>");
  const at = isEmpty ? xml.indexOf(start) + start.length : xml.lastIndexOf(`</${prefix}sst`);
  const namespace = prefix ? ` xmlns="${MAIN}"` : "";
  const added = items.map((content) => `<si${namespace}>${content}</si>`).join("");
  const opened = counted(isEmpty ? `${start.slice(0, -2)}>` : start, items.length, before);
  const head = xml.slice(0, at).replace(start, () => opened);
  return `${head}${added}${isEmpty ? `</${prefix}sst>` : ""}${xml.slice(at)}`;
}

/** `count` counts the cells, `uniqueCount` the texts; no program relies on the first. */
function counted(start: string, added: number, before: number): string {
  const raise = (text: string, name: string, floor: number) =>
    text.replace(
      new RegExp(`(\\s${name}=["'])(\\d+)`),
      (_, head: string, count: string) => `${head}${Math.max(Number(count), floor) + added}`
    );
  return raise(raise(start, "count", 0), "uniqueCount", before);
}
