import type { FactId } from "../criteria";
import type { HeaderPatterns } from "./field";
import { FIELDS } from "./fields";
import { OTHER_COLUMNS, TRAPS } from "./fields/otherColumns";
import { headerWords } from "./headerLabel";
import type { HeaderLabel } from "./headerLabel";
import type { FieldId } from "./roster";

/** Words that may stand around the name of a column without changing what it is. */
const FILLERS =
  "nam|cac nam|qua cac nam|hang nam|tung nam|theo tung nam|hien nay|hien tai|giai doan|da|duoc|dat|dat duoc|da dat|da dat duoc|duoc tang|duoc cong nhan|ket qua|cua|trong|neu co|" +
  "ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong|cbccvc|cbcc|ccvc|nld|thong tin|tong hop|lien tuc|ghi ro|co khong|so voi|theo|cuoi nam|chinh quyen";

interface Pattern {
  readonly field: FieldId;
  readonly regex: RegExp;
  readonly exact: boolean;
}

const compile = ([field, { exact, part = [] }]: readonly [string, HeaderPatterns]): Pattern[] => [
  ...exact.map(({ source }) => ({
    field: field as FieldId,
    regex: new RegExp(`^(?:(?:${FILLERS}) )*(${source})(?: (?:${FILLERS}))*$`),
    exact: true,
  })),
  ...part.map(({ source }) => ({ field: field as FieldId, regex: new RegExp(`(${source})`), exact: false })),
];

const headersOf = (columns: Readonly<Record<string, { readonly headers: HeaderPatterns }>>) =>
  Object.entries(columns).map(([field, { headers }]) => [field, headers] as const);

const TRAP_PATTERNS = headersOf(TRAPS).flatMap(compile);
const PATTERNS = [...headersOf(FIELDS), ...headersOf(OTHER_COLUMNS)].flatMap(compile);
const SPANNING_PATTERNS = PATTERNS.filter(({ regex }) => regex.source.includes(" > "));

/** The field whose pattern covers most of the words; a pattern for the whole label beats one for a part of it. */
function bestOf(patterns: readonly Pattern[], text: string): FieldId | null {
  let best: { field: FieldId; score: number } | null = null;
  for (const { field, regex, exact } of patterns) {
    const covered = regex.exec(text)?.[1]?.length ?? 0;
    const score = covered === 0 ? 0 : covered + (exact ? 1000 : 0);
    if (score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field ?? null;
}

const LONGEST_LABEL = 160;
const matchWords = (text: string): FieldId | null => (text === "" || text.length > LONGEST_LABEL ? null : bestOf(PATTERNS, text));

/** The same labels are asked for many times while a header is sought; what a label is never changes. */
const remembered = new Map<string, FieldId | null>();
const MOST_REMEMBERED = 5000;

/** A level that names no column of its own: a year, or a word that only makes sense under its group. */
const NEUTRAL = new RegExp(`^(?:(?:${FILLERS}|ten|noi dung|hinh thuc|muc|cap do|loai|danh sach)(?: |$))*$`);

/**
 * The field a header names, by its words alone.
 * The level over the data decides, unless it is neutral (a year); the groups above it can turn it into a trap or complete it.
 * @example matchLabel({ levels: ["Danh hiệu thi đua", "2021"] }) // "danhHieu"
 * @example matchLabel({ levels: ["Xếp loại", "Đảng viên"] }) // "xepLoaiDangVien"
 */
export function matchLabel(label: HeaderLabel): FieldId | null {
  const key = label.levels.join("\n\n");
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const field = match(label);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, field);
  return field;
}

function match(label: HeaderLabel): FieldId | null {
  const full = label.levels.map((level) => headerWords(level, true));
  const trap = bestOf(TRAP_PATTERNS, full.join(" "));
  if (trap !== null) return trap;
  const bare = label.levels.map((level) => headerWords(level, false));
  return matchLevels(full) ?? matchLevels(bare);
}

function matchLevels(levels: readonly string[]): FieldId | null {
  const leaf = levels.at(-1);
  if (leaf === undefined) return null;
  const groups = levels.slice(0, -1).filter((level) => level !== "");
  if (groups.length > 0) {
    const joined = bestOf(SPANNING_PATTERNS, [...groups.slice(-1), leaf].join(" > "));
    if (joined !== null) return joined;
    if (NEUTRAL.test(leaf)) return matchLevels(levels.slice(0, -1));
  }
  return matchWords(leaf);
}

/** Whether a text on its own is the header of a known column. */
export const isHeaderText = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_LABEL && matchLabel({ levels: [text] }) !== null;

/** Fields that name the subject of a row. */
export const NAME_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>(["hoTen", "tenTapThe", "tenDoiTuong", "hoDem", "ten"]);

export const isFactField = (field: FieldId): field is FactId => field in FIELDS;
