import { parseInitiatives } from "../../criteria";
import type { InitiativeReading } from "../../criteria";
import { known } from "../field";
import type { CellContent, Parsed } from "../field";
import { displayText } from "../text/display";

/** What a cell says of initiatives: their names, how many, none. */
export const parseInitiativeCell = (cell: CellContent): Parsed<InitiativeReading> =>
  known(parseInitiatives(displayText(cell.value, cell.text, cell.format)));
