/** Estimates how high a row must be for all its wrapped text to show; Excel does not do it for merged or pre-set rows. */

/** Average widths of Times New Roman characters in em, measured generously so that a line is never cut off. */
const EM_WIDTH: readonly (readonly [RegExp, number])[] = [
  [/[MW]/, 0.9],
  [/[mw]/, 0.79],
  [/[DĐGHKNOÔƠQUƯVXY]/, 0.74],
  [/\p{Lu}/u, 0.68],
  [/\d/, 0.5],
  [/[ilj.,;:'|!()[\]]/, 0.34],
  [/\s/, 0.26],
];
const OTHER_EM_WIDTH = 0.44;
const POINTS_PER_CHARACTER = 5.25; // a character of the default font is 7 pixels wide
const LINE_HEIGHT = 1.22;
/** Above and below the text of a cell, in points. */
const PADDING = 4;
/** Excel allows no row above 409 points. */
const MAX_HEIGHT = 409;

const emWidth = (character: string): number => EM_WIDTH.find(([kind]) => kind.test(character))?.[1] ?? OTHER_EM_WIDTH;

/** Width of a text in points. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text.normalize("NFC")) em += emWidth(character);
  return em * fontSize;
}

/**
 * Number of lines a text takes when wrapped at word ends.
 * @param columnWidth in characters of the default font.
 */
export function lineCount(text: string, columnWidth: number, fontSize: number): number {
  const available = columnWidth * POINTS_PER_CHARACTER;
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, available, fontSize), 0);
}

function paragraphLines(paragraph: string, available: number, fontSize: number): number {
  const space = textWidth(" ", fontSize);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const width = textWidth(word, fontSize);
    if (used > 0 && used + space + width > available) {
      lines++;
      used = 0;
    }
    // A word wider than the column is broken by Excel wherever the line ends.
    lines += Math.max(0, Math.ceil(width / available) - 1);
    used += (used > 0 ? space : 0) + (width > available ? width % available : width);
  }
  return lines;
}

export interface MeasuredCell {
  readonly text: string;
  /** In characters of the default font. */
  readonly width: number;
  /** In points. */
  readonly fontSize: number;
}

/** Height in points of a row whose cells are wrapped. */
export function rowHeight(cells: readonly MeasuredCell[]): number {
  const heights = cells.map(
    ({ text, width, fontSize }) => Math.max(1, lineCount(text, width, fontSize)) * LINE_HEIGHT * fontSize + PADDING
  );
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(...heights) * 4) / 4);
}
