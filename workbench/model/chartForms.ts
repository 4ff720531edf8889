/** What Excel's chart types mean: the kind of plot of the file format, and how it is drawn. */

export type PlotKind = "bar" | "line" | "pie" | "ofPie" | "doughnut" | "scatter" | "area" | "radar" | "surface" | "bubble" | "stock";

export interface ChartForm {
  readonly kind: PlotKind;
  readonly is3D?: boolean;
  /** Bars lie down. */
  readonly isHorizontal?: boolean;
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly shape?: "cylinder" | "cone" | "pyramid";
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  readonly isExploded?: boolean;
  readonly isFilled?: boolean;
  readonly ofPie?: "pie" | "bar";
  readonly isWireframe?: boolean;
  readonly isSeenFromTop?: boolean;
  /** Stock: has an opening price. */
  readonly hasOpen?: boolean;
}

const GROUPINGS = { Clustered: "clustered", Stacked: "stacked", Stacked100: "percentStacked" } as const;
const SHAPES = { Cylinder: "cylinder", Cone: "cone", Pyramid: "pyramid" } as const;

const bars = (): [string, ChartForm][] =>
  Object.entries(GROUPINGS).flatMap(([suffix, grouping]): [string, ChartForm][] => [
    [`Column${suffix}`, { kind: "bar", grouping }],
    [`Bar${suffix}`, { kind: "bar", grouping, isHorizontal: true }],
    [`3DColumn${suffix}`, { kind: "bar", grouping, is3D: true }],
    [`3DBar${suffix}`, { kind: "bar", grouping, is3D: true, isHorizontal: true }],
    ...Object.entries(SHAPES).flatMap(([name, shape]): [string, ChartForm][] => [
      [`${name}Col${suffix}`, { kind: "bar", grouping, is3D: true, shape }],
      [`${name}Bar${suffix}`, { kind: "bar", grouping, is3D: true, isHorizontal: true, shape }],
    ]),
  ]);

const deepBars = (): [string, ChartForm][] => [
  ["3DColumn", { kind: "bar", grouping: "standard", is3D: true }],
  ...Object.entries(SHAPES).map(([name, shape]): [string, ChartForm] => [
    `${name}Col`,
    { kind: "bar", grouping: "standard", is3D: true, shape },
  ]),
];

/** Every type that the classic chart part of a file can hold; the younger ones (`Histogram`, `Treemap` …) have a part of their own. */
export const CHART_FORMS: Readonly<Record<string, ChartForm>> = {
  ...Object.fromEntries([...bars(), ...deepBars()]),
  Line: { kind: "line", grouping: "standard" },
  LineStacked: { kind: "line", grouping: "stacked" },
  LineStacked100: { kind: "line", grouping: "percentStacked" },
  LineMarkers: { kind: "line", grouping: "standard", hasMarkers: true },
  LineMarkersStacked: { kind: "line", grouping: "stacked", hasMarkers: true },
  LineMarkersStacked100: { kind: "line", grouping: "percentStacked", hasMarkers: true },
  "3DLine": { kind: "line", grouping: "standard", is3D: true },
  Pie: { kind: "pie" },
  PieExploded: { kind: "pie", isExploded: true },
  "3DPie": { kind: "pie", is3D: true },
  "3DPieExploded": { kind: "pie", is3D: true, isExploded: true },
  PieOfPie: { kind: "ofPie", ofPie: "pie" },
  BarOfPie: { kind: "ofPie", ofPie: "bar" },
  Doughnut: { kind: "doughnut" },
  DoughnutExploded: { kind: "doughnut", isExploded: true },
  XYScatter: { kind: "scatter", hasMarkers: true },
  XYScatterLines: { kind: "scatter", hasMarkers: true, hasLines: true },
  XYScatterLinesNoMarkers: { kind: "scatter", hasLines: true },
  XYScatterSmooth: { kind: "scatter", hasMarkers: true, hasLines: true, isSmooth: true },
  XYScatterSmoothNoMarkers: { kind: "scatter", hasLines: true, isSmooth: true },
  Area: { kind: "area", grouping: "standard" },
  AreaStacked: { kind: "area", grouping: "stacked" },
  AreaStacked100: { kind: "area", grouping: "percentStacked" },
  "3DArea": { kind: "area", grouping: "standard", is3D: true },
  "3DAreaStacked": { kind: "area", grouping: "stacked", is3D: true },
  "3DAreaStacked100": { kind: "area", grouping: "percentStacked", is3D: true },
  Radar: { kind: "radar" },
  RadarMarkers: { kind: "radar", hasMarkers: true },
  RadarFilled: { kind: "radar", isFilled: true },
  Surface: { kind: "surface", is3D: true },
  SurfaceWireframe: { kind: "surface", is3D: true, isWireframe: true },
  SurfaceTopView: { kind: "surface", isSeenFromTop: true },
  SurfaceTopViewWireframe: { kind: "surface", isSeenFromTop: true, isWireframe: true },
  Bubble: { kind: "bubble" },
  Bubble3DEffect: { kind: "bubble", is3D: true },
  StockHLC: { kind: "stock" },
  StockOHLC: { kind: "stock", hasOpen: true },
};

/** The form of a type this workbook can hold. @throws Error for another one */
export const chartForm = (type: string): ChartForm => {
  const form = CHART_FORMS[type];
  if (!form) throw new Error(`No chart of type ${type}.`);
  return form;
};

/** Without a category and a value axis. */
export const isRound = ({ kind }: ChartForm): boolean => kind === "pie" || kind === "ofPie" || kind === "doughnut";

/** Both axes are value axes. */
export const isXY = ({ kind }: ChartForm): boolean => kind === "scatter" || kind === "bubble";
