import type { DocumentEvidence } from "../../criteria";
import { BLANK, known } from "../field";
import type { CellContent, Parsed } from "../field";
import { displayText } from "../text/display";
import { words } from "../text/tidy";

/** A number of a document ("03/BB-CCV", "số 12", "QĐ 45"), or a date ("10/8/2021", "12/2021", "ngày 5 tháng 3 năm 2021"). */
const NUMBER_OR_DATE =
  /\d+[a-z]?\s*\/\s*[a-z]|\bso\s*:?\s*\d|\b(?:bb|qd|kh|cv|tb|nq|ttr|bc|ct|hd)\s*\d|\d{1,2}\/(?:\d{1,2}\/)?\d{4}|\bngay \d|\bthang \d/;

/** A document that must exist; citable when the text is enough to find it. A bare number counts under a header "Số …". */
export function parseDocument(cell: CellContent): Parsed<DocumentEvidence> {
  if (/^[-–—]+$/.test(cell.text)) return BLANK;
  const text = displayText(cell.value, cell.text, cell.format);
  const plain = words(text.replace(/(\d)[.-](\d{1,2})[.-](\d{4})/g, "$1/$2/$3"));
  const bareNumber = /^\d+[a-z]?$/.test(plain) && plain !== "0" && /\bso\b/.test(cell.header ?? "");
  return known({ text, citable: bareNumber || NUMBER_OR_DATE.test(plain) });
}
