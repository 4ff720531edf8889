import type { ClassDefinition } from "../definitions";
import { optional, readInteger, readText } from "../guards";
import { fromCorners, lastColumn, lastRow, WHOLE_SHEET } from "../rects";
import type { HostObject } from "../definitions";
import type { HostSession } from "../session";
import { findArea } from "./findRange";
import { isRange, newRange, rectOf } from "./rangeObject";
import type { SheetTarget } from "./sheetObject";
import { ExcelError } from "../errors";

const location = ({ sheetId }: SheetTarget, session: HostSession): HostObject | null => {
  session.sheet(sheetId);
  const { rows, columns } = session.model.freeze(sheetId);
  if (rows === 0 && columns === 0) return null;
  const lastFrozenRow = rows === 0 ? lastRow(WHOLE_SHEET) : rows - 1;
  const lastFrozenColumn = columns === 0 ? lastColumn(WHOLE_SHEET) : columns - 1;
  return newRange(sheetId, fromCorners(0, 0, lastFrozenRow, lastFrozenColumn));
};

/** Everything up to the last row and column of the range is kept in sight. */
const freezeAt = ({ sheetId }: SheetTarget, value: unknown, session: HostSession): null => {
  const rect = isRange(value) ? rectOf(value.target) : findArea(sheetId, readText(value), session).rect;
  const rows = lastRow(rect) === lastRow(WHOLE_SHEET) ? 0 : lastRow(rect) + 1;
  const columns = lastColumn(rect) === lastColumn(WHOLE_SHEET) ? 0 : lastColumn(rect) + 1;
  session.model.setFreeze(sheetId, rows, columns);
  return null;
};

export const worksheetFreezePanesClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheetId }, [count], session) => {
      session.sheet(sheetId);
      session.model.setFreeze(
        sheetId,
        optional(count, (value) => readInteger(value, { min: 0 }), 1),
        0
      );
      return null;
    },
    FreezeColumns: ({ sheetId }, [count], session) => {
      session.sheet(sheetId);
      session.model.setFreeze(
        sheetId,
        0,
        optional(count, (value) => readInteger(value, { min: 0 }), 1)
      );
      return null;
    },
    FreezeAt: (target, [range], session) => freezeAt(target, range, session),
    Unfreeze: ({ sheetId }, _args, session) => {
      session.sheet(sheetId);
      session.model.setFreeze(sheetId, 0, 0);
      return null;
    },
    GetLocation: (target, _args, session) => {
      const range = location(target, session);
      if (!range) throw new ExcelError("ItemNotFound");
      return range;
    },
    GetLocationOrNullObject: (target, _args, session) => location(target, session),
  },
};
