import type { CellAddress, DisciplineEntry, Fact } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { rating } from "../vocabulary";
import { undatedNote } from "./everyYear";
import { known, unreadable, yearly } from "./exampleFacts";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";

interface Sign {
  readonly says: "no" | "unclear" | "nothing";
  readonly reason: Reason;
}

const EXCELLENT_RANK = 4;

/** Discipline counts in every year of the review period that has begun at the as-of date. */
const countedYears = ({ periodYears, settings }: ConditionContext): readonly number[] =>
  periodYears.filter((year) => year <= Number(settings.asOf.slice(0, 4)));

const entrySign = (form: string, year: number | undefined, cell: CellAddress, subject: Subject, counted: readonly number[]): Sign => {
  if (year === undefined) return { says: "unclear", reason: { code: "disciplineYearUnknown", form, cell } };
  if (!counted.includes(year)) return { says: "nothing", reason: { code: "disciplineOutside", form, year, cell } };
  const rated = subject.facts.xepLoai?.byYear[year];
  // "Khiển trách 2023" beside "HTXSNV 2023": one of the two cells is wrong, and only the officer knows which.
  if (rated?.state === "known" && rating(rated.value).rank === EXCELLENT_RANK) {
    return {
      says: "unclear",
      reason: { code: "disciplineContradictsRating", form, year, cell, rating: rated.value, ratingCell: rated.cell },
    };
  }
  return { says: "no", reason: { code: "disciplineInPeriod", form, year, cell } };
};

const factSigns = (
  fact: Fact<readonly DisciplineEntry[]>,
  columnYear: number | undefined,
  subject: Subject,
  counted: readonly number[]
): readonly Sign[] => {
  if (fact.state === "blank") return [];
  const { cell } = fact;
  if (fact.state === "known") return fact.value.map(({ form, year }) => entrySign(form, year ?? columnYear, cell, subject, counted));
  const outside = columnYear !== undefined && !counted.includes(columnYear);
  return outside
    ? []
    : [{ says: "unclear", reason: { code: "unreadable", fact: "kyLuat", year: columnYear, cell, text: fact.text, problem: fact.problem } }];
};

const disciplineSigns = (subject: Subject, counted: readonly number[]): readonly Sign[] => {
  const discipline = subject.facts.kyLuat;
  if (!discipline) return [];
  const dated = Object.entries(discipline.byYear).flatMap(([year, fact]) => factSigns(fact, Number(year), subject, counted));
  return [...dated, ...(discipline.undated ? factSigns(discipline.undated, undefined, subject, counted) : [])];
};

const memberSigns = (subject: Subject, counted: readonly number[]): readonly Sign[] => {
  const members = subject.facts.soKyLuat;
  if (!members) return [];
  const signs = counted.flatMap((year): readonly Sign[] => {
    const fact = members.byYear[year];
    if (!fact || fact.state === "blank") return [];
    const { cell, text } = fact;
    if (fact.state === "unreadable")
      return [{ says: "unclear", reason: { code: "unreadable", fact: "soKyLuat", year, cell, text, problem: fact.problem } }];
    return fact.value > 0 ? [{ says: "no", reason: { code: "membersDisciplined", year, cell, count: fact.value } }] : [];
  });
  const someUndated =
    members.undated && members.undated.state !== "blank" && !(members.undated.state === "known" && members.undated.value === 0);
  return [...signs, ...(someUndated ? undatedNote("soKyLuat", members).map((reason): Sign => ({ says: "unclear", reason })) : [])];
};

const cellsOf = (signs: readonly Sign[]): readonly CellAddress[] =>
  signs.flatMap(({ reason }) => [...("cell" in reason ? [reason.cell] : []), ...("ratingCell" in reason ? [reason.ratingCell] : [])]);

const readDiscipline = (subject: Subject, countMembers: boolean, context: ConditionContext): DataFinding => {
  const counted = countedYears(context);
  const signs = [...disciplineSigns(subject, counted), ...(countMembers ? memberSigns(subject, counted) : [])];
  const outcome = signs.some(({ says }) => says === "no") ? "notMet" : signs.some(({ says }) => says === "unclear") ? "unclear" : "silent";
  return { outcome, reasons: signs.map(({ reason }) => reason), years: context.dueYears, cells: cellsOf(signs) };
};

const SELF = { type: "noDiscipline", countMembers: false } as const;
const WITH_MEMBERS = { type: "noDiscipline", countMembers: true } as const;
const disciplined = (form: string, year?: number) =>
  yearly<readonly DisciplineEntry[]>({}, known([{ form, year }], `${form} ${year ?? ""}`));

/** Discipline in the review period refutes; that there is none is judged (BTNMT-G3, T4, N4). */
export const noDiscipline: ConditionImplementation<"noDiscipline"> = {
  evaluate: ({ countMembers }, subject, context) => withJudgement(readDiscipline(subject, countMembers, context), subject, context),
  describe: {
    vi: ({ countMembers }) => `Không ${countMembers ? "có cá nhân " : ""}bị kỷ luật trong giai đoạn xét; mặt tích cực do cán bộ đánh giá.`,
    en: ({ countMembers }) =>
      `No ${countMembers ? "member disciplined" : "discipline"} in the review period; the officer judges the positive side.`,
  },
  examples: [
    { name: "nothing recorded", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
    {
      name: "in the period",
      condition: SELF,
      subject: { kind: "individual", facts: { kyLuat: disciplined("Khiển trách", 2022) } },
      expected: "notMet",
    },
    {
      name: "before the period",
      condition: SELF,
      subject: { kind: "individual", facts: { kyLuat: disciplined("Khiển trách", 2020) } },
      expected: "unassessed",
    },
    {
      name: "year unknown",
      condition: SELF,
      subject: { kind: "individual", facts: { kyLuat: disciplined("Khiển trách") } },
      expected: "unclear",
    },
    {
      name: "in a year rated excellent",
      condition: SELF,
      expected: "unclear",
      subject: { kind: "individual", facts: { kyLuat: disciplined("Khiển trách", 2022), xepLoai: yearly({ 2022: known("HTXSNV") }) } },
    },
    {
      name: "against a recorded yes",
      condition: SELF,
      expected: "unclear",
      subject: { kind: "individual", facts: { kyLuat: disciplined("Cảnh cáo", 2021) }, assessments: { EXAMPLE: known(true, "Đạt") } },
    },
    {
      name: "a member disciplined",
      condition: WITH_MEMBERS,
      subject: { kind: "collective", facts: { soKyLuat: yearly({ 2023: known(1) }) } },
      expected: "notMet",
    },
    {
      name: "no member disciplined",
      condition: WITH_MEMBERS,
      subject: { kind: "collective", facts: { soKyLuat: yearly({ 2023: known(0) }) } },
      expected: "unassessed",
    },
    {
      name: "count not readable",
      condition: WITH_MEMBERS,
      subject: { kind: "collective", facts: { soKyLuat: yearly({ 2023: unreadable("notCount", "vài") }) } },
      expected: "unclear",
    },
  ],
};
