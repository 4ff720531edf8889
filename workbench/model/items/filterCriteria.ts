/** Criteria of one filtered column, spelled as `Excel.FilterCriteria` has them. */
export const FILTER_KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "Icon",
  "TopItems",
  "TopPercent",
  "Values",
] as const;

export const DATE_SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** A span of time that is let through: the year, month … second in which `date` lies. */
export interface FilterDate {
  /** ISO 8601: `2025-04-02`, `2025-04-02T10:30:00` */
  readonly date: string;
  readonly specificity: (typeof DATE_SPECIFICITIES)[number];
}

export interface FilterIcon {
  /** As in `Excel.IconSet`: `ThreeArrows` … */
  readonly set: string;
  /** 0-based */
  readonly index: number;
}

export interface FilterCriteria {
  readonly filterOn: (typeof FILTER_KINDS)[number];
  /** `Values`: displayed texts ("" for blank cells) and spans of time. */
  readonly values?: readonly (string | FilterDate)[];
  /** `Custom`: operator and value (`>50`, `=*s`); top and bottom: their number or percentage. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** `CellColor`, `FontColor`: `#RRGGBB` */
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly icon?: FilterIcon;
}
