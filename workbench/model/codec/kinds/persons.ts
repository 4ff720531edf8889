import { newGuid } from "../../guid";
import type { OfficeFile } from "../package/officeFile";
import { escapeXml } from "../xml/escape";
import type { XmlElement } from "../xml/element";

/** Who wrote a comment, or is mentioned in one. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

const TYPE = "application/vnd.ms-excel.person+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>';

const workbookOf = (file: OfficeFile): string => file.related("", "officeDocument")[0] ?? "xl/workbook.xml";

const elements = (file: OfficeFile): XmlElement[] => file.xmlIfAny(file.related(workbookOf(file), "person")[0])?.all("person") ?? [];

/** People of an organisation are named `S::mail@example.org::{id}` in the file. */
const personOf = (element: XmlElement): Person => ({
  name: element.get("displayName") ?? "",
  email: /^S::([^:]+)::/i.exec(element.get("userId") ?? "")?.[1] ?? "",
});

/** @returns the people of the file by their ids */
export const readPersons = (file: OfficeFile): ReadonlyMap<string, Person> =>
  new Map(elements(file).map((element) => [element.get("id") ?? "", personOf(element)]));

/** @returns the id of a person, who is added when the file does not know them */
export function personId(file: OfficeFile, { name, email }: Person): string {
  const known = elements(file).find((element) => {
    const person = personOf(element);
    return person.name === name && person.email === email;
  });
  if (known) return known.get("id") ?? "";
  const id = newGuid();
  const user = email
    ? `userId="${escapeXml(`S::${email}::${id.slice(1, -1).toLowerCase()}`)}" providerId="AD"`
    : `userId="${escapeXml(name)}" providerId="None"`;
  file.xml(personsPart(file)).append(`<person displayName="${escapeXml(name)}" id="${id}" ${user}/>`);
  return id;
}

function personsPart(file: OfficeFile): string {
  const [existing] = file.related(workbookOf(file), "person");
  if (existing) return existing;
  file.put("xl/persons/person.xml", EMPTY, TYPE);
  file.relate(workbookOf(file), "person", "xl/persons/person.xml");
  return "xl/persons/person.xml";
}
