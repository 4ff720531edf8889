import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { OfficeFile } from "../package/officeFile";
import { isHarmless } from "../xml/parse";
import { TextCollector, type TextSource } from "./scanText";

/** @returns the texts that cells refer to by number */
export function readStrings(file: OfficeFile, workbook: string): TextSource[] {
  const [path] = file.related(workbook, "sharedStrings");
  return path === undefined ? [] : scanStrings(file.text(path));
}

function scanStrings(xml: string): TextSource[] {
  const items: TextSource[] = [];
  const parser = new SaxesParser();
  let collector: TextCollector | undefined;
  let start = 0;
  parser.on("error", (error) => {
    if (!isHarmless(error)) throw error;
  });
  parser.on("opentag", ({ name }: SaxesTagPlain) => {
    const local = name.slice(name.indexOf(":") + 1);
    if (local !== "si") return collector?.open(local);
    collector = new TextCollector();
    start = parser.position;
  });
  const text = (characters: string) => collector?.characters(characters);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    const local = name.slice(name.indexOf(":") + 1);
    if (local !== "si") return collector?.close(local);
    items.push(collector!.result(xml.slice(start, Math.max(start, xml.lastIndexOf("<", parser.position - 1)))));
    collector = undefined;
  });
  parser.write(xml).close();
  return items;
}
