import type { ClassDefinition } from "../definitions";
import { optional, readBoolean, readWord } from "../guards";
import type { Rect } from "../../model/model";
import { usedPart } from "./filterableArea";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";
import { sortCells, type Orientation } from "./sortCells";
import { readSortFields } from "./sortFields";

const ORIENTATIONS = ["Rows", "Columns"] as const;
/** Ways of ordering Chinese characters; neither changes the order of other letters. */
export const SORT_METHODS = ["PinYin", "StrokeCount"] as const;

const withoutHeader = (rect: Rect, orientation: Orientation): Rect =>
  orientation === "Rows"
    ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }
    : { ...rect, column: rect.column + 1, columnCount: rect.columnCount - 1 };

export const rangeSortClass: ClassDefinition<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: async (target, [fields, matchCase, hasHeaders, orientation, method], session) => {
      const { sheetId } = target;
      const whole = usedPart({ sheetId, rect: rectOf(target) }, session);
      const by = optional(orientation, (word) => readWord(word, ORIENTATIONS), "Rows");
      optional(method, (word) => readWord(word, SORT_METHODS), "PinYin");
      const state = {
        fields: readSortFields(fields, by === "Rows" ? whole.columnCount : whole.rowCount),
        matchCase: optional(matchCase, readBoolean, false),
      };
      const rect = optional(hasHeaders, readBoolean, false) ? withoutHeader(whole, by) : whole;
      await sortCells(sheetId, rect, state, by, session);
      return null;
    },
  },
};
