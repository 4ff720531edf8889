/** How one part refers to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `comments` */
  readonly type: string;
  /** Path from the root of the file; an address or a place for an external one */
  readonly target: string;
  readonly external: boolean;
}

export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const OTHERS: Readonly<Record<string, string>> = {
  "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  threadedComment: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  person: "http://schemas.microsoft.com/office/2017/10/relationships/person",
};

/** @returns the address of a type of relationship. @example relationshipType("comments", false) */
export const relationshipType = (type: string, strict: boolean): string => OTHERS[type] ?? `${strict ? STRICT : TRANSITIONAL}${type}`;

export const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
