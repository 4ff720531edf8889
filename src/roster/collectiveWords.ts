import { tidy } from "./text/tidy";

/**
 * Words that begin the name of a unit and never the name of a person. Marks count: `Vụ` is a department and `Vũ` a family name,
 * `Trường` a school and `Trương` a family name.
 */
const UNIT_WORDS =
  "phòng|ban|cục|chi cục|tổng cục|vụ|viện|trung tâm|văn phòng|sở|đội|trạm|tổ|khoa|trường|liên đoàn|công ty|tổng công ty|thanh tra|tạp chí|báo|đài|bộ|bộ môn|bộ phận|" +
  "ủy ban|uỷ ban|ubnd|hđnd|xí nghiệp|nhà máy|nhà xuất bản|nhà khách|quỹ|bệnh viện|học viện|kho bạc|ngân hàng|hạt|đảng ủy|đảng uỷ|đảng bộ|chi bộ|công đoàn|tập thể|cơ quan|khối|phân xưởng|" +
  "chi nhánh|hội|hội đồng|xã|phường|thị trấn|huyện|tòa án|viện kiểm sát|ban quản lý|thư viện|bảo tàng|vườn quốc gia|trại|tổng đội|phân viện|phân hiệu|đơn vị|tổng kho|cảng vụ|cụm";
const UNIT_NAME = new RegExp(`^(?:${UNIT_WORDS})(?=[\\s.,:–-]|$)`, "u");
/** `Đoàn` is a family name too; these words after it name a delegation, a survey team or the youth union. */
const UNION_OR_TEAM =
  /^đoàn(?:\s+(?:thanh niên|tn|tncs|khảo sát|đo đạc|địa chất|điều tra|quy hoạch|kiểm tra|công tác|bay|trắc địa|cơ quan|khối|số|nghiên cứu|đại biểu|luật sư|thể thao)|\s+\d|$)/u;
const ABBREVIATION =
  /^(?:P|PB|VP|TT|CC|CT|CTY|BQL|UBND|VPĐK|TTPTQĐ|CNVPĐK|P\.?KH-?TC)(?:\.\s*\p{L}|\s+\p{Lu})|^[A-ZĐ]{2,}(?:[-&.][A-ZĐ]+)+$/u;

/**
 * Whether a text is the name of a unit rather than of a person.
 * @example namesUnit("Vụ Kế hoạch") // true
 * @example namesUnit("Vũ Kế Hoạch") // false
 */
export function namesUnit(text: string): boolean {
  const name = tidy(text);
  const lower = name.toLowerCase();
  return UNIT_NAME.test(lower) || UNION_OR_TEAM.test(lower) || (ABBREVIATION.test(name) && !/^\p{Lu}{2,}(\s+\p{Lu}{2,})+$/u.test(name));
}

/** Whether a text has the shape of a person's name: two to six words of letters. */
export const looksLikePerson = (text: string): boolean =>
  /^\p{L}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){1,5}(?:\s*\([^)]*\))?$/u.test(tidy(text)) && !namesUnit(text);
