import { formatAddress, isEntireColumn, isEntireRow } from "../addresses";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readInteger, readWord } from "../guards";
import { cellCount } from "../rects";
import type { HostSession } from "../session";
import { clearArea, CLEAR_WORDS } from "./clearArea";
import type { AreasTarget } from "./rangeObject";
import { newRange } from "./rangeObject";
import { newSheet } from "./sheetObject";
import { tablesOf } from "./tableCollection";

const address = ({ sheetId, rects }: AreasTarget, session: HostSession): string => {
  const { name } = session.sheet(sheetId);
  return rects.map((rect) => formatAddress(name, rect)).join(",");
};

export const rangeCollectionClass: ClassDefinition<AreasTarget> = {
  name: "RangeCollection",
  collection: { items: ({ sheetId, rects }) => rects.map((rect) => newRange(sheetId, rect)) },
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ sheetId, rects }, [index]) => {
      const rect = rects[readInteger(index, { min: 0 })];
      if (!rect) throw new ExcelError("ItemNotFound");
      return newRange(sheetId, rect);
    },
  },
};

export const rangeAreasClass: ClassDefinition<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: ({ rects }) => rects.every(isEntireColumn) },
    IsEntireRow: { get: ({ rects }) => rects.every(isEntireRow) },
  },
  navigation: {
    Areas: (target) => new HostObject("RangeCollection", target),
    Format: (target) => new HostObject("RangeFormat", target),
    Worksheet: ({ sheetId }, session) => newSheet(session.sheet(sheetId).id),
  },
  methods: {
    GetTables: ({ sheetId, rects }, [fullyContained]) => tablesOf(sheetId, rects, fullyContained),
    Clear: ({ sheetId, rects }, [applyTo], session) => {
      const what = optional(applyTo, (value) => readWord(value, CLEAR_WORDS), "All");
      for (const rect of rects) clearArea(sheetId, rect, what, session);
      return null;
    },
  },
};
