import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Excel's green, so that the pane looks at home; 80 carries white text at 5:1. */
const EXCEL_GREEN: BrandVariants = {
  10: "#031409",
  20: "#082515",
  30: "#0a3a20",
  40: "#0b4a29",
  50: "#0c5930",
  60: "#0d6737",
  70: "#0f703b",
  80: "#107c41",
  90: "#2d8f59",
  100: "#4aa573",
  110: "#5fb684",
  120: "#76c597",
  130: "#92d3ac",
  140: "#aee0c2",
  150: "#cbecd8",
  160: "#e8f7ee",
};

const light: Theme = createLightTheme(EXCEL_GREEN);
const dark: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  // On dark backgrounds text in the brand colour needs the lighter steps.
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForeground2: EXCEL_GREEN[130],
  colorBrandForegroundLink: EXCEL_GREEN[120],
};

export const paneTheme = (isDark: boolean): Theme => (isDark ? dark : light);
