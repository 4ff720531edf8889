import fc from "fast-check";
import { lineCount, rowHeight, textWidth } from "../../src/sheets/rowHeight";

describe("row heights", () => {
  it.each([
    ["", 10, 1],
    ["ngắn", 10, 1],
    ["Nguyễn Thị Hương Giang", 10, 3],
    ["một\nhai\nba", 20, 3],
    ["CSTĐCS", 8, 1],
    ["HTXSNV", 8.5, 1],
  ])("%j in %d characters takes about %d lines", (text, width, lines) => {
    expect(Math.abs(lineCount(text, width, 10) - lines)).toBeLessThanOrEqual(text.length > 12 ? 1 : 0);
  });

  it("never gives less room for more text, a narrower column or a larger font", () => {
    const words = fc.string({ unit: fc.constantFrom("ă", "n", "g", "Đ", " ", "m"), maxLength: 200 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 4, max: 40 }), (a, b, width) => {
        expect(lineCount(`${a} ${b}`, width, 10)).toBeGreaterThanOrEqual(lineCount(a, width, 10));
        expect(textWidth(a, 12)).toBeGreaterThanOrEqual(textWidth(a, 10));
        expect(lineCount(`${a}\n${b}`, width, 10)).toBe(lineCount(a, width, 10) + lineCount(b, width, 10));
      })
    );
  });

  it("stays within what Excel allows", () => {
    expect(rowHeight([{ text: "dài ".repeat(5_000), width: 10, fontSize: 10 }])).toBe(409);
    expect(rowHeight([{ text: "", width: 10, fontSize: 10 }])).toBeGreaterThanOrEqual(12);
  });
});
