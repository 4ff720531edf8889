import { escapeXml } from "../xml/escape";
import type { XmlElement } from "../xml/element";
import { parseXml, type XmlDocument } from "../xml/parse";
import { CONTENT_TYPES, decoded, encoded, type Parts } from "./parts";
import { relationshipsPath, relativePath, resolvedPath } from "./paths";
import { EMPTY_RELATIONSHIPS, relationshipType, type Relationship } from "./relationships";

/** Parts whose one large element is not taken apart: cells are read and written by themselves. */
const LEAF = { path: /^xl\/worksheets\//i, element: "sheetData" };

/**
 * An Office file being read or changed. Parts that are not touched keep their bytes; of a part whose tree is changed, everything else stays
 * as written.
 * @example file.xml("xl/workbook.xml").child("sheets")
 */
export class OfficeFile {
  private readonly bytes: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlDocument>();
  /** Lower case → as written: programs do not agree on capitals. */
  private readonly names = new Map<string, string>();

  constructor(parts: Parts) {
    this.bytes = new Map(Object.entries(parts));
    for (const path of this.bytes.keys()) this.names.set(path.toLowerCase(), path);
  }

  get paths(): string[] {
    return [...this.bytes.keys()];
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  /** @returns "" when there is no such part */
  text(path: string): string {
    const name = this.nameOf(path);
    const tree = this.trees.get(name);
    const bytes = this.bytes.get(name);
    return tree ? sourceOf(tree) : bytes ? decoded(bytes) : "";
  }

  /**
   * The root of a part; what is changed in it is written.
   * @throws Error when there is no such part or it is not well-formed
   */
  xml(path: string): XmlElement {
    const name = this.nameOf(path);
    const known = this.trees.get(name);
    if (known) return known.root;
    if (!this.bytes.has(name)) throw new Error(`The file has no part ${path}.`);
    const tree = parseXml(this.text(name), LEAF.path.test(name) ? LEAF.element : undefined);
    this.trees.set(name, tree);
    return tree.root;
  }

  /** @returns `undefined` for a part that is absent or cannot be read */
  xmlIfAny(path: string | undefined): XmlElement | undefined {
    if (path === undefined || !this.has(path)) return undefined;
    try {
      return this.xml(path);
    } catch {
      return undefined;
    }
  }

  /** Adds or replaces a part. @param contentType of a new one */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    const name = this.nameOf(path);
    this.trees.delete(name);
    this.bytes.set(name, typeof content === "string" ? encoded(content) : content);
    this.names.set(name.toLowerCase(), name);
    if (contentType) this.setContentType(name, contentType);
  }

  /** Takes a part away with its relationships; who refers to it must be told by `unrelate`. */
  drop(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      const name = this.nameOf(gone);
      this.bytes.delete(name);
      this.trees.delete(name);
      this.names.delete(name.toLowerCase());
    }
    this.override(path)?.remove();
  }

  /** @returns a path that is not taken, `#` replaced by a number. @example file.freePath("xl/comments#.xml") // "xl/comments2.xml" */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("#", String(number));
      if (!this.has(path)) return path;
    }
  }

  contentType(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const standard = this.types?.all("Default").find((element) => element.get("Extension")?.toLowerCase() === extension);
    return (this.override(path) ?? standard)?.get("ContentType");
  }

  setContentType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const override = this.override(path);
    if (override) override.set("ContentType", contentType);
    else this.types?.append(`<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`);
  }

  /** For parts that are known by their extension only. */
  setExtensionType(extension: string, contentType: string): void {
    const known = this.types?.all("Default").some((element) => element.get("Extension")?.toLowerCase() === extension);
    if (!known) this.types?.prepend(`<Default Extension="${extension}" ContentType="${contentType}"/>`);
  }

  /** @param path of a part; "" for the file itself */
  relationships(path: string): Relationship[] {
    const root = this.xmlIfAny(relationshipsPath(path));
    return (root?.all("Relationship") ?? []).map((element) => {
      const { Id = "", Type = "", Target = "", TargetMode } = element.attributes;
      const external = TargetMode?.toLowerCase() === "external";
      return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: external ? Target : resolvedPath(path, Target), external };
    });
  }

  /** @returns the parts a part refers to by this type that are there */
  related(path: string, type: string): string[] {
    return this.relationships(path).flatMap((entry) =>
      entry.type === type && !entry.external && this.has(entry.target) ? [this.nameOf(entry.target)] : []
    );
  }

  /**
   * @param target path of a part; an address for an external one
   * @returns id of the relationship; the existing one where there is one
   */
  relate(path: string, type: string, target: string, external = false): string {
    const existing = this.relationships(path).find(
      (entry) => entry.type === type && entry.target === target && entry.external === external
    );
    if (existing) return existing.id;
    const rels = relationshipsPath(path);
    if (!this.has(rels)) this.put(rels, EMPTY_RELATIONSHIPS);
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const Type = relationshipType(type, this.isStrict);
    const address = escapeXml(external ? target : relativePath(path, target));
    this.xml(rels).append(
      `<Relationship Id="rId${number}" Type="${Type}" Target="${address}"${external ? ' TargetMode="External"' : ""}/>`
    );
    return `rId${number}`;
  }

  /** Gives an external relationship another address. */
  retarget(path: string, id: string, target: string): void {
    this.relationshipElement(path, id)?.set("Target", target);
  }

  unrelate(path: string, id: string): void {
    const root = this.xmlIfAny(relationshipsPath(path));
    root
      ?.all("Relationship")
      .find((element) => element.get("Id") === id)
      ?.remove();
  }

  /** @returns everything as bytes; what was not changed is what was read */
  parts(): Parts {
    for (const [path, tree] of this.trees) if (tree.root.isChanged) this.bytes.set(path, encoded(sourceOf(tree)));
    return Object.fromEntries(this.bytes);
  }

  /** Whether the file is of the "strict" variety, whose namespaces and types have other addresses. */
  private get isStrict(): boolean {
    return this.text(relationshipsPath("")).includes("http://purl.oclc.org/ooxml/");
  }

  private relationshipElement(path: string, id: string): XmlElement | undefined {
    const root = this.xmlIfAny(relationshipsPath(path));
    return root?.all("Relationship").find((element) => element.get("Id") === id);
  }

  private get types(): XmlElement | undefined {
    return this.xmlIfAny(CONTENT_TYPES);
  }

  private override(path: string): XmlElement | undefined {
    const name = `/${path}`.toLowerCase();
    return this.types?.all("Override").find((element) => element.get("PartName")?.toLowerCase() === name);
  }

  private nameOf(path: string): string {
    return this.names.get(path.toLowerCase()) ?? path;
  }
}

const sourceOf = ({ before, root, after }: XmlDocument): string => `${encodingAsUtf8(before)}${root.toString()}${after}`;

/** What is written is UTF-8, whatever was read. */
const encodingAsUtf8 = (declaration: string): string => declaration.replace(/(encoding=["'])[^"']*/, "$1UTF-8");
