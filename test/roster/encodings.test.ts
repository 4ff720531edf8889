import { evidenceOf, voteEncoding } from "../../src/roster/text/encoding";
import { isSyllable } from "../../src/roster/text/syllable";
import { TCVN3_ONLY, decodeTcvn3 } from "../../src/roster/text/tcvn3";
import { decodeVni } from "../../src/roster/text/vni";
import { encodeTcvn3 } from "./encodeTcvn3";

test.each([
  ["Ph¹m V¨n H\u00adng", "Phạm Văn Hưng"],
  ["NguyÔn ThÞ Ph\u00ad¬ng", "Nguyễn Thị Phương"],
  ["§Æng Quèc Kh¸nh", "Đặng Quốc Khánh"],
  ["Tr\u00ad\u00ebng phßng", "Trưởng phòng"],
])("TCVN3 %s", (written, meant) => expect(decodeTcvn3(written)).toBe(meant));

test.each([
  ["Nguyeãn Vaên Huøng", "Nguyễn Văn Hùng"],
  ["Ñaëng Quoác Khaùnh", "Đặng Quốc Khánh"],
  ["TRÖÔÛNG PHOØNG", "TRƯỞNG PHÒNG"],
  ["Phaïm Thò Kyø, Kyõ, Kyû", "Phạm Thị Kỳ, Kỹ, Kỷ"],
])("VNI %s", (written, meant) => expect(decodeVni(written)).toBe(meant));

test("50 codes of TCVN3 can never be Vietnamese letters", () => expect(TCVN3_ONLY.size).toBe(50));

test.each([
  ["Nguyễn", "unicode"],
  ["Hoàng", "open"],
  ["Nguyen Van A", "ascii"],
  ["Ph¹m", "strong"],
  ["NguyÔn", "strong"],
  ["Huøng", "strong"],
  ["30°C", "open"],
])("%s is %s", (text, evidence) => expect(evidenceOf(text)).toBe(evidence));

test("a column votes by what gives Vietnamese words", () => {
  expect(voteEncoding(["Ph¹m V¨n H\u00adng", "TrÇn ThÞ B×nh"])).toBe("tcvn3");
  expect(voteEncoding(["Nguyeãn Vaên Huøng", "Traàn Thò Bình"])).toBe("vni");
  expect(voteEncoding(["Müller", "Jörg"])).toBeNull();
  expect(voteEncoding([encodeTcvn3("CSTĐCS"), encodeTcvn3("LĐTT")])).toBe("tcvn3");
});

test.each([
  ["Nguyễn", true],
  ["nghiêng", true],
  ["Nguyeãn", false],
  ["quyết", true],
  ["quyêt̀", false],
  ["bla", false],
])("%s: a syllable is %s", (word, expected) => expect(isSyllable(word)).toBe(expected));
