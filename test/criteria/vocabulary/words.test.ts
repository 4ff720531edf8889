import fc from "fast-check";
import { citesDecision, classifyStatus, fold, foldWords, isBareMark, isPlainNo, tidy, unmark } from "../../../src/criteria";

test.each([
  ["Chiến sỹ thi đua cấp cơ sở", "chiensithiduacapcoso"],
  ["CSTĐ-CS", "cstdcs"],
  ["Kỹ sư", "kysu"],
  ["Minh Hoá", "minhhoa"],
  ["Minh Hóa", "minhhoa"],
  ["a\u00a0b\u200bc", "abc"],
  ["Đỗ Ước", "douoc"],
])("fold(%j) is %j", (text, key) => {
  expect(fold(text)).toBe(key);
  expect(fold(text.normalize("NFD"))).toBe(key);
});

test("folding twice changes nothing, and unmarking keeps positions", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text).replace(/^sy$/, "si"));
      expect(foldWords(text).replaceAll(" ", "")).toBe(fold(text));
      expect(unmark(tidy(text))).toHaveLength(tidy(text).length);
    })
  );
});

test.each(["Số hoá hồ sơ, QĐ 45/QĐ-STNMT", "Quyết định số 12", "QĐ của Sở ngày 05/01/2022", "sáng kiến A (12/QĐ-BTNMT)", "QĐ-BTNMT số 12"])(
  "%j cites a decision",
  (text) => {
    expect(citesDecision(text)).toBe(true);
  }
);

test.each(["Số hoá 45 hồ sơ", "Cải tiến quy trình ở cơ sở 2", "Sáng kiến số 1", "2 sáng kiến", "đã có quyết định", "năm 2022"])(
  "%j cites none",
  (text) => {
    expect(citesDecision(text)).toBe(false);
  }
);

test.each(["x", "X", "-", "0", "✓", "v", "Có", " "])("%j is a bare mark", (text) => expect(isBareMark(text)).toBe(true));
test.each(["Không", "Số hoá", "CSTĐCS"])("%j is no bare mark", (text) => expect(isBareMark(text)).toBe(false));
test.each(["Chưa xét", "chờ xét", "", "0", "Không rõ"])("%j is no plain no", (text) => expect(isPlainNo(text)).toBe(false));

test.each([
  ["Đang công tác", { status: "working" }],
  ["đương chức", { status: "working" }],
  ["Đang hoạt động", { status: "working" }],
  ["Đi học", { status: "working" }],
  ["Nghỉ hưu", { status: "left" }],
  ["Nghỉ hưu từ 01/05/2023", { status: "left", since: "2023-05-01" }],
  ["Chuyển công tác 5/2023", { status: "left", since: "2023-05" }],
  ["Chuyển công tác sang Cục Viễn thám từ 01/5/2023", { status: "moved", since: "2023-05-01" }],
  ["Điều động nội bộ", { status: "moved" }],
  ["Chuyển công tác ra ngoài ngành", { status: "left" }],
  ["Đã nghỉ việc năm 2022", { status: "left", since: "2022" }],
  ["Giải thể", { status: "left" }],
  ["Biệt phái", { status: "other" }],
  ["Nghỉ thai sản", { status: "other" }],
  ["Sáp nhập", { status: "other" }],
  ["Chưa nghỉ hưu", { status: "other" }],
  ["Sắp nghỉ hưu", { status: "other" }],
  ["Tạm đình chỉ công tác", { status: "other" }],
])("status %j", (text, expected) => {
  expect(classifyStatus(text)).toEqual(expected);
});
