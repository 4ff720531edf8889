import type { DisciplineEntry } from "../../criteria";
import { BLANK, known } from "../field";
import type { CellContent, Parsed } from "../field";
import { displayText } from "../text/display";
import { words } from "../text/tidy";

/** Only these say that there was no measure; a dash or an empty cell says nothing. */
const NONE = /^(0|khong|ko|khong co|(khong|chua)( tung)?( bi| co)?( hinh thuc)?( xu ly)?( ky luat| vi pham)( gi| nao)?)$/;
const FORM = "khiển trách|cảnh cáo|hạ bậc|giáng chức|cách chức|buộc thôi việc|sa thải|khai trừ|phê bình|kiểm điểm|kỷ luật|KT|CC";
const BETWEEN_ITEMS = new RegExp(`\\s*(?:[;\\n]|(?:,|\\+|và)\\s+(?=(?:năm \\d{4}|\\d{4})?[\\s:]*(?:${FORM})(?!\\p{L})))\\s*`, "iu");
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR_WORDS = /\(?\s*(?:trong\s+)?(?:năm\s+)?(?<!\d|\/)(?:19|20)\d\d(?!\d|\/)\s*\)?\s*:?/giu;

/**
 * The disciplinary measures of a cell; the year of the header fills entries without one.
 * "Khiển trách 2023", "KT năm 2021; CC 2023", "Không".
 */
export function parseDiscipline(cell: CellContent): Parsed<readonly DisciplineEntry[]> {
  const text = typeof cell.value === "string" ? cell.value.trim() : displayText(cell.value, cell.text, cell.format);
  if (/^[-–—]+$/.test(text)) return BLANK;
  if (cell.value === false || NONE.test(words(text))) return known([]);
  return known(
    text
      .split(BETWEEN_ITEMS)
      .filter(Boolean)
      .flatMap((item) => entriesOf(item, cell.year))
  );
}

function entriesOf(item: string, yearOfColumn: number | undefined): DisciplineEntry[] {
  const years = [...new Set((item.replace(/\d+\s*\/\s*(?:19|20)\d\d\s*\/\s*\p{L}+/gu, "").match(YEAR) ?? []).map(Number))];
  const form =
    item
      .replace(YEAR_WORDS, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s,:–-]+|[\s,:–-]+$/g, "") || item;
  if (years.length > 0) return years.map((year) => ({ form, year }));
  return [yearOfColumn === undefined ? { form } : { form, year: yearOfColumn }];
}
