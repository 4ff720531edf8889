import fc from "fast-check";
import { classifyPosition, DEFAULT_HEAD_POSITIONS, type Position } from "../../../src/criteria";

const classify = (text: string) => classifyPosition(text, DEFAULT_HEAD_POSITIONS);

const HEADS: readonly (readonly [text: string, unit?: string])[] = [
  ["Trưởng phòng"],
  ["TRƯỞNG PHÒNG"],
  ["TP."],
  ["Trg phòng"],
  ["Q. Trưởng phòng"],
  ["Q.Trưởng phòng"],
  ["GĐ"],
  ["Tổng Giám đốc"],
  ["Cục trưởng"],
  ["Hiệu trưởng"],
  ["Trưởng khoa"],
  ["Trưởng trạm"],
  ["Trưởng ban"],
  ["Đội trưởng"],
  ["Chánh Thanh tra", "Thanh tra"],
  ["Chánh Văn phòng", "Văn phòng"],
  ["CVP", "Văn phòng"],
  ["Chánh Văn phòng Bộ", "Văn phòng Bộ"],
  ["Chủ tịch UBND", "UBND"],
  ["Phụ trách phòng"],
  ["Phụ trách đơn vị"],
  ["Phó Trưởng phòng phụ trách"],
  ["Phó Trưởng phòng (phụ trách)"],
  ["Phó Trưởng phòng phụ trách phòng Kế hoạch", "phòng Kế hoạch"],
  ["Phó Bí thư, Cục trưởng"],
  ["Bí thư Chi bộ, Trưởng phòng Tổ chức", "Phòng Tổ chức"],
  ["Ủy viên BCH, Trưởng phòng"],
  ["Phó Giám đốc Sở kiêm Giám đốc Trung tâm CNTT", "Trung tâm CNTT"],
  ["Trưởng phòng Kế hoạch - Tài chính", "Phòng Kế hoạch - Tài chính"],
  ["Trưởng phòng Quy hoạch, Kế hoạch sử dụng đất", "Phòng Quy hoạch, Kế hoạch sử dụng đất"],
  ["TP. KHTC", "Phòng KHTC"],
  ["Trưởng P. KHTC", "Phòng KHTC"],
  ["Cục trưởng Cục Viễn thám", "Cục Viễn thám"],
  ["Chi cục trưởng Chi cục Biển", "Chi cục Biển"],
  ["Giám đốc Trung tâm Quan trắc", "Trung tâm Quan trắc"],
  ["Viện trưởng Viện Khoa học", "Viện Khoa học"],
  ["Trưởng phòng, Phòng Kế hoạch", "Phòng Kế hoạch"],
  ["Giám đốc\nTrung tâm Quan trắc", "Trung tâm Quan trắc"],
  ["Trưởng phòng Hành chính - Tổng hợp - Sở Xây dựng", "Phòng Hành chính - Tổng hợp"],
  ["Quyền Viện trưởng"],
  ["Trưởng phòng/Bí thư chi bộ"],
];
test.each(HEADS.map(([text, unit]) => ({ text, unit })))("$text is a head", ({ text, unit }) => {
  expect([classify(text).role, classify(text).unit]).toEqual(["head", unit]);
  expect(classify(text.normalize("NFD")).role).toBe("head");
});

const OTHERS: readonly (readonly [string, Position["role"]])[] = [
  ...[
    "Kế toán trưởng",
    "Phụ trách kế toán",
    "Trưởng nhóm",
    "Trợ lý Giám đốc",
    "Thư ký Giám đốc",
    "Thủ quỹ",
    "Chuyên viên",
    "Chuyên viên phòng Kế hoạch",
    "Bí thư",
    "Bí thư Đảng ủy",
    "Chủ tịch Công đoàn",
    "Phó Bí thư Đoàn thanh niên",
    "Lái xe",
    "",
    "Trưởng ban nữ công",
  ].map((text) => [text, "other"] as const),
  ...[
    "Phó Trưởng phòng",
    "P. Trưởng phòng",
    "P.Giám đốc",
    "PGĐ",
    "PTP",
    "Phó phòng",
    "Phó Chánh Văn phòng",
    "Phó Vụ trưởng",
    "Vụ phó",
    "Chi cục phó",
    "Phó Tổng Giám đốc",
    "Phó Chủ tịch UBND",
    "Phó Giám đốc phụ trách kỹ thuật",
    "Bí thư chi bộ, Phó Trưởng phòng",
  ].map((text) => [text, "deputy"] as const),
  ...["Tổ trưởng", "Tổ trưởng tổ Hành chính", "Nguyên Trưởng phòng", "Cựu Giám đốc", "Chủ tịch Hội đồng trường"].map(
    (text) => [text, "doubtful"] as const
  ),
];
test.each(OTHERS)("%j is %s", (text, role) => {
  expect(classify(text).role).toBe(role);
});

test("the list of head positions decides", () => {
  expect(classifyPosition("Trưởng nhóm Dữ liệu", [...DEFAULT_HEAD_POSITIONS, "Trưởng nhóm"]).role).toBe("head");
  expect(classifyPosition("Trưởng phòng", []).role).toBe("other");
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => classify(text).role !== undefined));
});
