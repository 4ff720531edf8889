import { asWritten, needsTextFormat } from "../../../src/excel/textCell";

describe("needsTextFormat: text that Excel would read as something else", () => {
  it.each([
    ["=1+1", true],
    ["+84 912", true],
    ["-5", true],
    ["@SUM(A1)", true],
    ["\t=A1", true],
    ["'=A1", true],
    [" =A1", true],
    ["2021", true],
    ["007", true],
    ["98,5%", true],
    ["1/2", true],
    ["05/2021", true],
    ["TRUE", true],
    ["false", true],
    ["May 5", true],
    ["jan-21", true],
    ["Nguyễn Văn An", false],
    ["CSTĐCS", false],
    ["Ông Đỗ", false],
    ["(Ký tên)", false],
    ["……, ngày", false],
    ["", false],
    ["Mai Thị Tú", false],
    ["Đạt", false],
  ])("%j → %s", (text, expected) => expect(needsTextFormat(text)).toBe(expected));

  it("doubles a leading apostrophe, of which Excel swallows one", () => {
    expect(asWritten("'abc")).toBe("''abc");
    expect(asWritten("abc")).toBe("abc");
  });
});
