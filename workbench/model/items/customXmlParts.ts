/** A custom XML part of the file. */
export interface CustomXmlPartData {
  /** `{GUID}` */
  readonly id: string;
  readonly xml: string;
  /** Namespace of the root element; "" when it has none. */
  readonly namespace: string;
}
