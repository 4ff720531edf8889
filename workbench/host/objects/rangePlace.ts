/** Where a range is and how large. */
import { formatAddress, isEntireColumn, isEntireRow } from "../addresses";
import type { PropertyDefinition } from "../definitions";
import { cellCount } from "../rects";
import type { HostSession } from "../session";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";

/** Excel counts cells in 32 bits and says -1 beyond. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

const address = (target: RangeTarget, session: HostSession): string => formatAddress(session.sheet(target.sheetId).name, rectOf(target));

export const placeProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  Address: { get: address },
  AddressLocal: { get: address },
  RowIndex: { get: (target) => rectOf(target).row },
  ColumnIndex: { get: (target) => rectOf(target).column },
  RowCount: { get: (target) => rectOf(target).rowCount },
  ColumnCount: { get: (target) => rectOf(target).columnCount },
  CellCount: { get: (target) => (cellCount(rectOf(target)) > MAX_CELL_COUNT ? -1 : cellCount(rectOf(target))) },
  IsEntireColumn: { get: (target) => isEntireColumn(rectOf(target)) },
  IsEntireRow: { get: (target) => isEntireRow(rectOf(target)) },
};
