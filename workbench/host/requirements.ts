/** Requirement sets as Office.js asks for them, and members as a profile has them. */
import { apiSetOf } from "./apiSets";
import type { Profile } from "./profiles";

/**
 * Requirement sets of a profile, as the text Office.js expects in `_requirementMatrix`.
 * @example requirementMatrixOf(profileOf("ltsc-2021")) // {"sets":{"ExcelApi":"1.14",…}}
 */
export const requirementMatrixOf = ({ sets }: Profile): string => JSON.stringify({ sets });

const compare = (a: string, b: string): number => {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
};

/** Whether the sets include one, its name in any case, in at least this version. */
export const hasSet = (sets: Readonly<Record<string, string>>, name: string, version: string): boolean => {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && compare(found[1], version) >= 0;
};

/**
 * What `Office.context.requirements.isSetSupported(name, version)` answers on a host with this matrix.
 * @param version absent: any version will do
 */
export const isSetSupported = (matrix: string, name: string, version = "0"): boolean => {
  const { sets } = JSON.parse(matrix) as { sets: Record<string, string> };
  return hasSet(sets, name, version);
};

/** Answers so far, by profile and set: every property that is read asks. */
const known = new Map<string, boolean>();

/**
 * Whether this kind of Excel has a member, as Microsoft's declarations tag it (`[Api set: ExcelApi 1.12]`).
 * @param wireName spelled as on the wire
 * @example hasMember(profileOf("ltsc-2021"), "Range", "GetDependents") // false: ExcelApi 1.15
 */
export const hasMember = ({ name: profile, sets }: Profile, className: string, wireName: string): boolean => {
  const { name, version } = apiSetOf(className, wireName);
  const key = `${profile} ${name} ${version}`;
  const answer = known.get(key) ?? hasSet(sets, name, version);
  known.set(key, answer);
  return answer;
};
