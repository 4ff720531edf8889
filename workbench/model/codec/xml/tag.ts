import { escapeXml } from "./escape";

/** @param attributes those that are `undefined` are left out. @example tag("sheetProtection", { sheet: "1" }) // <sheetProtection sheet="1"/> */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]
  );
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}
