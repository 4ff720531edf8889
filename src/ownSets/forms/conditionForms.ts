import {
  FACTS,
  type Condition,
  type ConditionOf,
  type ConditionParams,
  type ConditionType,
  type EvaluableKind,
  type ExemplarField,
  type FactId,
  type LimitFact,
  type RecordFact,
  type RegistrationFact,
  type RosterClauseSubject,
  type SupportFact,
  type YesNoFact,
} from "../../criteria";
import type { Word } from "../words";
import { countOrManyParam, limitParam, needParam, percentParam } from "./numberParams";
import { notInSheet, type ParamForm } from "./param";
import { factParam, factsParam, labelledRating, optionalFactParam, optionParam, ratingParam, titleParam } from "./wordParams";

/** How a kind of condition stands in the sheet. A parameter without a form does not compile. */
export interface ConditionForm<T extends ConditionType> {
  /** What stands in the column "Điều kiện". */
  readonly word: Word;
  /** What it asks and which columns it reads, for the legend of the sheet. */
  readonly help: string;
  /** Kind of the clause where "Loại" is blank. */
  readonly kind: EvaluableKind;
  /** Whom it can be asked of. */
  readonly subjects: readonly RosterClauseSubject[];
  /** Whether it looks at single years of the period. */
  readonly yearly: boolean;
  readonly params: { readonly [K in keyof ConditionParams[T]]-?: ParamForm<ConditionParams[T][K]> };
}

const ANYONE = ["both", "collective", "individual", "leader"] as const;
const PERSONS = ["individual", "leader"] as const;
const COLLECTIVES = ["collective"] as const;

const RECORDS: Readonly<Record<RecordFact, true>> = {
  bienBan: true,
  chuongTrinhCongTac: true,
  keHoachCCHC: true,
  anToan: true,
  chuongTrinhHD: true,
  tinNhiem: true,
};
const SUPPORT: Readonly<Record<SupportFact, true>> = {
  keHoachThiDua: true,
  giaiNgan: true,
  tienDoVanBan: true,
  daoTao: true,
  moHinh: true,
  phongTrao: true,
  thanhTich: true,
  tuThien: true,
};
const REGISTRATIONS: Readonly<Record<RegistrationFact, true>> = { dangKyChiTieu: true, dangKySangKien: true };
const INITIATIVES = { sangKien: true, sangKienCCHC: true } as const;
const BODIES = { thuocTongCuc: true } as const;

/** Every column of some types. */
const factsOfType = <F extends FactId>(...types: readonly (typeof FACTS)[F]["type"][]): Readonly<Record<F, true>> =>
  Object.fromEntries(
    (Object.keys(FACTS) as FactId[]).filter((fact) => (types as readonly string[]).includes(FACTS[fact].type)).map((fact) => [fact, true])
  ) as Readonly<Record<F, true>>;

const NO_YEAR_STATED: Word = { vi: "không nêu năm", en: "no year stated" };
const JUDGED_BESIDES: Word = { vi: "có đánh giá thêm", en: "judged besides" };
const AT_INTERIM_REVIEW: Word = { vi: "khi sơ kết", en: "at the interim review" };
const MEMBERS_COUNT: Word = { vi: "tính cả cá nhân trong tập thể", en: "members count" };
const BLANK_PLAN_JUDGED: Word = { vi: "ô kế hoạch trống thì đánh giá", en: "a blank plan is judged" };
const REFUTED_BY: Word = { vi: "Loại nếu", en: "Refuted by" };
const SUPPORTED_BY: Word = { vi: "Ghi nhận nếu", en: "Supported by" };

/** The fields of the set itself: part 2 of the sheet. */
const fieldsOfSet = notInSheet<readonly ExemplarField[]>(({ fields, mistakes, condition, conditionCell }) => {
  if (fields.length === 0) mistakes.add(conditionCell, "noFields", { condition });
  return fields;
});

/** The rows below that are parts of this one. */
const partsOfRow = notInSheet<readonly Condition[]>(({ parts, mistakes, condition, conditionCell }) => {
  const conditions = parts();
  if (conditions.length === 0) mistakes.add(conditionCell, "noParts", { condition });
  return conditions;
});

export const CONDITION_FORMS: { readonly [T in ConditionType]: ConditionForm<T> } = {
  titleEveryYear: {
    word: { vi: "Danh hiệu hằng năm", en: "Title every year" },
    help: "Mọi năm áp dụng đã đến kỳ đều đạt danh hiệu ghi ở cột “Danh hiệu”, hoặc danh hiệu cao hơn cùng loại.",
    kind: "AUTO",
    subjects: ["collective", "individual", "leader"],
    yearly: true,
    params: { title: titleParam },
  },
  ratingEveryYear: {
    word: { vi: "Xếp loại hằng năm", en: "Rating every year" },
    help: "Mọi năm áp dụng đã đến kỳ đều được xếp từ mức ghi ở cột “Mức xếp loại” trở lên.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: true,
    params: { rating: ratingParam },
  },
  ratingUnstatedYears: {
    word: { vi: "Xếp loại, không nêu năm", en: "Rating, no year stated" },
    help: "Như “Xếp loại hằng năm”, cho năm gần nhất hoặc mọi năm theo thiết lập ở ngăn tác vụ.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: true,
    params: { rating: ratingParam },
  },
  workingStatus: {
    word: { vi: "Đang công tác", en: "Working" },
    help: "Đang công tác, lao động hoặc học tập tại ngày xét. Cột dữ liệu: cột nói thuộc cơ quan nào, nếu cần.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: false,
    params: { body: optionalFactParam(BODIES) },
  },
  record: {
    word: { vi: "Có văn bản, biên bản", en: "Document exists" },
    help: "Phải có văn bản ghi ở cột “Cột dữ liệu” (có số hoặc ngày); tuỳ chọn: cán bộ còn đánh giá thêm.",
    kind: "REC",
    subjects: ANYONE,
    yearly: false,
    params: { fact: factParam(RECORDS), judged: optionParam(JUDGED_BESIDES, true, false) },
  },
  judgement: {
    word: { vi: "Cán bộ đánh giá", en: "Judged by the officer" },
    help: "Cán bộ đánh giá và ghi kết quả. Cột dữ liệu: các cột để tham khảo, nếu có.",
    kind: "JUDGE",
    subjects: ANYONE,
    yearly: false,
    params: { support: factsParam(SUPPORT), stage: optionParam<"interim" | "always">(AT_INTERIM_REVIEW, "interim", "always") },
  },
  noDiscipline: {
    word: { vi: "Không bị kỷ luật", en: "No discipline" },
    help: "Bị kỷ luật trong các năm áp dụng là không đạt; mặt tích cực do cán bộ đánh giá.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: { countMembers: optionParam(MEMBERS_COUNT, true, false) },
  },
  planFulfilled: {
    word: { vi: "Hoàn thành kế hoạch, có đánh giá", en: "Plan fulfilled, judged" },
    help:
      "Dưới ngưỡng % kế hoạch trong một năm áp dụng là không đạt; đủ ngưỡng thì cán bộ đánh giá tiếp. " +
      "Mức xếp loại: mức làm cho không đạt (“Loại nếu: …”), mức để tham khảo (“Ghi nhận nếu: …”).",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: {
      atLeast: percentParam(100),
      refutedBy: labelledRating(REFUTED_BY),
      supportedBy: labelledRating(SUPPORTED_BY),
      blankPlan: optionParam<"judged" | undefined>(BLANK_PLAN_JUDGED, "judged", undefined),
    },
  },
  planReached: {
    word: { vi: "Đạt tỷ lệ kế hoạch", en: "Share of the plan reached" },
    help: "Mọi năm áp dụng đã đến kỳ đều đạt từ ngưỡng % kế hoạch trở lên, theo số liệu.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: true,
    params: { atLeast: percentParam(100) },
  },
  initiative: {
    word: { vi: "Có sáng kiến", en: "Has an initiative" },
    help: "Có sáng kiến kèm quyết định công nhận; chỉ nêu tên thì cán bộ đánh giá.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: {},
  },
  initiativeCount: {
    word: { vi: "Số sáng kiến ít nhất", en: "Number of initiatives" },
    help: "Số sáng kiến ở cột dữ liệu từ ngưỡng trở lên (số, hoặc “nhiều”: theo thiết lập ở ngăn tác vụ); hiệu quả do cán bộ đánh giá.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: { fact: factParam(INITIATIVES), atLeast: countOrManyParam },
  },
  leaderOfPassingUnit: {
    word: { vi: "Thủ trưởng: đơn vị phải đạt", en: "Head: the unit must pass" },
    help: "Thủ trưởng chỉ đạt khi tập thể do mình đứng đầu cũng đạt.",
    kind: "RULE",
    subjects: PERSONS,
    yearly: false,
    params: {},
  },
  leaderOfLeadingUnit: {
    word: { vi: "Thủ trưởng: đơn vị dẫn đầu", en: "Head: the unit leads" },
    help: "Thủ trưởng chỉ đạt khi đơn vị được ghi “Có” ở cột “Đơn vị dẫn đầu phong trào”.",
    kind: "RULE",
    subjects: PERSONS,
    yearly: false,
    params: {},
  },
  yesNo: {
    word: { vi: "Cột ghi Có", en: "Column says yes" },
    help: "Cột dữ liệu (loại Có/Không) ghi “Có”.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: false,
    params: { fact: factParam(factsOfType<YesNoFact>("yesNo")) },
  },
  limit: {
    word: { vi: "So với ngưỡng", en: "Against a limit" },
    help:
      "Số liệu ở cột dữ liệu so với ngưỡng, ví dụ ≥ 95, > 100, ≤ 1, < 5; cột có năm: mọi năm áp dụng đã đến kỳ, " +
      "hoặc theo thiết lập nếu văn bản không nêu năm (tuỳ chọn).",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: true,
    params: {
      fact: factParam(factsOfType<LimitFact>("percent", "count")),
      limit: limitParam,
      years: optionParam<"unstated" | "every">(NO_YEAR_STATED, "unstated", "every"),
    },
  },
  combination: {
    word: { vi: "Kết hợp", en: "Combination" },
    help:
      "Kết hợp các điều kiện ở những dòng có mã thêm .1, .2… (ví dụ T6.1, T6.2). Ngưỡng: “tất cả”, “một trong các điều kiện”, " +
      "hoặc số điều kiện ít nhất phải đạt.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: { need: needParam, of: partsOfRow },
  },
  registered: {
    word: { vi: "Đã đăng ký", en: "Registered" },
    help: "Mọi cột dữ liệu đều ghi “Có”.",
    kind: "AUTO",
    subjects: ANYONE,
    yearly: true,
    params: { facts: factsParam(REGISTRATIONS, true) },
  },
  registeredInitiative: {
    word: { vi: "Đã đăng ký và có sáng kiến", en: "Registered, and an initiative" },
    help: "Mọi cột dữ liệu đều ghi “Có” và có nêu sáng kiến; chất lượng do cán bộ đánh giá.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: { facts: factsParam(REGISTRATIONS, true) },
  },
  publicServicesOnline: {
    word: { vi: "Dịch vụ công trực tuyến", en: "Public services online" },
    help: "Mọi dịch vụ công của đơn vị thực hiện trực tuyến mức 3, 4.",
    kind: "AUTO",
    subjects: COLLECTIVES,
    yearly: true,
    params: {},
  },
  registeredField: {
    word: { vi: "Đăng ký ở một lĩnh vực", en: "Registered in one field" },
    help: "Phải đăng ký ở một lĩnh vực của phần 2; các tiêu chí của lĩnh vực đó được xét thêm.",
    kind: "RULE",
    subjects: ANYONE,
    yearly: false,
    params: { fields: fieldsOfSet },
  },
  targetsExceeded: {
    word: { vi: "Vượt chỉ tiêu doanh thu", en: "Revenue above target" },
    help: "Đơn vị có doanh thu: doanh thu và nộp ngân sách đều trên ngưỡng % chỉ tiêu (năm gần nhất hoặc mọi năm, theo thiết lập).",
    kind: "AUTO",
    subjects: COLLECTIVES,
    yearly: true,
    params: { above: percentParam(100) },
  },
  noArrears: {
    word: { vi: "Không nợ thuế, bảo hiểm", en: "No arrears" },
    help: "Nợ thuế, bảo hiểm xã hội là không đạt; mặt còn lại do cán bộ đánh giá.",
    kind: "SEMI",
    subjects: COLLECTIVES,
    yearly: false,
    params: {},
  },
  adminReform: {
    word: { vi: "Cải cách hành chính", en: "Administrative reform" },
    help: "Có sáng kiến cải cách hành chính; xem thêm chỉ số hài lòng so với năm trước.",
    kind: "SEMI",
    subjects: ANYONE,
    yearly: true,
    params: {},
  },
};

/** The parameters of one condition, whatever its kind, as name and form. */
export const paramsOf = (type: ConditionType): readonly (readonly [string, ParamForm<unknown>])[] =>
  Object.entries(CONDITION_FORMS[type].params as Readonly<Record<string, ParamForm<unknown>>>);

/** A parameter of a condition by its name. */
export const valueOf = (condition: ConditionOf<ConditionType>, name: string): unknown =>
  (condition as Readonly<Record<string, unknown>>)[name];
