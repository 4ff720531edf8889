import { foldWords, tidy, unmark } from "./fold";

/** Long absences that leave a year without a result. */
const LEAVE =
  /\b(nghi (thai san|sinh( con)?|om( dai( han| ngay)?)?|benh|khong (huong )?luong|viec rieng( dai ngay)?|dai han|che do|cham con)|thai san|khong luong|di hoc|hoc tap trung|du hoc|cu di (hoc|dao tao)|dao tao (tap trung|dai han|o nuoc ngoai)|di (nuoc ngoai|nghia vu quan su))\b/;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const SPAN = /(?<!\d)((?:19|20)\d\d)\s*(?:[-–—]|den(?: nam)?)\s*((?:19|20)\d\d)(?!\d)/g;

const between = (from: number, to: number): readonly number[] =>
  to < from || to - from > 10 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * Whether a text speaks of a long absence, and of which years; a span names the years between as well.
 * @example leaveIn("nghỉ thai sản 2022") // { years: [2022] }
 * @example leaveIn("LĐTT") // undefined
 */
export const leaveIn = (text: string): { readonly years: readonly number[] } | undefined => {
  if (!LEAVE.test(foldWords(text))) return undefined;
  const plain = unmark(tidy(text));
  const named = [...plain.matchAll(YEAR)].map(([year]) => Number(year));
  const spans = [...plain.matchAll(SPAN)].flatMap(([, from, to]) => between(Number(from), Number(to)));
  return { years: [...new Set([...named, ...spans])].sort((a, b) => a - b) };
};
