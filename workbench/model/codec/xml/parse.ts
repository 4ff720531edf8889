import { SaxesParser, type SaxesTagPlain } from "saxes";
import { XmlElement } from "./element";
import { isStrict, namespaceOf, usualAttribute, usualName, type Scope } from "./namespaces";

/** A part as a tree, with what stands before and behind its root. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/** What a careless program has written and can be read all the same. */
export const isHarmless = ({ message }: Error): boolean =>
  /disallowed character|undefined entity|duplicate attribute|text data outside|an XML declaration must be/i.test(message);

/**
 * @param leaf an element (as written, without prefix) whose content is not looked into: the cells of a sheet would make too large a tree
 * @throws Error when the text is not well-formed
 * @example parseXml('<a b="1"><c/></a>').root.child("c")
 */
export function parseXml(text: string, leaf?: string): XmlDocument {
  const span = leaf === undefined ? undefined : contentSpan(text, leaf);
  const tree = parseTree(span ? `${text.slice(0, span.from)}<${span.tag}/>${text.slice(span.to)}` : text, {});
  if (span) {
    const element = [...tree.root.descendants()].find(({ written }) => written === span.tag)!;
    element.keepSource(text.slice(span.from, span.to), `<${span.tag}/>`);
  }
  return tree;
}

/** The first element of this name and its last end: it does not occur twice. */
function contentSpan(text: string, leaf: string): { from: number; to: number; tag: string } | undefined {
  const start = new RegExp(`<((?:[\\w.-]+:)?${leaf})(?:\\s[^>]*)?>`).exec(text);
  if (!start || start[0].endsWith("/>")) return undefined;
  const end = text.lastIndexOf(`</${start[1]}`);
  if (end < start.index) return undefined;
  return { from: start.index, to: text.indexOf(">", end) + 1, tag: start[1]! };
}

function parseTree(text: string, outer: Scope): XmlDocument {
  const parser = new SaxesParser();
  const open: { element: XmlElement; start: number }[] = [];
  let root: XmlElement | undefined;
  let [rootStart, last] = [0, 0];
  parser.on("error", (error) => {
    if (!isHarmless(error)) throw error;
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const start = text.lastIndexOf("<", parser.position - 1);
    const parent = open.at(-1)?.element;
    const scope = scopeOf(tag, parent?.scope ?? outer);
    const element = new XmlElement(usualName(tag.name, scope), tag.name, scope);
    element.readStart(
      text.slice(start, parser.position - (tag.isSelfClosing ? 2 : 1)),
      Object.entries(tag.attributes).map(([written, value]) => [usualAttribute(written, scope), written, value])
    );
    if (parent) {
      if (start > last) parent.adopt(text.slice(last, start));
      parent.adopt(element);
    } else if (!root) [root, rootStart] = [element, start];
    open.push({ element, start });
    last = parser.position;
  });
  parser.on("closetag", () => {
    const { element, start } = open.pop()!;
    const end = parser.position;
    const closing = text.lastIndexOf("<", end - 1);
    if (closing > last) element.adopt(text.slice(last, closing));
    element.keepSource(text.slice(start, end));
    last = end;
  });
  parser.write(text).close();
  if (!root || open.length > 0) throw new Error("The XML is not complete.");
  return { before: text.slice(0, rootStart), root, after: text.slice(last) };
}

function scopeOf(tag: SaxesTagPlain, outer: Scope): Scope {
  const declared = Object.entries(tag.attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(declared.map(([name, uri]) => [name.slice("xmlns:".length), uri])) };
}

/**
 * Elements to be put into a tree.
 * @param xml with the prefixes of `namespaces.ts`; without a prefix means the namespace of the root
 * @returns elements that declare what the file does not
 */
export function parseFragment(xml: string, parent: XmlElement): XmlElement[] {
  let top = parent;
  while (top.parent) top = top.parent;
  const used = new Set([...xml.matchAll(/[<\s/]([\w.-]+):[\w.-]+(?=[\s=/>])/g)].map((match) => match[1]!));
  if (/<[\w.-]+[\s/>]/.test(xml)) used.add("");
  const strict = isStrict(top.scope);
  const declarations = [...used].flatMap((prefix) => {
    const uri = prefix === "" ? top.scope[colonPrefix(top.written)] : namespaceOf(prefix, strict);
    return uri === undefined || parent.scope[prefix] === uri || prefix === "xmlns" || prefix === "xml" ? [] : [[prefix, uri] as const];
  });
  const outer = { ...parent.scope, ...Object.fromEntries(declarations) };
  const { root } = parseTree(`<fragment>${xml}</fragment>`, outer);
  return root.children.map((element) => {
    for (const [prefix, uri] of declarations) element.declare(prefix, uri);
    return element;
  });
}

const colonPrefix = (written: string): string => (written.includes(":") ? written.slice(0, written.indexOf(":")) : "");
