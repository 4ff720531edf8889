import type { SubjectKind } from "../criteria";

const LABELS: Readonly<Record<SubjectKind, string>> = { collective: "Tập thể", individual: "Cá nhân" };

/** The kind of a subject as the sheets of the add-in write it. */
export const kindLabel = (kind: SubjectKind): string => LABELS[kind];
