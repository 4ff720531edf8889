/** Ids of comments, charts, XML parts …, as Excel has them: GUIDs in braces. */

/** Works where `crypto.randomUUID` does not, as on a page that is not served over https. @example newGuid() // "{0D6B3C3E-…}" */
export const newGuid = (): string => {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
  return `{${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}}`;
};

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

/** A copy of plain data in which every id is a new one; what referred to another id of the data still does. */
export const withNewIds = <T>(data: T, renewed = new Map<string, string>()): T => {
  if (typeof data === "string" && GUID.test(data)) {
    if (!renewed.has(data)) renewed.set(data, newGuid());
    return renewed.get(data) as T;
  }
  if (Array.isArray(data)) return data.map((part: unknown) => withNewIds(part, renewed)) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withNewIds<unknown>(value, renewed)])) as T;
};
