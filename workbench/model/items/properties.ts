/** Document properties: docProps/core.xml, app.xml and custom.xml. */
export interface PropertiesData {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly lastAuthor?: string;
  readonly revisionNumber?: number;
  /** ISO 8601 in UTC */
  readonly created?: string;
  readonly custom?: readonly CustomPropertyData[];
}

export interface CustomPropertyData {
  readonly key: string;
  /** As `Excel.DocumentPropertyType` */
  readonly type: "Number" | "Float" | "Boolean" | "Date" | "String";
  /** A date as ISO 8601 in UTC */
  readonly value: string | number | boolean;
}
