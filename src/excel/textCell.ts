/**
 * Text that starts like a plain word stays text when it is written. Everything else (a sign, a digit, an apostrophe, a tab …)
 * Excel may take for a formula, a number or a date, so such a cell gets the number format `@` first.
 */
const PLAIN_WORD = /^[\p{L}(“"«…]/u;

/** Words that Excel reads as something else: booleans, and month names followed by a number. */
const READ_AS_VALUE = /^(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.]*\d.*)$/i;

/** Whether a cell needs the text format so that its content stays exactly this text. */
export function needsTextFormat(text: string): boolean {
  return text !== "" && (!PLAIN_WORD.test(text) || READ_AS_VALUE.test(text.trim()));
}

/** Excel swallows one leading apostrophe as the mark for text; a text that begins with one needs it twice. */
export function asWritten(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}
