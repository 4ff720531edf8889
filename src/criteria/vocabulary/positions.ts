import type { PositionDoubt } from "../reasons";
import { foldWords, tidy, unmark, wordsOf } from "./fold";
import { NOT_UNIT_POSTS, OTHER_HEADS, POSITION_ABBREVIATIONS, UNIT_NOUNS } from "./positionLists";

export interface Position {
  readonly role: "head" | "deputy" | "other" | "doubtful";
  /** The unit that the text itself names, e.g. "Phòng Kế hoạch - Tài chính". */
  readonly unit?: string;
  /** Units named by further posts of a head in the same cell: "Trưởng phòng A kiêm Giám đốc Trung tâm B". */
  readonly alsoHeads?: readonly string[];
  /** The kind of unit that the position heads, folded: "phong", "cuc"; absent for "Giám đốc" and the like. */
  readonly noun?: string;
  /** Only with `doubtful`. */
  readonly doubt?: PositionDoubt;
}

const OTHER: Position = { role: "other" };
const POST_SEPARATOR = /\s*(?:[,;\n+]|\/(?=\s*\D)|\bkiêm\b)\s*/iu;
const UNIT_AFTER_DASH = new RegExp(`\\s[-–]\\s(?=(?:${UNIT_NOUNS.join("|")})\\b)`);
/** Parts of a cell that name a further post rather than go on with the unit's name. */
const FURTHER_POST =
  /^(nguyen|chuyen vien|can bo|nhan vien|dang vien|uy vien|bi thu|pho|chu tich|truong|giam doc|quyen|thanh vien|ke toan|bch|bi|ths|ts|ky su|dang uy|huyen uy|tinh uy|dang bo|chi uy)\b/;
const startsWith = (text: string, words: string): boolean => text === words || text.startsWith(`${words} `);
const startsWithOne = (text: string, list: readonly string[]): boolean => list.some((words) => startsWith(text, words));

/** Folded words of a post with its leading abbreviations spelled out: "P. Trưởng phòng" → "pho truong phong". */
const spellOut = (post: string): string => {
  const words = foldWords(post).split(" ");
  const [first = "", second = ""] = words;
  if (first === "p" && /^(truong|trg|giam|gd|chanh|cuc|vu|vien|chi|tong|phong|tp)$/.test(second))
    return spellOut(`phó ${words.slice(1).join(" ")}`);
  const spelled = POSITION_ABBREVIATIONS[first];
  if (first === "pho" || first === "quyen" || first === "nguyen" || first === "cuu")
    return [first, ...(second ? [spellOut(words.slice(1).join(" "))] : [])].join(" ");
  if (first === "q" || first === "pt") return [spelled, spellOut(words.slice(1).join(" "))].join(" ");
  if (first === "truong" && second === "p") return ["truong phong", ...words.slice(2)].join(" ");
  if (first === "trg") return spellOut(["truong", ...words.slice(1)].join(" "));
  return [spelled ?? first, ...words.slice(1)].join(" ");
};

/** The last words of a post as written, as many as the unit's folded words. */
const lastWords = (post: string, count: number): string => {
  const tidied = tidy(post);
  const start = wordsOf(tidied).at(-count)?.start;
  return count === 0 || start === undefined
    ? ""
    : tidied
        .slice(start)
        .replace(/[\s.,;)\]-]+$/, "")
        .replace(/\s+/g, " ");
};

const NOUN_NAMES: Readonly<Record<string, string>> = {
  phong: "Phòng",
  ban: "Ban",
  khoa: "Khoa",
  tram: "Trạm",
  doan: "Đoàn",
  doi: "Đội",
  "bo mon": "Bộ môn",
  "van phong": "Văn phòng",
  "chi nhanh": "Chi nhánh",
  xuong: "Xưởng",
  "trung tam": "Trung tâm",
  dai: "Đài",
  "tong cuc": "Tổng cục",
  "chi cuc": "Chi cục",
  cuc: "Cục",
  vu: "Vụ",
  vien: "Viện",
  "lien doan": "Liên đoàn",
  hat: "Hạt",
  truong: "Trường",
  "thanh tra": "Thanh tra",
  bo: "Bộ",
};

const nounOf = (headPosition: string): string | undefined => {
  if (headPosition === "hieu truong") return "truong";
  const noun = /^(?:truong|chanh) (.+)$/.exec(headPosition)?.[1] ?? /^(.+) truong$/.exec(headPosition)?.[1];
  return noun !== undefined && noun in NOUN_NAMES ? noun : undefined;
};

const unitWithNoun = (noun: string | undefined, rest: string): string | undefined => {
  const name = noun === undefined ? undefined : NOUN_NAMES[noun];
  if (!rest) return noun === "van phong" || noun === "thanh tra" ? name : undefined;
  return name === undefined || startsWith(foldWords(rest), noun ?? "") ? rest : `${name} ${rest}`;
};

/** "Kế hoạch - Sở X" and "Kế hoạch thuộc Sở X" name the unit above as well: it is left out. */
const withoutSuperior = (unit: string): string => {
  const plain = unmark(unit);
  const cuts = [plain.search(UNIT_AFTER_DASH), plain.search(/\sthuoc\s/)].filter((cut) => cut > 0);
  return cuts.length === 0 ? unit : unit.slice(0, Math.min(...cuts)).trim();
};

const headOf = (post: string, spelled: string, headPosition: string): Position => {
  const rest = spelled
    .slice(headPosition.length)
    .trim()
    .replace(/^(thuoc|cua)\b\s*/, "")
    .replace(/\bphu trach$/, "")
    .trim();
  const written = rest ? withoutSuperior(lastWords(post.replace(/\(?\s*phụ trách\s*\)?$/iu, ""), rest.split(" ").length)) : "";
  const noun = nounOf(headPosition);
  return { role: "head", unit: unitWithNoun(noun, written), noun };
};

const ACTING_OF_UNIT = new RegExp(`^(?:chung|${UNIT_NOUNS.join("|")}|don vi|co quan|dieu hanh)\\b`);

const actingHead = (post: string, after: string): Position => {
  const generic = /^(chung|don vi|co quan|dieu hanh)\b/.test(after);
  const noun = UNIT_NOUNS.filter((unitNoun) => startsWith(after, unitNoun)).sort((a, b) => b.length - a.length)[0];
  const unit = generic || after === noun ? undefined : withoutSuperior(lastWords(post, after.split(" ").length));
  return { role: "head", unit, noun };
};

const deputy = (post: string, spelled: string): Position => {
  const held = spelled.replace(/^pho\s*/, "");
  if (startsWithOne(held, NOT_UNIT_POSTS) || startsWithOne(held, OTHER_HEADS)) return OTHER;
  const acting = /\bphu trach\b\s*(.*)$/.exec(spelled);
  if (acting && (acting[1] === "" || ACTING_OF_UNIT.test(acting[1] ?? ""))) return actingHead(post, acting[1] || "don vi");
  return { role: "deputy" };
};

const classifyPost = (post: string, heads: readonly string[]): Position => {
  const spelled = spellOut(post);
  if (startsWith(spelled, "nguyen") || startsWith(spelled, "cuu")) {
    const former = classifyPost(spelled.replace(/^(nguyen|cuu)\s*/, ""), heads);
    return former.role === "head" || former.role === "doubtful" ? { role: "doubtful", doubt: "formerPost" } : OTHER;
  }
  if (startsWith(spelled, "pho") || /^[a-z]+( cuc)? pho\b/.test(spelled)) return deputy(post, spelled);
  if (startsWithOne(spelled, ["to truong", "truong to", "truong bo phan"])) return { role: "doubtful", doubt: "teamLeader" };
  if (startsWithOne(spelled, OTHER_HEADS)) return OTHER;
  if (startsWith(spelled, "chu tich hoi dong")) return { role: "doubtful", doubt: "council" };
  const acting = /^(?:quyen|phu trach)\s+(.+)$/.exec(spelled)?.[1];
  const target = acting ?? spelled;
  const head = heads.find((words) => startsWith(target, words));
  if (head) return headOf(post, target, head);
  return startsWith(spelled, "phu trach") && acting && ACTING_OF_UNIT.test(acting) ? actingHead(post, acting) : OTHER;
};

const beginsPost = (words: string): boolean => FURTHER_POST.test(words) || POSITION_ABBREVIATIONS[words.split(" ")[0] ?? ""] !== undefined;

/** Posts of a cell; a part that names no post goes on with the unit of the part before it ("Trưởng phòng Quy hoạch, Kế hoạch"). */
const postsOf = (text: string, heads: readonly string[]): readonly string[] => {
  const goesOn = (previous: string | undefined, part: string): boolean => {
    const words = foldWords(part);
    if (previous === undefined || beginsPost(words) || isUnitName(words) || classifyPost(part, heads).role !== "other") return false;
    return classifyPost(previous, heads).unit !== undefined;
  };
  return text
    .split(POST_SEPARATOR)
    .flatMap((part) => splitBeforeUnit(part))
    .filter((part) => part.trim() !== "")
    .reduce<readonly string[]>(
      (posts, part) => (goesOn(posts.at(-1), part) ? [...posts.slice(0, -1), `${posts.at(-1)}, ${part}`] : [...posts, part]),
      []
    );
};

const isUnitName = (folded: string): boolean => startsWithOne(folded, UNIT_NOUNS) && !/^(\S+ ){0,2}(truong|pho)\b/.test(folded);

const splitBeforeUnit = (part: string): readonly string[] => {
  const cut = unmark(part).search(UNIT_AFTER_DASH);
  return cut < 0 ? [part] : [part.slice(0, cut), part.slice(cut).replace(/^\s*[-–]\s*/, "")];
};

const RANK = { head: 3, doubtful: 2, deputy: 1, other: 0 } as const;

/** The head positions of the settings, folded, longest first. */
const foldedHeads = (headPositions: readonly string[]): readonly string[] =>
  headPositions
    .map(foldWords)
    .filter((words) => words !== "")
    .sort((a, b) => b.length - a.length);

/**
 * Whether a position makes its holder the head of a unit, and of which. "Quyền", "Phụ trách" and
 * "Phó Trưởng phòng phụ trách" are heads; "Kế toán trưởng", "Trưởng nhóm", party and union posts are not;
 * "Tổ trưởng" and "Nguyên Trưởng phòng" are doubtful. Of several posts the highest counts.
 * @param text the cell "Chức vụ", possibly with the unit: "Chức vụ, đơn vị"
 * @param headPositions see `EvaluationSettings.headPositions`
 * @example classifyPosition("Trưởng phòng Kế hoạch - Tài chính", heads) // head of "Phòng Kế hoạch - Tài chính"
 * @example classifyPosition("Phó Bí thư, Cục trưởng", heads).role // "head"
 */
export const classifyPosition = (text: string, headPositions: readonly string[]): Position => {
  const heads = foldedHeads(headPositions);
  const posts = postsOf(tidy(text), heads);
  const found = posts.map((post) => classifyPost(post, heads));
  const at = found.reduce((best, { role }, i) => (RANK[role] > RANK[found[best]?.role ?? "other"] ? i : best), 0);
  const best = found[at] ?? OTHER;
  if (best.role !== "head") return best;
  const withUnit = (position: Position, i: number): Position => {
    const next = posts[i + 1];
    return position.unit === undefined && next !== undefined && isUnitName(foldWords(next)) ? { ...position, unit: next.trim() } : position;
  };
  const alsoHeads = found.flatMap((position, i) => {
    const unit = i !== at && position.role === "head" ? withUnit(position, i).unit : undefined;
    return unit === undefined ? [] : [unit];
  });
  return alsoHeads.length > 0 ? { ...withUnit(best, at), alsoHeads } : withUnit(best, at);
};
