/** Instances of the classes of charts, with everything set that Excel alone would know otherwise. */
import type { Instance, MemberCases } from "./cases";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

const chartOf = (context: Excel.RequestContext, type = "LineMarkers") =>
  sheetOf(context).charts.add(type as Excel.ChartType, sheetOf(context).getRange("A1:B2"));

const seriesOf = (context: Excel.RequestContext, type?: string) => {
  const { series } = chartOf(context, type);
  series.add("Thêm", 0).setValues(sheetOf(context).getRange("A1:B1"));
  return series.getItemAt(0);
};

const axisOf = (context: Excel.RequestContext) => {
  const axis = chartOf(context).axes.valueAxis;
  axis.set({ maximum: 10, minimum: 0, majorUnit: 2, minorUnit: 1 });
  return axis;
};

const placed = <T extends { left: number; top: number }>(object: T): T => Object.assign(object, { left: 20, top: 10 });

const plotArea: Instance = (context) => {
  const area = placed(chartOf(context).plotArea);
  return Object.assign(area, { width: 100, height: 80, insideLeft: 30, insideTop: 20, insideWidth: 90, insideHeight: 70 });
};

const trendline = (context: Excel.RequestContext) => {
  const { trendlines } = seriesOf(context);
  trendlines.add("Linear").intercept = 2;
  return trendlines.getItem(0);
};

const line = (context: Excel.RequestContext) => Object.assign(chartOf(context).format.border, { color: "#112233", weight: 2 });
const gridline = (context: Excel.RequestContext) => chartOf(context).axes.valueAxis.majorGridlines;
const gridlineFormat = (context: Excel.RequestContext) => Object.assign(gridline(context).format.line, { color: "#112233", weight: 2 });

const dataTable = (context: Excel.RequestContext) => chartOf(context, "ColumnClustered").getDataTable();

/** Properties that only some types of charts have. */
const ONLY_FOR: Readonly<Record<string, string>> = {
  bubbleScale: "Bubble",
  doughnutHoleSize: "Doughnut",
  explosion: "Pie",
  firstSliceAngle: "Pie",
  gapWidth: "ColumnClustered",
  invertIfNegative: "ColumnClustered",
  overlap: "ColumnClustered",
  secondPlotSize: "PieOfPie",
  setBubbleSizes: "Bubble",
  splitType: "PieOfPie",
};

const range = "?range";

export const CHARTS: MemberCases = {
  instances: {
    Chart: (context) => chartOf(context),
    "Chart.getDataTable": (context) => chartOf(context, "ColumnClustered"),
    ChartAreaFormat: (context) => chartOf(context).format,
    ChartAxes: (context) => chartOf(context).axes,
    ChartAxis: axisOf,
    ChartAxisFormat: (context) => axisOf(context).format,
    ChartAxisTitle: (context) => axisOf(context).title,
    ChartAxisTitleFormat: (context) => axisOf(context).title.format,
    ChartBorder: line,
    ChartCollection: (context) => chartOf(context) && sheetOf(context).charts,
    ChartDataLabel: (context) => seriesOf(context).points.getItemAt(0).dataLabel,
    ChartDataLabelFormat: (context) => chartOf(context).dataLabels.format,
    ChartDataLabels: (context) => chartOf(context).dataLabels,
    ChartDataTable: dataTable,
    ChartDataTableFormat: (context) => dataTable(context).format,
    ChartErrorBars: (context) => seriesOf(context).yErrorBars,
    ChartErrorBarsFormat: (context) => seriesOf(context).yErrorBars.format,
    ChartFill: (context) => chartOf(context).format.fill,
    ChartFont: (context) => chartOf(context).format.font,
    ChartFormatString: (context) => chartOf(context).title.getSubstring(0, 1),
    ChartGridlines: gridline,
    ChartGridlinesFormat: (context) => gridline(context).format,
    ChartLegend: (context) => Object.assign(placed(chartOf(context).legend), { width: 50, height: 30 }),
    ChartLegendEntry: (context) => chartOf(context).legend.legendEntries.getItemAt(0),
    ChartLegendEntryCollection: (context) => chartOf(context).legend.legendEntries,
    ChartLegendFormat: (context) => chartOf(context).legend.format,
    ChartLineFormat: gridlineFormat,
    ChartPlotArea: plotArea,
    ChartPlotAreaFormat: (context) => chartOf(context).plotArea.format,
    ChartPoint: (context) => seriesOf(context).points.getItemAt(0),
    ChartPointFormat: (context) => seriesOf(context).points.getItemAt(0).format,
    ChartPointsCollection: (context) => seriesOf(context).points,
    ChartSeries: (context) => seriesOf(context),
    ...Object.fromEntries(
      Object.entries(ONLY_FOR).map(([member, type]): [string, Instance] => [`ChartSeries.${member}`, (context) => seriesOf(context, type)])
    ),
    "ChartSeries.splitValue": (context) => Object.assign(seriesOf(context, "PieOfPie"), { splitValue: 3 }),
    ChartSeriesCollection: (context) => chartOf(context).series,
    ChartSeriesFormat: (context) => seriesOf(context).format,
    ChartTitle: (context) => placed(chartOf(context).title),
    ChartTitleFormat: (context) => chartOf(context).title.format,
    ChartTrendline: trendline,
    ChartTrendlineCollection: (context) => seriesOf(context).trendlines,
    ChartTrendlineFormat: (context) => trendline(context).format,
    ChartTrendlineLabel: (context) => trendline(context).label,
    ChartTrendlineLabelFormat: (context) => trendline(context).label.format,
  },
  arguments: {
    "Chart.setData": [range],
    "Chart.setPosition": ["A1", "C9"],
    "ChartAxes.getItem": ["Value", "Primary"],
    "ChartAxis.setCategoryNames": [range],
    "ChartAxis.setCustomDisplayUnit": [10],
    "ChartAxis.setPositionAt": [1],
    "ChartAxisTitle.setFormula": ["=Sheet1!A1"],
    "ChartCollection.add": ["Line", range],
    "ChartCollection.getItem": ["Chart 1"],
    "ChartCollection.getItemAt": [0],
    "ChartCollection.getItemOrNullObject": ["?"],
    "ChartFill.setSolidColor": ["red"],
    "ChartLegendEntryCollection.getItemAt": [0],
    "ChartPointsCollection.getItemAt": [0],
    "ChartSeries.getDimensionDataSourceString": ["Values"],
    "ChartSeries.getDimensionDataSourceType": ["Values"],
    "ChartSeries.getDimensionValues": ["Values"],
    "ChartSeries.setBubbleSizes": [range],
    "ChartSeries.setValues": [range],
    "ChartSeries.setXAxisValues": [range],
    "ChartSeriesCollection.getItemAt": [0],
    "ChartTitle.getSubstring": [0, 1],
    "ChartTitle.setFormula": ["=Sheet1!A1"],
  },
  refused: { "Workbook.getActiveChart": "ItemNotFound" },
};
