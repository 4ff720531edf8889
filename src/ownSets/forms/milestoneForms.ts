import type { Clause, DateClause } from "../../criteria";
import { readableDate } from "../../criteria";
import type { CellValue } from "../../roster";
import type { SheetCell } from "../../sheets";
import { COLUMNS } from "../columns";
import type { Word } from "../words";
import { dayIn, daysIn, writeDays } from "./dateText";
import type { Scope } from "./param";
import type { ParamCells, RowForm, RowRule } from "./rowForm";

type Milestone = DateClause["milestone"];
type MilestoneType = Milestone["type"];
type MilestoneOf<T extends MilestoneType> = Extract<Milestone, { readonly type: T }>;

interface MilestoneForm<T extends MilestoneType> {
  readonly word: Word;
  readonly help: string;
  /** What stands in "Thời hạn"; absent: nothing may. */
  readonly time?: {
    readonly write: (milestone: MilestoneOf<T>) => SheetCell;
    readonly read: (value: CellValue) => MilestoneOf<T> | undefined;
    readonly mistake: "notDate" | "notDateSpan";
    readonly example: string;
  };
}

const FORMS: { readonly [T in MilestoneType]: MilestoneForm<T> } = {
  deadline: {
    word: { vi: "Hạn gửi: trước ngày", en: "Deadline: before" },
    help: "Danh sách phải gửi trước ngày ghi ở cột “Thời hạn”; đúng ngày đó là đã muộn.",
    time: {
      write: ({ before }) => readableDate(before),
      read: (value) => {
        const before = dayIn(value);
        return before === undefined ? undefined : { type: "deadline", before };
      },
      mistake: "notDate",
      example: "15/09/2026",
    },
  },
  span: {
    word: { vi: "Mốc tiến độ: từ ngày – đến ngày", en: "Stage: from – to" },
    help: "Một bước của kế hoạch, từ ngày đến hết ngày ghi ở cột “Thời hạn”.",
    time: {
      write: writeDays,
      read: (value) => {
        const days = daysIn(value);
        return days && { type: "span", ...days };
      },
      mistake: "notDateSpan",
      example: "01/07/2026 – 30/09/2026",
    },
  },
  phases: {
    word: { vi: "Chia giai đoạn", en: "Phases" },
    help: "Văn bản chia giai đoạn; các năm ghi ở phần 1.",
  },
  everyYear: {
    word: { vi: "Hằng năm", en: "Every year" },
    help: "Việc làm hằng năm, không có ngày cụ thể.",
  },
};

const readTime = (form: MilestoneForm<MilestoneType>, cells: ParamCells, { mistakes, condition }: Scope): Milestone | undefined => {
  if (!form.time) return undefined;
  const { cell } = cells.time;
  cells.time.takeAll();
  const column = COLUMNS.time.vi;
  if (cell.text === "") {
    mistakes.add(cell, "missingCell", { column, condition, allowed: [form.time.example] });
    return undefined;
  }
  const milestone = form.time.read(cell.value);
  if (!milestone) mistakes.add(cell, form.time.mistake, { column, text: cell.text });
  else if (milestone.type === "span" && milestone.from > milestone.to)
    mistakes.add(cell, "reversed", { column, from: readableDate(milestone.from), to: readableDate(milestone.to) });
  return milestone;
};

const milestoneRow = (type: MilestoneType): RowForm => {
  const form = FORMS[type] as MilestoneForm<MilestoneType>;
  return {
    word: form.word,
    help: form.help,
    kinds: ["DATE"],
    subjects: ["none"],
    yearly: false,
    inField: false,
    takesParts: false,
    columns: form.time ? ["time"] : [],
    write: (clause: Clause) => {
      if (clause.kind !== "DATE" || clause.milestone.type !== type) return undefined;
      return form.time ? { time: form.time.write(clause.milestone) } : {};
    },
    read: (cells, scope) => ({ milestone: readTime(form, cells, scope) ?? { type } }) as RowRule,
    allowed: () => [],
  };
};

export const MILESTONE_FORMS: readonly RowForm[] = (Object.keys(FORMS) as MilestoneType[]).map(milestoneRow);
