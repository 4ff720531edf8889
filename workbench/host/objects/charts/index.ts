/** All classes of charts. */
import { chartAxesClass, chartAxisClass, chartGridlinesClass } from "./axes";
import { chartClass } from "./chart";
import { chartCollectionClass } from "./chartCollection";
import { chartFormatClasses } from "./formats";
import { chartDataLabelClass, chartDataLabelsClass } from "./labels";
import { chartLegendClass, chartLegendEntryClass, chartLegendEntryCollectionClass } from "./legend";
import { chartPointClass, chartPointsCollectionClass } from "./points";
import { chartSeriesClass, chartSeriesCollectionClass } from "./series";
import {
  chartDataTableClass,
  chartErrorBarsClass,
  chartPlotAreaClass,
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineLabelClass,
} from "./seriesExtras";
import { chartAxisTitleClass, chartFormatStringClass, chartTitleClass } from "./titles";

export const chartClasses = [
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartClass,
  chartCollectionClass,
  chartDataLabelClass,
  chartDataLabelsClass,
  chartDataTableClass,
  chartErrorBarsClass,
  ...chartFormatClasses,
  chartFormatStringClass,
  chartGridlinesClass,
  chartLegendClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  chartPlotAreaClass,
  chartPointClass,
  chartPointsCollectionClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartTitleClass,
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineLabelClass,
];
