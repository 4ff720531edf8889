import type { CellAddress, Fact, FactId, PercentReading } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { saysNoPublicServices, saysNotApplicable } from "../vocabulary";
import { noYearDue } from "./everyYear";
import { blank, known, unreadable } from "./exampleFacts";
import { dataFirst, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";

const SERVICE_FACTS = [
  "soDichVuCong",
  "dichVuCongMuc34",
  "dichVuCongMuc3",
  "dichVuCongMuc4",
  "tyLeDichVuCong",
] as const satisfies readonly FactId[];
type ServiceFact = (typeof SERVICE_FACTS)[number];
type Answer = Pick<DataFinding, "outcome" | "reasons">;

interface Cell {
  readonly cell: CellAddress;
  readonly text: string;
}
interface Count extends Cell {
  readonly value: number;
}

const FULL = 100;
const knownOf = <T>(fact: Fact<T> | undefined) => (fact?.state === "known" ? fact : undefined);
const unclear = (...reasons: readonly Reason[]): Answer => ({ outcome: "unclear", reasons });
const contradiction = ({ cell, text }: Cell, other: Cell): Answer =>
  unclear({ code: "servicesContradict", cell, text, otherCell: other.cell });
const none = ({ cell, text }: Cell): Answer => ({ outcome: "notApplicable", reasons: [{ code: "servicesNone", cell, text }] });

const missing = ({ facts }: Subject, fact: ServiceFact): Reason => {
  const cell = facts[fact]?.cell;
  return cell === undefined ? { code: "noColumn", fact } : { code: "blank", fact, cell };
};

/** Services online at level 3 or 4: their own column, or the two levels added up. */
const onlineCount = ({ facts }: Subject): Count | "differ" | "oneLevel" | undefined => {
  const [both, three, four] = [knownOf(facts.dichVuCongMuc34), knownOf(facts.dichVuCongMuc3), knownOf(facts.dichVuCongMuc4)];
  const sum: Count | undefined = three &&
    four && { cell: three.cell, text: `${three.text} + ${four.text}`, value: three.value + four.value };
  if (both) return sum && sum.value !== both.value ? "differ" : both;
  return sum ?? (three || four ? "oneLevel" : undefined);
};

/** By the counts; undefined where they say nothing. */
const byCounts = (subject: Subject, total: Count): Answer | undefined => {
  const online = onlineCount(subject);
  if (online === undefined) return undefined;
  const { dichVuCongMuc34, dichVuCongMuc3 } = subject.facts;
  if (online === "differ") return contradiction(knownOf(dichVuCongMuc34) ?? total, knownOf(dichVuCongMuc3) ?? total);
  if (online === "oneLevel") return unclear(missing(subject, knownOf(dichVuCongMuc3) ? "dichVuCongMuc4" : "dichVuCongMuc3"));
  if (online.value > total.value) return contradiction(online, total);
  const about = { cell: online.cell, text: online.text, online: online.value, total: total.value };
  return online.value === total.value
    ? { outcome: "met", reasons: [{ code: "servicesOnline", ...about }] }
    : { outcome: "notMet", reasons: [{ code: "servicesNotOnline", ...about }] };
};

/** By the share in percent; undefined where there is none. */
const byShare = ({ facts: { tyLeDichVuCong } }: Subject): Answer | undefined => {
  const share = knownOf<PercentReading>(tyLeDichVuCong);
  if (!share) return undefined;
  const { cell, text } = share;
  const { readings } = share.value;
  if (readings.length > 0 && readings.every((percent) => percent === FULL))
    return { outcome: "met", reasons: [{ code: "servicesShareFull", cell, text }] };
  if (readings.length > 0 && readings.every((percent) => percent < FULL))
    return { outcome: "notMet", reasons: [{ code: "servicesShareBelow", cell, text, percent: Math.max(...readings) }] };
  return unclear({ code: "servicesShareUnclear", cell, text });
};

const byFigures = (subject: Subject): Answer => {
  const total = knownOf(subject.facts.soDichVuCong);
  const counted = total && byCounts(subject, total);
  const shared = byShare(subject);
  if (counted && shared && counted.outcome !== shared.outcome)
    return { outcome: "unclear", reasons: [...counted.reasons, ...shared.reasons, ...disagreement(subject)] };
  return counted ?? shared ?? unclear(missing(subject, total ? "dichVuCongMuc34" : "soDichVuCong"));
};

const disagreement = ({ facts }: Subject): readonly Reason[] => {
  const [total, share] = [knownOf(facts.soDichVuCong), knownOf(facts.tyLeDichVuCong)];
  return total && share ? contradiction(share, total).reasons : [];
};

/** A cell with figures of services that exist. */
const someService = ({ facts }: Subject): Cell | undefined =>
  [facts.soDichVuCong, facts.dichVuCongMuc34, facts.dichVuCongMuc3, facts.dichVuCongMuc4]
    .map(knownOf)
    .find((fact) => fact && fact.value > 0) ?? knownOf(facts.tyLeDichVuCong);

/** The officer's word that the unit has no public services: written in a cell, or recorded as the judgement of the clause. */
const confirmation = (subject: Subject, { clauseId }: ConditionContext): Cell | undefined => {
  for (const id of SERVICE_FACTS) {
    const fact = subject.facts[id];
    if (fact && fact.state !== "blank" && saysNoPublicServices(fact.text)) return fact;
  }
  const judgement = subject.assessments[clauseId];
  if (judgement?.state === "unreadable" && (saysNotApplicable(judgement.text) || saysNoPublicServices(judgement.text))) return judgement;
  const total = knownOf(subject.facts.soDichVuCong);
  return judgement?.state === "known" && judgement.value && total?.value === 0 ? judgement : undefined;
};

const unreadables = ({ facts }: Subject): readonly Reason[] =>
  SERVICE_FACTS.flatMap((fact): readonly Reason[] => {
    const found = facts[fact];
    if (found?.state !== "unreadable") return [];
    return [{ code: "unreadable", fact, cell: found.cell, text: found.text, problem: found.problem }];
  });

const answer = (subject: Subject, context: ConditionContext): Answer => {
  const confirmed = confirmation(subject, context);
  const some = someService(subject);
  if (confirmed) return some ? contradiction(confirmed, some) : none(confirmed);
  const wrong = unreadables(subject);
  if (wrong.length > 0) return unclear(...wrong);
  const total = knownOf(subject.facts.soDichVuCong);
  // Nothing is divided: a unit of 0 services has neither all nor none of them online.
  if (total?.value === 0) return some ? contradiction(total, some) : unclear({ code: "servicesZero", cell: total.cell, text: total.text });
  return byFigures(subject);
};

const readServices = (subject: Subject, context: ConditionContext): DataFinding => {
  const years = context.dueYears;
  if (years.length === 0) return { outcome: "notDue", reasons: [noYearDue(context)], years, cells: [] };
  const { outcome, reasons } = answer(subject, context);
  const cells = SERVICE_FACTS.flatMap((fact) => subject.facts[fact]?.cell ?? []);
  return { outcome, reasons, years, cells: [...cells, ...reasons.flatMap((reason) => ("cell" in reason ? [reason.cell] : []))] };
};

const SELF = { type: "publicServicesOnline" } as const;
const services = (soDichVuCong: number, dichVuCongMuc3: number, dichVuCongMuc4: number) => ({
  kind: "collective" as const,
  facts: { soDichVuCong: known(soDichVuCong), dichVuCongMuc3: known(dichVuCongMuc3), dichVuCongMuc4: known(dichVuCongMuc4) },
});
const share = (...readings: readonly number[]) => ({
  kind: "collective" as const,
  facts: { tyLeDichVuCong: known<PercentReading>({ readings }, readings.join(" / ")) },
});

/** All public services of the unit are online at level 3 or 4 (PT21-T3c); a unit without any is exempt once the officer says so. */
export const publicServicesOnline: ConditionImplementation<"publicServicesOnline"> = {
  evaluate: (_condition, subject, context) => {
    const data = readServices(subject, context);
    // The judgement that says "không áp dụng" has been heard already.
    return data.outcome === "notApplicable"
      ? { ...data, outcome: "notApplicable", cells: [...new Set(data.cells)] }
      : dataFirst(data, subject, context);
  },
  describe: {
    vi: () => "Mọi dịch vụ công đều thực hiện được trực tuyến mức độ 3, 4; đơn vị không có dịch vụ công thì cán bộ xác nhận.",
    en: () => "Every public service is online at level 3 or 4; that a unit has none is for the officer to confirm.",
  },
  examples: [
    { name: "all of them", condition: SELF, subject: services(12, 5, 7), expected: "met" },
    { name: "one missing", condition: SELF, subject: services(12, 5, 6), expected: "notMet" },
    { name: "more than there are", condition: SELF, subject: services(12, 6, 7), expected: "unclear" },
    { name: "no service", condition: SELF, subject: services(0, 0, 0), expected: "unclear" },
    {
      name: "no service, confirmed",
      condition: SELF,
      subject: { ...services(0, 0, 0), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "notApplicable",
    },
    {
      name: "no service, in words",
      condition: SELF,
      subject: { kind: "collective", facts: { soDichVuCong: unreadable("notCount", "Không có dịch vụ công") } },
      expected: "notApplicable",
    },
    {
      name: "recorded as not applicable",
      condition: SELF,
      subject: { kind: "collective", facts: { soDichVuCong: blank() }, assessments: { EXAMPLE: unreadable("notYesNo", "Không áp dụng") } },
      expected: "notApplicable",
    },
    {
      name: "not applicable against figures",
      condition: SELF,
      subject: { ...services(3, 3, 0), assessments: { EXAMPLE: unreadable("notYesNo", "Không áp dụng") } },
      expected: "unclear",
    },
    { name: "the whole share", condition: SELF, subject: share(100), expected: "met" },
    { name: "a part", condition: SELF, subject: share(99.9), expected: "notMet" },
    { name: "1 or 100 percent", condition: SELF, subject: share(1, 100), expected: "unclear" },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unclear" },
    { name: "the year not over", condition: SELF, subject: services(12, 5, 6), settings: { asOf: "2021-12-30" }, expected: "notDue" },
  ],
};
