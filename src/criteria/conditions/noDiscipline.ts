import type { CellAddress, DisciplineEntry, Fact } from "../facts";
import type { Subject } from "../subject";
import { rating } from "../vocabulary";
import { noteUndated } from "./everyYear";
import { known, unreadable, yearly } from "./exampleFacts";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

/** Against the clause, doubtful, or nothing against it. */
type Says = "no" | "unclear" | "nothing";
const READINGS = { no: "notMet", unclear: "unclear", nothing: "silent" } as const;
const worse = (a: Says, b: Says): Says => (a === "no" || b === "no" ? "no" : a === "unclear" || b === "unclear" ? "unclear" : "nothing");

const EXCELLENT_RANK = 4;

/** Discipline counts in every year of the review period that has begun at the as-of date. */
const counts = (year: number, { periodYears, settings }: ConditionContext): boolean =>
  periodYears.includes(year) && year <= Number(settings.asOf.slice(0, 4));

const readEntry = (
  form: string,
  year: number | undefined,
  cell: CellAddress,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Says => {
  if (year === undefined) {
    notes?.add({ code: "disciplineYearUnknown", form, cell });
    return "unclear";
  }
  if (!counts(year, context)) {
    notes?.add({ code: "disciplineOutside", form, year, cell });
    return "nothing";
  }
  const rated = subject.facts.xepLoai?.byYear[year];
  // "Khiển trách 2023" beside "HTXSNV 2023": one of the two cells is wrong, and only the officer knows which.
  if (rated?.state === "known" && rating(rated.value).rank === EXCELLENT_RANK) {
    notes?.add({ code: "disciplineContradictsRating", form, year, cell, rating: rated.value, ratingCell: rated.cell });
    return "unclear";
  }
  notes?.add({ code: "disciplineInPeriod", form, year, cell });
  return "no";
};

const readCell = (
  fact: Fact<readonly DisciplineEntry[]>,
  columnYear: number | undefined,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Says => {
  if (fact.state === "blank") return "nothing";
  const { cell, text } = fact;
  if (fact.state === "known") {
    let says: Says = "nothing";
    for (const { form, year } of fact.value) says = worse(says, readEntry(form, year ?? columnYear, cell, subject, context, notes));
    return says;
  }
  if (columnYear !== undefined && !counts(columnYear, context)) return "nothing";
  notes?.add({ code: "unreadable", fact: "kyLuat", year: columnYear, cell, text, problem: fact.problem });
  return "unclear";
};

const readDiscipline = (subject: Subject, context: ConditionContext, notes?: Notes): Says => {
  const { kyLuat } = subject.facts;
  let says: Says = "nothing";
  for (const year in kyLuat?.byYear) {
    const fact = kyLuat.byYear[Number(year)];
    if (fact) says = worse(says, readCell(fact, Number(year), subject, context, notes));
  }
  return kyLuat?.undated ? worse(says, readCell(kyLuat.undated, undefined, subject, context, notes)) : says;
};

const readMembersOf = (year: number, { facts: { soKyLuat } }: Subject, notes?: Notes): Says => {
  const fact = soKyLuat?.byYear[year];
  if (!fact || fact.state === "blank") return "nothing";
  const { cell, text } = fact;
  if (fact.state === "unreadable") {
    notes?.add({ code: "unreadable", fact: "soKyLuat", year, cell, text, problem: fact.problem });
    return "unclear";
  }
  if (fact.value === 0) return "nothing";
  notes?.add({ code: "membersDisciplined", year, cell, count: fact.value });
  return "no";
};

/** Members disciplined, by the collective's own count. */
const readMembers = (subject: Subject, context: ConditionContext, notes?: Notes): Says => {
  const { soKyLuat } = subject.facts;
  if (!soKyLuat) return "nothing";
  let says: Says = "nothing";
  for (const year of context.periodYears) if (counts(year, context)) says = worse(says, readMembersOf(year, subject, notes));
  const { undated } = soKyLuat;
  if (!undated || undated.state === "blank" || (undated.state === "known" && undated.value === 0)) return says;
  noteUndated("soKyLuat", soKyLuat, notes);
  return worse(says, "unclear");
};

const SELF = { type: "noDiscipline", countMembers: false } as const;
const WITH_MEMBERS = { type: "noDiscipline", countMembers: true } as const;
const disciplined = (form: string, year?: number) =>
  yearly<readonly DisciplineEntry[]>({}, known([{ form, year }], `${form} ${year ?? ""}`));

/** Discipline in the review period refutes; that there is none is judged (BTNMT-G3, T4, N4). */
export const noDiscipline: ConditionImplementation<"noDiscipline"> = {
  read: ({ countMembers }, subject, context, notes): Reading => {
    notes?.test(context.dueYears);
    const own = readDiscipline(subject, context, notes);
    return READINGS[countMembers ? worse(own, readMembers(subject, context, notes)) : own];
  },
  judgement: () => "besides",
  facts: ({ countMembers }) => ["kyLuat", "xepLoai", ...(countMembers ? (["soKyLuat"] as const) : [])],
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
