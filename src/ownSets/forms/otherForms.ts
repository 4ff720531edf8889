import type { Clause, DataKind, PriorityClause, QuotaClause } from "../../criteria";
import type { Word } from "../words";
import { countParam } from "./numberParams";
import type { RowForm, RowRule } from "./rowForm";

type SortKey = PriorityClause["sortKey"];

const SORT_KEYS: Readonly<Record<SortKey, { readonly word: Word; readonly help: string }>> = {
  highestTitle: {
    word: { vi: "Ưu tiên: danh hiệu cao hơn", en: "Priority: higher title" },
    help: "Chỉ sắp thứ tự danh sách: danh hiệu cao hơn đứng trước, rồi đến số năm đạt.",
  },
  directWorkers: {
    word: { vi: "Ưu tiên: cơ sở, trực tiếp", en: "Priority: direct workers" },
    help: "Chỉ sắp thứ tự danh sách: cấp cơ sở và người trực tiếp công tác đứng trước.",
  },
};

const plain = { yearly: false, inField: false, takesParts: false, columns: [], allowed: () => [] } as const;

const priorityRow = (sortKey: SortKey): RowForm => ({
  ...plain,
  ...SORT_KEYS[sortKey],
  kinds: ["PRIO"],
  subjects: ["both", "collective", "individual", "leader"],
  write: (clause: Clause) => (clause.kind === "PRIO" && clause.sortKey === sortKey ? {} : undefined),
  read: () => ({ sortKey }) as RowRule,
});

export const PRIORITY_FORMS: readonly RowForm[] = (Object.keys(SORT_KEYS) as SortKey[]).map(priorityRow);

/** So many in each unit and year; `per` says nothing else yet. */
const PER: QuotaClause["quota"]["per"] = "unitAndYear";

export const quotaForm: RowForm = {
  ...plain,
  word: { vi: "Số lượng mỗi đơn vị, mỗi năm", en: "Number in each unit and year" },
  help: "Mỗi phòng, đơn vị đăng ký ít nhất số lượng ghi ở cột “Ngưỡng” trong mỗi năm.",
  kinds: ["QUOTA"],
  subjects: ["unit"],
  columns: ["threshold"],
  write: (clause: Clause) => (clause.kind === "QUOTA" ? { threshold: clause.quota.atLeast } : undefined),
  read: (cells, scope) => ({ quota: { atLeast: countParam.read(cells.threshold, scope), per: PER } }) as RowRule,
};

const DATA_KINDS: Readonly<Record<DataKind, true>> = { FACT: true, ROUTE: true, LIST: true, CONFIG: true, CTX: true };

/** Said by the document, not tested. */
export const dataForm: RowForm = {
  ...plain,
  word: { vi: "Không xét", en: "Not tested" },
  help: "Chỉ ghi lại lời văn bản (nơi gửi, nội dung danh sách, thông tin…), không xét.",
  kinds: Object.keys(DATA_KINDS) as DataKind[],
  subjects: ["none", "both", "collective", "individual", "leader", "unit"],
  write: (clause: Clause) => (clause.kind in DATA_KINDS ? {} : undefined),
  read: () => ({}) as RowRule,
};
