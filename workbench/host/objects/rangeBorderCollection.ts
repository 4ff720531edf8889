import { readInteger, readWord } from "../guards";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { apiNotFound, ExcelError } from "../errors";
import { SIDES } from "../borders";
import type { FormatTarget } from "./formatTarget";

const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;

export const rangeBorderCollectionClass: ClassDefinition<FormatTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  collection: {
    items: (target) => SIDES.map((side) => new HostObject("RangeBorder", { ...target, side })),
    item: (target, key) => {
      const side = readWord(key, [...SIDES, ...DIAGONALS]);
      if (side === "DiagonalDown" || side === "DiagonalUp") throw apiNotFound("RangeBorderCollection", `getItem(${side})`);
      return new HostObject("RangeBorder", { ...target, side });
    },
  },
  methods: {
    GetItemAt: (target, [index]) => {
      const side = SIDES[readInteger(index, { min: 0 })];
      if (!side) throw new ExcelError("InvalidArgument");
      return new HostObject("RangeBorder", { ...target, side });
    },
  },
};
