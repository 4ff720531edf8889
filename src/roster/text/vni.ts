/**
 * VNI-Windows: a base letter followed by a Latin-1 character for the marks. In an .xlsx file both stand as they are.
 * Each entry is the written form followed by the letter it means; upper case is the upper case of both.
 */
const TABLE = [
  "aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ",
  "ñđ",
  "eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ",
  "íí",
  "ìì",
  "æỉ",
  "óĩ",
  "òị",
  "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ",
  "ôơ ôùớ ôøờ ôûở ôõỡ ôïợ",
  "uùú uøù uûủ uõũ uïụ",
  "öư öùứ öøừ öûử öõữ öïự",
  "yùý yøỳ yûỷ yõỹ",
  "îỵ",
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap((row) => row.split(" ")).flatMap((entry) => {
    const written = entry.slice(0, -1);
    const letter = entry.slice(-1);
    return [[written, letter] as const, [written.toUpperCase(), letter.toUpperCase()] as const];
  })
);

/** Letters that VNI writes with two characters, as `oà`, that good Unicode may also hold side by side ("Hoà"). */
const ALSO_UNICODE = new Set(["oà", "oá", "oã", "oè", "oé", "í", "ì", "ó", "ò", "ô"]);

/**
 * Decodes VNI text, longest form first; what is not in the table stays. "Capital base, small mark" is read as a capital.
 * @example decodeVni("Nguyeãn Vaên Huøng") // "Nguyễn Văn Hùng"
 */
export function decodeVni(text: string): string {
  let decoded = "";
  for (let i = 0; i < text.length;) {
    const two = text.slice(i, i + 2);
    const pair = two.length === 2 ? (LETTERS.get(two) ?? mixedCase(two)) : undefined;
    decoded += pair ?? LETTERS.get(text.charAt(i)) ?? text.charAt(i);
    i += pair === undefined ? 1 : 2;
  }
  return decoded;
}

function mixedCase(two: string): string | undefined {
  const lower = LETTERS.get(two.toLowerCase());
  if (lower === undefined) return undefined;
  return two.charAt(0) === two.charAt(0).toLowerCase() ? lower : lower.toUpperCase();
}

/**
 * Whether the text holds a sign that only VNI explains: a mark character after its base letter, as `eã`, or ñ, ö, æ, î.
 * @example hasVniOnly("Hoàng") // false
 */
export function hasVniOnly(text: string): boolean {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i += 1) {
    if (isVniOnly(lower.charAt(i)) || (i + 1 < lower.length && isVniOnly(lower.slice(i, i + 2)))) return true;
  }
  return false;
}

const isVniOnly = (form: string): boolean => LETTERS.has(form) && !ALSO_UNICODE.has(form);
