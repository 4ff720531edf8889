/** XML as a tree: for parts that are read and changed here and must keep what is not understood. */
import { SaxesParser, type SaxesTagNS } from "saxes";

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  readonly namespace: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** A text is held unescaped. */
export type XmlNode = XmlElement | string;

/**
 * @returns the root element; comments and processing instructions are left out
 * @throws Error when the text is not well-formed, or a prefix is not declared
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const add = (node: XmlNode): void => void open.at(-1)?.children.push(node);
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: XmlElement = { name: tag.name, local: tag.local, namespace: tag.uri, attributes, children: [] };
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root!;
}
