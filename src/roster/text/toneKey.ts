import { tidy } from "./tidy";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key under which two spellings are one name: case, spaces and the place of the tone do not count ("Hoà" = "Hòa"), the tone itself and
 * the other marks do ("Hà" is not "Hạ").
 * @example toneKey("Lê  Thị Hoà") === toneKey("LÊ THỊ HÒA") // true
 */
export const toneKey = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .normalize("NFD")
    .split(" ")
    .map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""))
    .join(" ");
