import type { Fact } from "./facts";
import type { Reason } from "./reasons";
import { foldWords } from "./vocabulary";

/** One field of exemplars that a document lays criteria down for. */
export interface ExemplarField {
  /** The letter of the field in the document: `a`. */
  readonly code: string;
  /** As the document names it. */
  readonly name: string;
  readonly nameEn: string;
  /** Words that name the field in a cell, folded with spaces; one of them is enough. */
  readonly words: readonly string[];
}

/** The field a subject is registered in, with the cell that says so; or why it is not known. */
export type FieldReading =
  { readonly field: ExemplarField; readonly reason: Reason } | { readonly field?: undefined; readonly reason: Reason };

const names = (folded: string, { code, words }: ExemplarField): boolean =>
  [code, ...words].some((word) => ` ${folded} `.includes(` ${word} `));

/**
 * The one field that the cell "Lĩnh vực" names, by its letter or its words. Several fields, none and "toàn diện" leave it open:
 * no field is ever chosen for the officer.
 * @param fact the fact `loaiDHTT`
 * @example readField(known("Lĩnh vực b"), fields).field?.code // "b"
 */
export const readField = (fact: Fact<string> | undefined, fields: readonly ExemplarField[]): FieldReading => {
  if (!fact) return { reason: { code: "noColumn", fact: "loaiDHTT" } };
  const { cell } = fact;
  if (fact.state === "blank") return { reason: { code: "blank", fact: "loaiDHTT", cell } };
  const { text } = fact;
  if (fact.state === "unreadable") return { reason: { code: "unreadable", fact: "loaiDHTT", cell, text, problem: fact.problem } };
  const folded = foldWords(fact.value);
  const named = fields.filter((field) => names(folded, field));
  const [field, ...others] = named;
  if (!field) return { reason: { code: "fieldUnclear", cell, text, codes: fields.map(({ code }) => code) } };
  if (others.length > 0) return { reason: { code: "fieldSeveral", cell, text, codes: named.map(({ code }) => code) } };
  return { field, reason: { code: "fieldRegistered", cell, text, field: field.code, name: field.name, nameEn: field.nameEn } };
};
