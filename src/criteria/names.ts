import { tidy } from "./vocabulary";

const collator = new Intl.Collator("vi", { numeric: true });

/** A Vietnamese name taken apart, made once where many are compared. */
export interface NameParts {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
}

/**
 * @example nameParts("Nguyễn Thị Hương") // { given: "Hương", middle: "Thị", family: "Nguyễn" }
 */
export const nameParts = (name: string): NameParts => {
  const words = tidy(name).split(/\s+/);
  return { given: words.at(-1) ?? "", middle: words.slice(1, -1).join(" "), family: words.length > 1 ? (words[0] ?? "") : "" };
};

/** By given name, then middle name, then family name. */
export const compareNameParts = (one: NameParts, two: NameParts): number =>
  collator.compare(one.given, two.given) || collator.compare(one.middle, two.middle) || collator.compare(one.family, two.family);

/**
 * Orders persons as Vietnamese lists do: by given name, then middle name, then family name.
 * @example ["Trần Văn Bình", "Lê Thị An"].sort(compareVietnameseNames) // An before Bình
 */
export const compareVietnameseNames = (a: string, b: string): number => compareNameParts(nameParts(a), nameParts(b));

/** Orders collectives by their whole name; "Phòng 2" before "Phòng 10". */
export const compareUnitNames = (a: string, b: string): number => collator.compare(tidy(a), tidy(b));
