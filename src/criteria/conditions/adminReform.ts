import type { PercentReading } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { REQUIRED_YEARS_FACTS } from "./requiredYears";
import { parseInitiatives } from "../vocabulary";
import { blank, known, yearly } from "./exampleFacts";
import { readCount } from "./initiativeCount";
import type { ConditionContext, ConditionImplementation } from "./types";

/** The index of the latest year that is over against the year before; undefined where one of them is not known. */
const satisfaction = ({ facts: { chiSoHaiLong } }: Subject, { dueYears }: ConditionContext): Reason | undefined => {
  const year = dueYears.at(-1);
  if (year === undefined) return undefined;
  const [now, before] = [chiSoHaiLong?.byYear[year], chiSoHaiLong?.byYear[year - 1]];
  if (now?.state !== "known" || before?.state !== "known") return undefined;
  const [percent] = now.value.readings;
  const [earlier] = before.value.readings;
  // 0.85 may be 0,85 % or 85 %: two such figures still compare, reading by reading.
  if (percent === undefined || earlier === undefined || now.value.readings.length !== before.value.readings.length) return undefined;
  const at = { year, percent, earlier, cell: now.cell, text: now.text, otherCell: before.cell };
  return percent > earlier ? { code: "satisfactionRose", ...at } : { code: "satisfactionNotRisen", ...at };
};

const initiatives = (text: string) => known(parseInitiatives(text), text);
const SELF = { type: "adminReform" } as const;
const index = (y2023: number) =>
  yearly({ 2022: known<PercentReading>({ readings: [85] }, "85%"), 2023: known<PercentReading>({ readings: [y2023] }, `${y2023}%`) });
const reformer = (y2023: number) => ({
  kind: "collective" as const,
  facts: { sangKienCCHC: initiatives("Một cửa điện tử"), chiSoHaiLong: index(y2023) },
});

/** Models and initiatives in administrative reform; the satisfaction index is compared where there is one, the rest is judged (SXDQB-C1). */
export const adminReform: ConditionImplementation<"adminReform"> = {
  read: (_condition, subject, context, notes) => {
    const initiatives = readCount("sangKienCCHC", 1, subject, context, notes);
    const index = satisfaction(subject, context);
    if (index) notes?.add(index);
    notes?.test(index ? context.dueYears.slice(-1) : []);
    // The document names a rise in satisfaction as the aim: an index that has not risen is a doubt, not yet a failure.
    return initiatives === "silent" && index?.code === "satisfactionNotRisen" ? "unclear" : initiatives;
  },
  judgement: () => "besides",
  facts: () => ["sangKienCCHC", "chiSoHaiLong", ...REQUIRED_YEARS_FACTS],
  describe: {
    vi: () =>
      "Có mô hình, sáng kiến, giải pháp cải cách hành chính; chỉ số hài lòng tăng so với năm trước (nếu có số liệu); hiệu quả do cán bộ đánh giá.",
    en: () =>
      "Has models or initiatives in administrative reform; satisfaction index above the year before (where given); the officer judges the effect.",
  },
  examples: [
    { name: "named, index above", condition: SELF, subject: reformer(85.1), expected: "unassessed" },
    { name: "named, index equal", condition: SELF, subject: reformer(85), expected: "unclear" },
    { name: "named, index below", condition: SELF, subject: reformer(84.9), expected: "unclear" },
    { name: "none", condition: SELF, subject: { kind: "individual", facts: { sangKienCCHC: initiatives("Không") } }, expected: "notMet" },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { sangKienCCHC: blank() } }, expected: "unclear" },
    {
      name: "an initiative that need not be one in administrative reform",
      condition: SELF,
      subject: { kind: "individual", facts: { sangKien: initiatives("Cải tiến máy khoan") } },
      expected: "unassessed",
    },
    {
      name: "judged",
      condition: SELF,
      subject: { ...reformer(90), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
  ],
};
