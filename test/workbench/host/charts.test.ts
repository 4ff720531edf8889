/** https://learn.microsoft.com/javascript/api/excel/excel.chart and its neighbours */
import { failureOf, openOffice, type OpenOffice } from "./support";

const TABLE = [
  ["Đơn vị", "2023", "2024"],
  ["Vụ A", 3, 4],
  ["Vụ B", 5, 6],
  ["Cục C", 7, 8],
];

/** A workbook with a table in A1:C4 and a chart over it. */
const openWithChart = async (type: Excel.ChartType = "ColumnClustered" as Excel.ChartType) => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:C4");
    range.numberFormat = [["@", "@", "@"], ...Array(3).fill(["General", "General", "General"])]; // prettier-ignore
    range.values = TABLE;
    sheet.charts.add(type, range);
    await context.sync();
  });
  return office;
};

const firstChart = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().charts.getItemAt(0);

const seriesOf = ({ Excel }: OpenOffice, values: unknown[][], seriesBy?: Excel.ChartSeriesBy, type = "Line") =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, values[0]!.length - 1);
    range.values = values;
    const chart = sheet.charts.add(type as Excel.ChartType, range, seriesBy);
    const series = chart.series.load("items/name");
    chart.load("plotBy");
    await context.sync();
    const dimensions = type === "XYScatter" ? (["XValues", "YValues"] as const) : (["Categories", "Values"] as const);
    const read = series.items.map((one) => dimensions.map((dimension) => one.getDimensionValues(dimension as Excel.ChartSeriesDimension)));
    await context.sync();
    return series.items.map((one, i) => [one.name, ...read[i]!.map(({ value }) => value)]);
  });

describe("what Excel makes of a range", () => {
  test.each<[string, unknown[][], unknown[][], Excel.ChartSeriesBy | undefined, string]>([
    ["names above, categories at the left", [["", "x", "y"], ["a", 1, 2], ["b", 3, 4]], [["x", ["a", "b"], [1, 3]], ["y", ["a", "b"], [2, 4]]], undefined, "Line"], // prettier-ignore
    ["more columns than rows: a series for each row", [["", "a", "b", "c"], ["x", 1, 2, 3]], [["x", ["a", "b", "c"], [1, 2, 3]]], undefined, "Line"], // prettier-ignore
    ["rows wanted", [["", "x"], ["a", 1], ["b", 2]], [["a", ["x"], [1]], ["b", ["x"], [2]]], "Rows" as Excel.ChartSeriesBy, "Line"], // prettier-ignore
    ["numbers only", [[1, 2], [3, 4], [5, 6]], [["Series1", [], [1, 3, 5]], ["Series2", [], [2, 4, 6]]], undefined, "Line"], // prettier-ignore
    ["numbers beside an empty corner are names", [["", 2023], [1, 5], [2, 6]], [["2023", [1, 2], [5, 6]]], undefined, "Line"], // prettier-ignore
    ["one column with its name", [["x"], [1], [2]], [["x", [], [1, 2]]], undefined, "Line"], // prettier-ignore
    ["scatter: the first column is x", [["x", "y"], [1, 2], [3, 4]], [["y", [1, 3], [2, 4]]], undefined, "XYScatter"], // prettier-ignore
  ])("%s", async (_, values, expected, seriesBy, type) => {
    expect(await seriesOf(await openOffice(), values, seriesBy, type)).toEqual(expected);
  });

  test("dates at the left are categories", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [["Ngày", "Số"], ["2026-01-05", 1], ["2026-01-06", 2]]; // prettier-ignore
      const series = sheet.charts.add("Line" as Excel.ChartType, sheet.getRange("A1:B3")).series;
      const count = series.getCount();
      const source = series.getItemAt(0).getDimensionDataSourceString("Categories" as Excel.ChartSeriesDimension);
      await context.sync();
      expect([count.value, source.value]).toEqual([1, "Sheet1!$A$2:$A$3"]);
    });
  });
});

test("a new chart: name, place and size, title, legend", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const chart = firstChart(context).load("name,chartType,width,height,left,top,plotBy,id");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    chart.axes.valueAxis.load("visible,type,majorGridlines/visible,numberFormat,linkNumberFormat");
    chart.worksheet.load("name");
    await context.sync();
    expect([chart.name, chart.chartType, chart.plotBy]).toEqual(["Chart 1", "ColumnClustered", "Columns"]);
    expect([chart.width, chart.height, chart.left, chart.top]).toEqual([360, 216, 144, 0]);
    expect([chart.title.text, chart.title.visible, chart.legend.visible, chart.legend.position]).toEqual([
      "Chart Title",
      true,
      true,
      "Bottom",
    ]);
    const { valueAxis } = chart.axes;
    expect([valueAxis.visible, valueAxis.type, valueAxis.majorGridlines.visible, valueAxis.linkNumberFormat]).toEqual([
      true,
      "Value",
      true,
      true,
    ]);
    expect(chart.worksheet.name).toBe("Sheet1");
    const same = context.workbook.worksheets.getFirst().charts.getItem("chart 1").load("id");
    const none = context.workbook.worksheets.getFirst().charts.getItemOrNullObject("x").load("id");
    await context.sync();
    expect([same.id, none.isNullObject]).toEqual([chart.id, true]);
  });
});

test("a chart of one series is called after it and has no legend; a pie has one", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [["", "Số"], ["a", 1], ["b", 2]]; // prettier-ignore
    const line = sheet.charts.add("Line" as Excel.ChartType, sheet.getRange("A1:B3"));
    const pie = sheet.charts.add("Pie" as Excel.ChartType, sheet.getRange("A1:B3"));
    for (const chart of [line, pie]) chart.load("name,title/text,legend/visible");
    const entries = pie.legend.legendEntries.getCount();
    await context.sync();
    expect([line, pie].map((chart) => [chart.name, chart.title.text, chart.legend.visible])).toEqual([
      ["Chart 1", "Số", false],
      ["Chart 2", "Số", true],
    ]);
    expect(entries.value).toBe(2);
  });
});

test("position by cells and by points", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const chart = firstChart(context);
    chart.setPosition("B2", "D5");
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 144, 60]);
    chart.setPosition("A10");
    chart.left = 100;
    chart.width = 333;
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 135, 333, 60]);
  });
});

test("a chart moves and grows with its cells, and its series keep theirs", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = firstChart(context);
    chart.setPosition("E3", "F4");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("5:6").insert("Down");
    chart.load("top,height");
    const source = chart.series.getItemAt(1).getDimensionDataSourceString("Values" as Excel.ChartSeriesDimension);
    await context.sync();
    expect([chart.top, chart.height]).toEqual([45, 60]);
    expect(source.value).toBe("Sheet1!$C$3:$C$7");
    sheet.name = "Tên mới";
    const renamed = chart.series.getItemAt(1).getDimensionDataSourceString("Values" as Excel.ChartSeriesDimension);
    sheet.getRange("1:20").delete("Up");
    const left = sheet.charts.getCount();
    const lost = chart.series.getItemAt(1).getDimensionDataSourceString("Values" as Excel.ChartSeriesDimension);
    await context.sync();
    expect([renamed.value, lost.value, left.value]).toEqual(["'Tên mới'!$C$3:$C$7", "#REF!", 1]);
  });
});

test("the chart of a copied sheet draws the copy", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getFirst().copy("End").load("name");
    const source = copy.charts
      .getItemAt(0)
      .series.getItemAt(0)
      .getDimensionDataSourceString("Values" as Excel.ChartSeriesDimension);
    await context.sync();
    expect(source.value).toBe(`'${copy.name}'!$B$2:$B$4`);
  });
});

test("series: add, name, values, order, type, delete", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { series } = firstChart(context);
    const added = series.add("Kế hoạch");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.chartType = "Line" as Excel.ChartType;
    added.axisGroup = "Secondary" as Excel.ChartAxisGroup;
    added.plotOrder = 0;
    series.load("items/name,items/plotOrder,items/chartType,items/axisGroup");
    const secondary = firstChart(context).axes.getItem("Value", "Secondary").load("axisGroup,visible");
    await context.sync();
    expect(series.items.map((one) => [one.name, one.plotOrder, one.chartType, one.axisGroup])).toEqual([
      ["Kế hoạch", 0, "Line", "Secondary"],
      ["2023", 1, "ColumnClustered", "Primary"],
      ["2024", 2, "ColumnClustered", "Primary"],
    ]);
    expect(secondary.axisGroup).toBe("Secondary");
    series.getItemAt(0).delete();
    series.getItemAt(0).name = "=Sheet1!$A$2";
    series.load("items/name");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["Vụ A", "2024"]);
  });
});

test("what the series of one plot share is set for all of them; what a chart does not have is refused", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const { series } = firstChart(context);
    series.getItemAt(0).gapWidth = 40;
    series.load("items/gapWidth,items/overlap");
    const whole = series.getItemAt(0).load();
    await context.sync();
    expect(series.items.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([[40, 0], [40, 0]]); // prettier-ignore
    expect(whole.toJSON()).not.toHaveProperty("doughnutHoleSize");
  });
  const hole = Excel.run(async (context) => {
    firstChart(context).series.getItemAt(0).doughnutHoleSize = 50;
    await context.sync();
  });
  expect((await failureOf(hole)).code).toBe("InvalidArgument");
});

test.each<[string, (chart: Excel.Chart) => void, string]>([
  ["an alignment that is none", (chart) => (chart.legend.position = "Middle" as "Top"), "InvalidArgument"],
  ["a colour that is none", (chart) => chart.title.format.fill.setSolidColor("màu"), "InvalidArgument"],
  ["an angle of 120", (chart) => (chart.title.textOrientation = 120), "InvalidArgument"],
  ["a marker of size 1", (chart) => (chart.series.getItemAt(0).markerSize = 1), "InvalidArgument"],
  ["an end of the axis that is a text", (chart) => (chart.axes.valueAxis.maximum = "cao"), "InvalidArgument"],
  ["a series that is not there", (chart) => chart.series.getItemAt(9).delete(), "InvalidArgument"],
  ["an empty name", (chart) => (chart.name = ""), "InvalidArgument"],
  ["a secondary axis without series on it", (chart) => chart.axes.getItem("Value", "Secondary").load("type"), "ItemNotFound"],
  ["a type of the younger kind", (chart) => (chart.chartType = "Treemap"), "InvalidArgument"],
])("%s: %s", async (_, act, code) => {
  const { Excel } = await openWithChart();
  const failure = await failureOf(
    Excel.run(async (context) => {
      act(firstChart(context));
      await context.sync();
    })
  );
  expect(failure.code).toBe(code);
});

test("axes: bounds are automatic until they are set, and again when set to an empty text", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const axis = firstChart(context).axes.valueAxis;
    axis.minimum = 0;
    axis.maximum = 10;
    axis.majorUnit = 2.5;
    axis.numberFormat = "0.0";
    axis.title.text = "Điểm";
    axis.setCustomDisplayUnit(500);
    axis.setPositionAt(3);
    axis.load("minimum,maximum,majorUnit,numberFormat,linkNumberFormat,displayUnit,customDisplayUnit,position,positionAt");
    axis.title.load("text,visible,textOrientation");
    await context.sync();
    expect([axis.minimum, axis.maximum, axis.majorUnit, axis.numberFormat, axis.linkNumberFormat]).toEqual([0, 10, 2.5, "0.0", false]);
    expect([axis.displayUnit, axis.customDisplayUnit, axis.position, axis.positionAt]).toEqual(["Custom", 500, "Custom", 3]);
    expect([axis.title.text, axis.title.visible, axis.title.textOrientation]).toEqual(["Điểm", true, 90]);
    axis.maximum = "";
    await context.sync();
  });
  const unknown = Excel.run(async (context) => {
    firstChart(context).axes.valueAxis.load("maximum");
    await context.sync();
  });
  expect((await failureOf(unknown)).code).toBe("ApiNotFound");
});

test("a pie has no axes", async () => {
  const { Excel } = await openWithChart("Pie" as Excel.ChartType);
  const axes = Excel.run(async (context) => {
    firstChart(context).axes.valueAxis.load("visible");
    await context.sync();
  });
  expect((await failureOf(axes)).code).toBe("ItemNotFound");
});

test("labels: the point asks its series, the series its chart", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const chart = firstChart(context);
    chart.dataLabels.showValue = true;
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    second.hasDataLabels = false;
    const point = second.points.getItemAt(1);
    point.hasDataLabel = true;
    point.dataLabel.showCategoryName = true;
    point.dataLabel.separator = ": ";
    first.points.getItemAt(0).dataLabel.text = "cao nhất";
    first.load("hasDataLabels");
    second.load("hasDataLabels");
    point.load("value,hasDataLabel");
    point.dataLabel.load("text,position,autoText");
    const label = first.points.getItemAt(0).dataLabel.load("text,autoText");
    await context.sync();
    expect([first.hasDataLabels, second.hasDataLabels, point.hasDataLabel, point.value]).toEqual([true, false, true, 6]);
    expect([point.dataLabel.text, point.dataLabel.position, point.dataLabel.autoText]).toEqual(["Vụ B: 6", "OutsideEnd", true]);
    expect([label.text, label.autoText]).toEqual(["cao nhất", false]);
  });
});

test("title: text, link to a cell, font of a part", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const { title } = firstChart(context);
    title.setFormula("=Sheet1!A3");
    title.load("text");
    await context.sync();
    expect(title.text).toBe("Vụ B");
    title.text = "Điển hình tiên tiến";
    const { font } = title.getSubstring(0, 9);
    font.color = "#FF0000";
    font.load("color");
    title.format.font.load("color,size");
    await context.sync();
    expect([font.color, title.format.font.color, title.format.font.size]).toEqual(["#FF0000", "#595959", 14]);
  });
});

test("places within the chart are known once they are set", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const { legend, plotArea } = firstChart(context);
    legend.left = 250;
    plotArea.insideWidth = 180;
    legend.load("left");
    plotArea.load("insideWidth,position");
    await context.sync();
    expect([legend.left, plotArea.insideWidth, plotArea.position]).toEqual([250, 180, "Custom"]);
    const everything = firstChart(context).legend.load();
    await context.sync();
    expect(everything.toJSON()).not.toHaveProperty("width");
  });
});

test("trendlines by number, with the name Excel gives them", async () => {
  const { Excel } = await openWithChart();
  await Excel.run(async (context) => {
    const { trendlines } = firstChart(context).series.getItemAt(0);
    trendlines.add("Linear");
    const moving = trendlines.add("MovingAverage");
    moving.movingAveragePeriod = 3;
    trendlines.load("items/name,items/type");
    const count = trendlines.getCount();
    await context.sync();
    expect(trendlines.items.map(({ name, type }) => [name, type])).toEqual([
      ["Linear (2023)", "Linear"],
      ["3 per. Mov. Avg. (2023)", "MovingAverage"],
    ]);
    trendlines.getItem(0).delete();
    trendlines.load("items/type");
    await context.sync();
    expect([count.value, trendlines.items.map(({ type }) => type)]).toEqual([2, ["MovingAverage"]]);
  });
});

test("the active chart, and the events of charts", async () => {
  const { Excel } = await openWithChart();
  const heard: unknown[] = [];
  const hear = async ({ type }: { type: string }) => void heard.push(type);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.onAdded.add(hear);
    sheet.charts.onActivated.add(hear);
    sheet.charts.onDeleted.add(hear);
    const chart = firstChart(context).load("id");
    await context.sync();
    chart.onDeactivated.add(hear);
    await context.sync();
    const added = sheet.charts.add("Line" as Excel.ChartType, sheet.getRange("A1:C4")).load("id");
    chart.activate();
    const active = context.workbook.getActiveChart().load("id");
    await context.sync();
    expect(active.id).toBe(chart.id);
    sheet.getRange("A1").select();
    const none = context.workbook.getActiveChartOrNullObject().load("id");
    added.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(heard).toEqual(["ChartAdded", "ChartActivated", "ChartDeactivated", "ChartDeleted"]);
  const active = Excel.run(async (context) => {
    context.workbook.getActiveChart().load("id");
    await context.sync();
  });
  expect((await failureOf(active)).code).toBe("ItemNotFound");
});

test("what this Excel cannot draw is not there", async () => {
  const { Excel } = await openWithChart();
  const histogram = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add("Histogram" as Excel.ChartType, sheet.getRange("A1:C4"));
    await context.sync();
  });
  expect((await failureOf(histogram)).code).toBe("ApiNotFound");
});
