/** Sets as officers may make them out of the built-in ones: any condition with any parameters, any document, any fields. */
import fc from "fast-check";
import {
  FACTS,
  RATING_CODES,
  title,
  TITLE_CODES,
  type Clause,
  type Condition,
  type ConditionParams,
  type ConditionType,
  type CriteriaSet,
  type DataKind,
  type ExemplarField,
  type FactId,
  type RosterClauseSubject,
} from "../../src/criteria";

const FROM = 2026;
const TO = 2030;
const YEARS = [2026, 2027, 2028, 2029, 2030] as const;

/** What a cell can hold unchanged: no spaces at the ends, none doubled, NFC. Beginnings that Excel would read otherwise are among them. */
const word = fc.constantFrom(
  "Đạt",
  "danh hiệu",
  "“Chiến sĩ”",
  "=SUM",
  "'x",
  "2026",
  "+1",
  "@",
  "100%",
  "cơ sở;",
  "a, b",
  "Hồ Chí Minh",
  "-"
);
export const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const maybeText = fc.oneof(fc.constant(""), text);
const day = fc.constantFrom("2026-01-05", "2026-09-15", "2028-02-29", "2030-12-31");
const percent = fc.constantFrom(1, 50, 95, 99.5, 110, 1000);
const count = fc.integer({ min: 1, max: 30 });
const mark = fc.boolean();

const fields: readonly ExemplarField[] = [
  { code: "a", name: "Lao động giỏi", nameEn: "Good work", words: ["lao dong gioi", "ld gioi"] },
  { code: "b", name: "Cải cách hành chính", nameEn: "", words: [] },
];

/** Columns that such a subject can have. */
const fits = (subject: RosterClauseSubject) => (fact: FactId) => {
  const of = FACTS[fact].subject;
  return of === "both" || subject === "both" || of === (subject === "leader" ? "individual" : subject);
};
const ofType = (...types: readonly string[]) => (Object.keys(FACTS) as FactId[]).filter((fact) => types.includes(FACTS[fact].type));
const one = <F extends FactId>(subject: RosterClauseSubject, facts: readonly F[]) => fc.constantFrom(...facts.filter(fits(subject)));
const some = <F extends FactId>(subject: RosterClauseSubject, facts: readonly F[], minLength = 0) =>
  fc.shuffledSubarray(facts.filter(fits(subject)), { minLength });

type Params = { readonly [T in ConditionType]: (subject: RosterClauseSubject) => fc.Arbitrary<ConditionParams[T]> | undefined };
const nothing = () => fc.constant({});
const rating = fc.constantFrom(...RATING_CODES);
const REGISTRATIONS = ["dangKyChiTieu", "dangKySangKien"] as const;
const forCollectives =
  <T>(made: fc.Arbitrary<T>) =>
  (subject: RosterClauseSubject) =>
    subject === "collective" ? made : undefined;
const forPersons =
  <T>(made: fc.Arbitrary<T>) =>
  (subject: RosterClauseSubject) =>
    subject === "individual" || subject === "leader" ? made : undefined;

/** Parameters of each kind of condition; a new kind does not compile until it is here. */
const PARAMS: Params = {
  titleEveryYear: (subject) => {
    const titles = TITLE_CODES.filter((code) => title(code).scope === (subject === "leader" ? "individual" : subject));
    return titles.length === 0 ? undefined : fc.record({ title: fc.constantFrom(...titles) });
  },
  ratingEveryYear: () => fc.record({ rating }),
  ratingUnstatedYears: () => fc.record({ rating }),
  workingStatus: () => fc.record({ body: fc.constant("thuocTongCuc" as const) }, { requiredKeys: [] }),
  record: (subject) =>
    fc.record({
      fact: one(subject, ["bienBan", "chuongTrinhCongTac", "keHoachCCHC", "anToan", "chuongTrinhHD", "tinNhiem"] as const),
      judged: mark,
    }),
  judgement: (subject) =>
    fc.record({
      support: some(subject, [
        "keHoachThiDua",
        "giaiNgan",
        "tienDoVanBan",
        "daoTao",
        "moHinh",
        "phongTrao",
        "thanhTich",
        "tuThien",
      ] as const),
      stage: fc.constantFrom("always" as const, "interim" as const),
    }),
  noDiscipline: () => fc.record({ countMembers: mark }),
  planFulfilled: () =>
    fc.record(
      { atLeast: percent, refutedBy: rating, supportedBy: rating, blankPlan: fc.constant("judged" as const) },
      { requiredKeys: [] }
    ),
  planReached: () => fc.record({ atLeast: percent }, { requiredKeys: [] }),
  limit: (subject) =>
    fc.record({
      fact: one(subject, ofType("percent", "count")) as fc.Arbitrary<ConditionParams["limit"]["fact"]>,
      limit: fc.oneof(
        fc.record({ atLeast: fc.constantFrom(0, 95, 99.5) }),
        fc.record({ above: fc.constantFrom(0, 100) }),
        fc.record({ atMost: fc.constantFrom(0, 1) }),
        fc.record({ below: fc.constantFrom(5, 0.5) })
      ),
      years: fc.constantFrom("every" as const, "unstated" as const),
    }),
  yesNo: (subject) => fc.record({ fact: one(subject, ofType("yesNo")) as fc.Arbitrary<ConditionParams["yesNo"]["fact"]> }),
  // Made below, where its parts are known.
  combination: () => undefined,
  initiative: nothing,
  initiativeCount: () =>
    fc.record({
      fact: fc.constantFrom("sangKien" as const, "sangKienCCHC" as const),
      atLeast: fc.oneof(count, fc.constant("many" as const)),
    }),
  leaderOfPassingUnit: forPersons(fc.constant({})),
  leaderOfLeadingUnit: forPersons(fc.constant({})),
  registered: (subject) => fc.record({ facts: some(subject, REGISTRATIONS, 1) }),
  registeredInitiative: (subject) => fc.record({ facts: some(subject, REGISTRATIONS, 1) }),
  publicServicesOnline: forCollectives(fc.constant({})),
  registeredField: () => fc.record({ fields: fc.constant(fields) }),
  targetsExceeded: forCollectives(fc.record({ above: percent }, { requiredKeys: [] })),
  noArrears: forCollectives(fc.constant({})),
  adminReform: nothing,
};

const simple = (subject: RosterClauseSubject): fc.Arbitrary<Condition> =>
  fc.oneof(
    ...(Object.keys(PARAMS) as ConditionType[]).flatMap((type) => {
      const params = PARAMS[type](subject);
      return params ? [params.map((made) => ({ type, ...made }) as Condition)] : [];
    })
  );

/** A combination, whose parts may be combinations too. */
const combined = (subject: RosterClauseSubject, depth: number): fc.Arbitrary<Condition> =>
  fc
    .array(depth > 0 ? fc.oneof(simple(subject), combined(subject, depth - 1)) : simple(subject), { minLength: 1, maxLength: 4 })
    .chain((of) =>
      fc
        .oneof(fc.constant("all" as const), fc.constant("any" as const), fc.integer({ min: 1, max: of.length }))
        .map((need): Condition => ({ type: "combination", need, of }))
    );

const condition = (subject: RosterClauseSubject): fc.Arbitrary<Condition> =>
  fc.oneof({ weight: 6, arbitrary: simple(subject) }, { weight: 1, arbitrary: combined(subject, 1) });

const YEARLESS: ReadonlySet<ConditionType> = new Set([
  "workingStatus",
  "record",
  "judgement",
  "leaderOfPassingUnit",
  "leaderOfLeadingUnit",
  "yesNo",
  "registeredField",
  "noArrears",
]);

interface Body {
  readonly vi: string;
  readonly en: string;
  readonly section: string;
  readonly line?: number;
}
const body: fc.Arbitrary<Body> = fc.record(
  { vi: text, en: maybeText, section: maybeText, line: fc.integer({ min: 1, max: 200 }) },
  { requiredKeys: ["vi", "en", "section"] }
);
const subject = fc.constantFrom<RosterClauseSubject>("both", "individual", "collective", "leader");
const evaluableKind = fc.constantFrom("AUTO" as const, "SEMI" as const, "JUDGE" as const, "REC" as const, "RULE" as const);

const evaluable = subject.chain((whom) =>
  fc
    .record({
      body,
      kind: evaluableKind,
      condition: condition(whom),
      field: fc.constantFrom(undefined, "a", "b"),
      years: fc.subarray([...YEARS]),
    })
    .map(({ body: said, kind, condition: asked, field, years }) => ({
      ...said,
      kind,
      subject: whom,
      condition: asked,
      ...(field === undefined ? {} : { field }),
      ...(years.length === 0 || YEARLESS.has(asked.type) ? {} : { years }),
    }))
);
const priority = fc
  .record({ body, subject, sortKey: fc.constantFrom("highestTitle" as const, "directWorkers" as const) })
  .map(({ body: said, ...rest }) => ({ ...said, kind: "PRIO" as const, ...rest }));
const quota = fc.record({ body, atLeast: count }).map(({ body: said, atLeast }) => ({
  ...said,
  kind: "QUOTA" as const,
  subject: "unit" as const,
  quota: { atLeast, per: "unitAndYear" as const },
}));
const milestone = fc.oneof(
  fc.constantFrom({ type: "phases" as const }, { type: "everyYear" as const }),
  day.map((before) => ({ type: "deadline" as const, before })),
  fc.tuple(day, day).map(([one_, other]) => ({ type: "span" as const, from: one_ < other ? one_ : other, to: one_ < other ? other : one_ }))
);
const date = fc
  .record({ body, milestone })
  .map(({ body: said, milestone: when }) => ({ ...said, kind: "DATE" as const, subject: "none" as const, milestone: when }));
const data = fc
  .record({
    body,
    kind: fc.constantFrom<DataKind>("ROUTE", "LIST", "CONFIG", "FACT", "CTX"),
    subject: fc.constantFrom("none" as const, "both" as const, "unit" as const, "individual" as const),
  })
  .map(({ body: said, ...rest }) => ({ ...said, ...rest }));

const span = fc.constantFrom({ from: 2026, to: 2028 }, { from: 2028, to: 2030 }, { from: 2027, to: 2027 });
const document = fc
  .record(
    {
      number: maybeText,
      title: text,
      titleEn: maybeText,
      issuer: text,
      source: maybeText,
      recipient: text,
      one: span,
      two: span,
      day,
      listTitle: text,
      attachedTo: text,
      expectedNumber: fc.constant(true as const),
    },
    { requiredKeys: ["number", "title", "titleEn", "issuer", "source"] }
  )
  .map(({ one: first, two: second, day: on, listTitle, attachedTo, expectedNumber, ...rest }): CriteriaSet["document"] => {
    const list = {
      ...(listTitle === undefined ? {} : { title: listTitle }),
      ...(attachedTo === undefined ? {} : { attachedTo }),
      ...(expectedNumber ? { expectedNumber } : {}),
    };
    return {
      ...rest,
      ...(on === undefined ? {} : { issued: { date: on, source: "" } }),
      period: { from: FROM, to: TO },
      phases: { all: { from: FROM, to: TO }, ...(first ? { "1": first } : {}), ...(second ? { "2": second } : {}) },
      ...(Object.keys(list).length === 0 ? {} : { list }),
    };
  });

const CODES = ["T1", "T2", "N1", "N6", "SUB1", "L1", "T3c", "ABCD99", "M1b", "Q1", "F0", "K5"] as const;

/** Any set with at least one criterion. */
export const anySet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    document,
    scoring: fc.constantFrom({}, { scoring: true }),
    first: evaluable,
    others: fc.array(fc.oneof(evaluable, priority, quota, date, data), { maxLength: CODES.length - 1 }),
  })
  .map(({ document: made, scoring, first, others }) => ({
    id: "DV2630",
    document: made,
    ...scoring,
    fields,
    clauses: [first, ...others].map((clause, i) => ({ id: `DV2630-${CODES[i]}`, ...clause }) as Clause),
  }))
  // Plain objects, as the reader makes them.
  .map((set) => JSON.parse(JSON.stringify(set)) as CriteriaSet);
