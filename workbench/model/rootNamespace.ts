import { SaxesParser } from "saxes";

/**
 * @returns the namespace of the root element; "" when it has none
 * @throws Error when the text is not well-formed XML, or a prefix is not declared
 * @example rootNamespace("<a xmlns='urn:a'/>") // "urn:a"
 */
export function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  parser.on("opentag", ({ uri }) => void (namespace ??= uri));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return namespace ?? "";
}
