import { escapeText, escapeXml, plainText } from "./escape";
import type { Scope } from "./namespaces";
import { parseFragment } from "./parse";

/** What stands between elements, as written: text, comments, CDATA. */
export type XmlNode = XmlElement | string;

interface Attribute {
  readonly written: string;
  value: string;
}

/**
 * An element of a part of the file. What is not changed is written exactly as it was read. Names carry the prefixes of `namespaces.ts`
 * (`row`, `x14:sparkline`, attribute `r:id`), whatever prefixes the file uses.
 */
export class XmlElement {
  parent: XmlElement | undefined;
  private readonly attributeMap = new Map<string, Attribute>();
  private nodes: XmlNode[] = [];
  /** The whole element as written, while nothing in it has changed. */
  private source: string | undefined;
  /** Its start tag as written, `<a b="1"`, while its attributes have not changed. */
  private start: string | undefined;

  /**
   * @param name as it is called here
   * @param written as the file calls it
   * @param scope namespaces declared here
   */
  constructor(
    readonly name: string,
    readonly written: string,
    readonly scope: Scope
  ) {}

  get isChanged(): boolean {
    return this.source === undefined;
  }

  get children(): XmlElement[] {
    return this.nodes.filter((node) => node instanceof XmlElement);
  }

  get attributes(): Record<string, string> {
    return Object.fromEntries([...this.attributeMap].map(([name, { value }]) => [name, value]));
  }

  /** Text directly inside, unescaped. */
  get text(): string {
    return this.nodes.map((node) => (node instanceof XmlElement ? "" : plainText(node))).join("");
  }

  get(attribute: string): string | undefined {
    return this.attributeMap.get(attribute)?.value;
  }

  /** The first child of this name. */
  child(name: string): XmlElement | undefined {
    return this.nodes.find((node): node is XmlElement => node instanceof XmlElement && node.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every element of this name below, in order; without a name every element. */
  *descendants(name?: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (name === undefined || child.name === name) yield child;
      yield* child.descendants(name);
    }
  }

  /** @param value `undefined` takes the attribute away */
  set(attribute: string, value: string | number | undefined): this {
    const known = this.attributeMap.get(attribute);
    const text = value === undefined ? undefined : String(value);
    if (known?.value === text) return this;
    if (text === undefined) this.attributeMap.delete(attribute);
    else this.attributeMap.set(attribute, { written: known?.written ?? attribute, value: text });
    this.start = undefined;
    this.touch();
    return this;
  }

  setText(text: string): void {
    if (this.text === text && this.children.length === 0) return;
    this.nodes = text === "" ? [] : [escapeText(text)];
    this.touch();
  }

  /** @param xml elements with the prefixes of `namespaces.ts`. @returns the first of them */
  append(xml: string): XmlElement {
    return this.insert(this.nodes.length, xml);
  }

  prepend(xml: string): XmlElement {
    return this.insert(0, xml);
  }

  before(xml: string): XmlElement {
    return this.parent!.insert(this.parent!.nodes.indexOf(this), xml);
  }

  after(xml: string): XmlElement {
    return this.parent!.insert(this.parent!.nodes.indexOf(this) + 1, xml);
  }

  replaceWith(xml: string): XmlElement {
    const added = this.before(xml);
    this.remove();
    return added;
  }

  remove(): void {
    const { parent } = this;
    if (!parent) return;
    parent.nodes = parent.nodes.filter((node) => node !== this);
    parent.touch();
    this.parent = undefined;
  }

  /** @param children those it has, in another order, or some of them */
  reorder(children: readonly XmlElement[]): void {
    this.nodes = [...children];
    this.touch();
  }

  /** Everything inside anew. */
  setContent(xml: string): void {
    this.nodes = [];
    this.touch();
    if (xml) this.append(xml);
  }

  /** Replaces the source of the element itself, which is then not looked into. */
  setSource(source: string): void {
    if (source === this.source) return;
    this.touch();
    this.source = source;
    this.nodes = [];
  }

  toString(): string {
    return this.source ?? `${this.start ?? this.startTag()}${this.nodes.length > 0 ? `>${this.nodes.join("")}</${this.written}>` : "/>"}`;
  }

  // What only the parser calls.

  /** @param start the tag as written, without its end */
  readStart(start: string, attributes: Iterable<readonly [name: string, written: string, value: string]>): void {
    this.start = start;
    for (const [name, written, value] of attributes) this.attributeMap.set(name, { written, value });
  }

  adopt(node: XmlNode): void {
    this.nodes.push(node);
    if (node instanceof XmlElement) node.parent = this;
  }

  /** @param placeholder what stands for this element in the sources around it */
  keepSource(source: string, placeholder?: string): void {
    this.source = source;
    if (placeholder === undefined) return;
    for (let outer = this.parent; outer; outer = outer.parent) outer.source = outer.source?.replace(placeholder, () => source);
  }

  declare(prefix: string, uri: string): void {
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    if (this.attributeMap.has(name)) return;
    this.attributeMap.set(name, { written: name, value: uri });
    this.start = undefined;
    this.touch();
  }

  private startTag(): string {
    const attributes = [...this.attributeMap.values()].map(({ written, value }) => ` ${written}="${escapeXml(value)}"`);
    return `<${this.written}${attributes.join("")}`;
  }

  private insert(at: number, xml: string): XmlElement {
    const added = parseFragment(xml, this);
    added.forEach((element) => (element.parent = this));
    this.nodes.splice(at, 0, ...added);
    this.touch();
    return added[0]!;
  }

  private touch(): void {
    this.source = undefined;
    this.parent?.touch();
  }
}
