import type { Fact, FactId, PercentReading } from "../facts";
import type { Subject } from "../subject";
import { saysNoPublicServices, saysNotApplicable } from "../vocabulary";
import { noYearDue } from "./requiredYears";
import { blank, known, unreadable } from "./exampleFacts";
import { noteGap, written, type Written } from "./gaps";
import { allKeep } from "./readNumber";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

const SERVICE_FACTS = [
  "soDichVuCong",
  "dichVuCongMuc34",
  "dichVuCongMuc3",
  "dichVuCongMuc4",
  "tyLeDichVuCong",
] as const satisfies readonly FactId[];
type ServiceFact = (typeof SERVICE_FACTS)[number];

interface Count extends Written {
  readonly value: number;
}

const knownOf = <T>(fact: Fact<T> | undefined) => (fact?.state === "known" ? fact : undefined);

const contradiction = (one: Written, other: Written, notes?: Notes): Reading => {
  notes?.add({ code: "servicesContradict", ...written(one), otherCell: other.cell });
  return "unclear";
};

const missing = ({ facts }: Subject, fact: ServiceFact, notes?: Notes): Reading => {
  const found = facts[fact];
  if (found?.state !== "known") noteGap(fact, found, notes);
  return "unclear";
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
const byCounts = (subject: Subject, total: Count, notes?: Notes): Reading | undefined => {
  const online = onlineCount(subject);
  if (online === undefined) return undefined;
  const { dichVuCongMuc34, dichVuCongMuc3 } = subject.facts;
  if (online === "differ") return contradiction(knownOf(dichVuCongMuc34) ?? total, knownOf(dichVuCongMuc3) ?? total, notes);
  if (online === "oneLevel") return missing(subject, knownOf(dichVuCongMuc3) ? "dichVuCongMuc4" : "dichVuCongMuc3", notes);
  if (online.value > total.value) return contradiction(online, total, notes);
  const all = online.value === total.value;
  notes?.add({ code: all ? "servicesOnline" : "servicesNotOnline", ...written(online), online: online.value, total: total.value });
  return all ? "met" : "notMet";
};

/** By the share in percent; undefined where there is none. */
const byShare = ({ facts: { tyLeDichVuCong } }: Subject, notes?: Notes): Reading | undefined => {
  const share = knownOf<PercentReading>(tyLeDichVuCong);
  if (!share) return undefined;
  const { readings } = share.value;
  const below = allKeep(share.value, { below: 100 });
  if (below === "yes") {
    notes?.add({ code: "servicesShareBelow", ...written(share), percent: Math.max(...readings) });
    return "notMet";
  }
  const full = below === "no" && allKeep(share.value, { atMost: 100 }) === "yes";
  notes?.add({ code: full ? "servicesShareFull" : "servicesShareUnclear", ...written(share) });
  return full ? "met" : "unclear";
};

const byFigures = (subject: Subject, notes?: Notes): Reading => {
  const total = knownOf(subject.facts.soDichVuCong);
  const counted = total && byCounts(subject, total, notes);
  const shared = byShare(subject, counted === undefined ? notes : undefined);
  const { tyLeDichVuCong } = subject.facts;
  if (total && counted && shared && counted !== shared && tyLeDichVuCong) {
    byShare(subject, notes);
    return contradiction(knownOf(tyLeDichVuCong) ?? total, total, notes);
  }
  return counted ?? shared ?? missing(subject, total ? "dichVuCongMuc34" : "soDichVuCong", notes);
};

/** A cell with figures of services that exist. */
const someService = ({ facts }: Subject): Written | undefined =>
  [facts.soDichVuCong, facts.dichVuCongMuc34, facts.dichVuCongMuc3, facts.dichVuCongMuc4]
    .map(knownOf)
    .find((fact) => fact && fact.value > 0) ?? knownOf(facts.tyLeDichVuCong);

/** The officer's word that the unit has no public services: written in a cell, or recorded as the judgement of the clause. */
const confirmation = (subject: Subject, { clauseId }: ConditionContext): Written | undefined => {
  for (const id of SERVICE_FACTS) {
    const fact = subject.facts[id];
    if (fact && fact.state !== "blank" && saysNoPublicServices(fact.text)) return fact;
  }
  const judgement = subject.assessments[clauseId];
  if (judgement?.state === "unreadable" && (saysNotApplicable(judgement.text) || saysNoPublicServices(judgement.text))) return judgement;
  const total = knownOf(subject.facts.soDichVuCong);
  return judgement?.state === "known" && judgement.value && total?.value === 0 ? judgement : undefined;
};

/** Whether a cell could not be read; all of them are written down. */
const someUnreadable = ({ facts }: Subject, notes?: Notes): boolean => {
  let found = false;
  for (const id of SERVICE_FACTS) {
    const fact = facts[id];
    if (fact?.state !== "unreadable") continue;
    noteGap(id, fact, notes);
    found = true;
  }
  return found;
};

const readServices = (subject: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const confirmed = confirmation(subject, context);
  const some = someService(subject);
  if (confirmed) {
    if (some) return contradiction(confirmed, some, notes);
    notes?.add({ code: "servicesNone", ...written(confirmed) });
    return "notApplicable";
  }
  if (someUnreadable(subject, notes)) return "unclear";
  const total = knownOf(subject.facts.soDichVuCong);
  if (total?.value !== 0) return byFigures(subject, notes);
  // Nothing is divided: a unit of 0 services has neither all nor none of them online.
  if (some) return contradiction(total, some, notes);
  notes?.add({ code: "servicesZero", ...written(total) });
  return "unclear";
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
  read: (_condition, subject, context, notes) => {
    if (context.dueYears.length === 0) {
      notes?.add(noYearDue(context));
      return "notDue";
    }
    if (notes) {
      notes.test(context.dueYears);
      SERVICE_FACTS.forEach((fact) => notes.restOn(subject.facts[fact]?.cell));
    }
    return readServices(subject, context, notes);
  },
  judgement: () => "after",
  facts: () => SERVICE_FACTS,
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
