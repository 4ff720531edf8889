import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { areaMethods } from "./rangeAreaMethods";
import { cellMethods } from "./rangeCellMethods";
import { contentProperties } from "./rangeContent";
import { visibilityProperties } from "./rangeVisibility";
import { placeProperties } from "./rangePlace";
import { propertyMethods } from "./rangePropertyMethods";
import { hyperlinkProperties } from "./rangeHyperlink";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";
import { newSheet } from "./sheetObject";
import { tablesOf } from "./tableCollection";

/** Gathered from its parts: where it is, what it holds, whether it shows, the ranges derived from it, and what can be done to it. */
export const rangeClass: ClassDefinition<RangeTarget> = {
  name: "Range",
  properties: { ...placeProperties, ...contentProperties, ...visibilityProperties, ...hyperlinkProperties },
  navigation: {
    Sort: (target) => new HostObject("RangeSort", target),
    Format: (target) => new HostObject("RangeFormat", { sheetId: target.sheetId, rects: [rectOf(target)] }),
    Worksheet: ({ sheetId }, session) => newSheet(session.sheet(sheetId).id),
  },
  methods: {
    ...areaMethods,
    ...cellMethods,
    ...propertyMethods,
    GetTables: (target, [fullyContained]) => tablesOf(target.sheetId, [rectOf(target)], fullyContained),
  },
};
