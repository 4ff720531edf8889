const SPECIAL = /[.+^${}()|[\]\\/]/;

/**
 * Excel's wildcards as a regular expression over the whole text, without regard to case: `*` any text, `?` one character, `~` before either takes it literally.
 * @example wildcardPattern("*s").test("Bass") // true
 */
export function wildcardPattern(text: string): RegExp {
  let pattern = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const next = text[i + 1];
    if (letter === "~" && (next === "*" || next === "?" || next === "~")) {
      pattern += `\\${next}`;
      i++;
    } else if (letter === "*") pattern += "[^]*";
    else if (letter === "?") pattern += "[^]";
    else pattern += SPECIAL.test(letter) ? `\\${letter}` : letter;
  }
  return new RegExp(`^${pattern}$`, "iu");
}

/** Whether the text holds a wildcard at all. */
export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);
