/** What holds for every roster, checked on generated ones. */
import fc from "fast-check";
import { evaluate, overallVerdict, type FactId, type Facts, type Outcome, type Reason } from "../../src/criteria";
import { roster, settings, subject } from "./support/arbitraries";

const NAMELESS = new Set<Reason["code"]>([
  "noColumn",
  "noYearColumn",
  "unitNotListed",
  "noCollectives",
  "unitAmbiguous",
  "unitSimilar",
  "unitVerdict",
]);
const saysWhere = (reason: Reason): boolean => "cell" in reason || NAMELESS.has(reason.code);

describe("for every roster", () => {
  test("each criterion has a defined outcome, reasons, and where it went wrong a cell or a named column", () => {
    fc.assert(
      fc.property(roster, settings, (subjects, chosen) => {
        const { results } = evaluate(subjects, chosen);
        expect(results.map((result) => result.subject)).toEqual(subjects);
        for (const {
          outcomes,
          verdict,
          subject: { doubts },
        } of results) {
          expect(verdict).toBe(
            overallVerdict(
              outcomes.map(({ outcome }) => outcome),
              doubts.length > 0
            )
          );
          for (const { outcome, reasons, cells, id } of outcomes) {
            if (reasons.length === 0) throw new Error(`${id} ${outcome} has no reason`);
            expect(new Set(cells).size).toBe(cells.length);
            if (outcome === "notMet" || outcome === "unclear") expect([id, reasons.some(saysWhere)]).toEqual([id, true]);
          }
        }
      }),
      { numRuns: 400 }
    );
  });

  test("the order of the subjects changes nothing", () => {
    fc.assert(
      fc.property(roster, settings, (subjects, chosen) => {
        const one = evaluate(subjects, chosen).results;
        const other = evaluate([...subjects].reverse(), chosen).results.toReversed();
        const decided = (results: typeof one) => results.map(({ verdict, outcomes }) => [verdict, outcomes.map(({ outcome }) => outcome)]);
        expect(decided(other)).toEqual(decided(one));
      }),
      { numRuns: 200 }
    );
  });

  test("filling a blank cell never turns a decided outcome around", () => {
    // L1 rests on another record, so a newly named unit may well turn it; with newcomers exempt a date moves the years.
    const opposite: Readonly<Partial<Record<Outcome, Outcome>>> = { met: "notMet", notMet: "met" };
    const blanked = (before: Facts, id: FactId): Facts => {
      const fact = before[id];
      if (!fact) return before;
      const blank = { state: "blank", cell: "A2" } as const;
      if (!("byYear" in fact)) return { ...before, [id]: blank };
      return { ...before, [id]: { ...fact, byYear: Object.fromEntries(Object.keys(fact.byYear).map((year) => [year, blank])) } };
    };
    const factIds = fc.constantFrom<FactId>(
      "danhHieu",
      "xepLoai",
      "keHoach",
      "kyLuat",
      "soKyLuat",
      "sangKien",
      "sangKienQD",
      "bienBan",
      "trangThai",
      "ngayNghi",
      "thuocNganh",
      "loaiDHTT",
      "coDoanhThu",
      "doanhThu",
      "nopNganSach",
      "noThue",
      "anToan",
      "chuongTrinhHD",
      "tinNhiem",
      "sangKienCCHC",
      "chiSoHaiLong",
      "thuocTongCuc",
      "dangKyChiTieu",
      "dangKySangKien",
      "soDichVuCong",
      "dichVuCongMuc3",
      "dichVuCongMuc4",
      "dichVuCongMuc34",
      "tyLeDichVuCong"
    );
    fc.assert(
      fc.property(subject, settings, factIds, (after, chosen, id) => {
        const strict = { ...chosen, newcomers: "review" as const, assumeAssessed: false };
        const before = { ...after, facts: blanked(after.facts, id) };
        const [was, is] = [before, after].map((one) => evaluate([one], strict).results[0]?.outcomes ?? []);
        was?.forEach((outcome, i) => {
          if (outcome.id.endsWith("-L1")) return;
          expect([outcome.id, is?.[i]?.outcome]).not.toEqual([outcome.id, opposite[outcome.outcome] ?? "none"]);
        });
      }),
      { numRuns: 1000 }
    );
  });

  test("assuming assessments never makes a verdict worse, and leaves nothing unassessed", () => {
    const rank = { notEligible: 0, needsReview: 1, awaitingAssessment: 2, eligible: 3 } as const;
    fc.assert(
      fc.property(roster, settings, (subjects, chosen) => {
        const [plain, assumed] = [false, true].map((assumeAssessed) => evaluate(subjects, { ...chosen, assumeAssessed }).results);
        plain?.forEach(({ verdict }, i) => expect(rank[assumed?.[i]?.verdict ?? "notEligible"]).toBeGreaterThanOrEqual(rank[verdict]));
        for (const { outcomes } of assumed ?? []) expect(outcomes.map(({ outcome }) => outcome)).not.toContain("unassessed");
      }),
      { numRuns: 200 }
    );
  });
});
