import type { DrawingData, Json } from "./drawing";

/** What a series draws or a title says: cells, which may lie on any sheet (`=Sheet1!$A$2:$A$9`), or plain values. */
export type SourceData = { readonly formula: string } | { readonly values: readonly (string | number | null)[] };

/** Everything that is set about points, labels, format … stands in `details`, in nested objects named as in Office.js. */
export interface SeriesData {
  readonly id: string;
  /** Absent: "Series1" … */
  readonly name?: SourceData;
  readonly values?: SourceData;
  readonly xValues?: SourceData;
  readonly bubbleSizes?: SourceData;
  readonly details: Json;
}

/** A chart; title, legend, axes … stand in `details`, as with a series. */
export interface ChartData extends DrawingData {
  /** `Excel.ChartType` */
  readonly chartType: string;
  readonly series: readonly SeriesData[];
  readonly details: Json;
}
