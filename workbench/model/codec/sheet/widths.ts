/** The file counts column widths in digits of the standard font (7 pixels each, the 5 pixels at the sides included), row heights in points. */
const DIGIT_PIXELS = 7;

/** Pixels of Univer (1/96 inch) in a point. */
export const PIXELS_PER_POINT = 96 / 72;

/** @example pixelsOfFileWidth(9.140625) // 64, Excel's standard width */
export function pixelsOfFileWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** @example fileWidthOfPixels(64) // 9.140625 */
export function fileWidthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
