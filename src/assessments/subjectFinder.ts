import { type Subject, unitKey } from "../criteria";
import { parseDate, toneKey } from "../roster";
import type { AssessmentRow } from "./readSheet";

/** What a row of the sheet says of whom it judges. */
export type SubjectSaid = Pick<AssessmentRow, "kind" | "name" | "unit" | "birth">;

/** @returns a look-up of the subjects that a row may mean: by name, then by what else it says */
export function subjectFinder(subjects: readonly Subject[]): (said: SubjectSaid) => readonly Subject[] {
  const byName = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = toneKey(subject.name);
    const named = byName.get(key);
    if (named) named.push(subject);
    else byName.set(key, [subject]);
  }
  return ({ kind, name, unit, birth }) =>
    (byName.get(toneKey(name)) ?? []).filter(
      (subject) =>
        (kind === undefined || subject.kind === kind) &&
        (unit === "" || unitKey(subject.unit ?? "") === unitKey(unit)) &&
        (birth === "" || bornOn(subject, birth))
    );
}

const bornOn = ({ facts }: Subject, birth: string): boolean =>
  facts.ngaySinh?.state === "known" && (facts.ngaySinh.value === parseDate(birth, "dayFirst") || facts.ngaySinh.text === birth);
