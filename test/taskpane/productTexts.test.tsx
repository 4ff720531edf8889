import { domainTexts } from "../../src/taskpane/productTexts";
import { RESULTS, ROSTER } from "./support/results";

test.each(["vi", "en"] as const)("every sentence the pane asks for is there in %s", (language) => {
  const domain = domainTexts(language);
  const sentences = [
    ...RESULTS.flatMap(({ verdict, subject, outcomes }) => [
      domain.verdict(verdict),
      ...subject.doubts.map(domain.doubt),
      ...outcomes.flatMap(({ outcome, reasons }) => [domain.outcome(outcome), ...reasons.map(domain.reason)]),
    ]),
    ...ROSTER.issues.map(domain.issue),
    ...ROSTER.sheets.flatMap(({ columns, ignoredRows }) => [
      ...columns.flatMap(({ field }) => (field === null ? [] : [domain.field(field)])),
      ...ignoredRows.map(({ reason }) => domain.ignoredRow(reason)),
    ]),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/^(?!.*(undefined|\[object)).{2,}/);
});

test("the languages differ", () => expect(domainTexts("vi").verdict("needsReview")).not.toBe(domainTexts("en").verdict("needsReview")));
