/** Instances of the classes of tables, filters and sorting. */
import type { MemberCases } from "./cases";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const tableOf = (context: Excel.RequestContext) => sheetOf(context).tables.add("A1:B2", true);

export const TABLES: MemberCases = {
  instances: {
    TableCollection: (context) => {
      tableOf(context);
      return sheetOf(context).tables;
    },
    TableScopedCollection: (context) => {
      tableOf(context);
      return sheetOf(context).getRange("A1:B2").getTables();
    },
    Table: tableOf,
    TableColumnCollection: (context) => tableOf(context).columns,
    TableColumn: (context) => tableOf(context).columns.getItemAt(0),
    TableRowCollection: (context) => tableOf(context).rows,
    TableRow: (context) => tableOf(context).rows.getItemAt(0),
    TableSort: (context) => tableOf(context).sort,
    TableStyleCollection: (context) => context.workbook.tableStyles,
    TableStyle: (context) => context.workbook.tableStyles.add("Kiểu"),
    RangeSort: (context) => sheetOf(context).getRange("A1:B2").sort,
    Filter: (context) => tableOf(context).columns.getItemAt(0).filter,
    AutoFilter: (context) => {
      sheetOf(context).autoFilter.apply("A1:B2");
      return sheetOf(context).autoFilter;
    },
  },
  arguments: {
    "TableCollection.add": ["D1:E2", true],
    "TableCollection.getItemAt": [0],
    "TableCollection.getItemOrNullObject": ["x"],
    "TableScopedCollection.getItemOrNullObject": ["x"],
    "Table.resize": ["A1:B3"],
    "TableColumnCollection.getItemAt": [0],
    "TableColumnCollection.getItemOrNullObject": ["x"],
    "TableRowCollection.getItemAt": [0],
    "TableRowCollection.deleteRows": [[0]],
    "TableRowCollection.deleteRowsAt": [0],
    "TableSort.apply": [[{ key: 0 }]],
    "RangeSort.apply": [[{ key: 0 }]],
    "TableStyleCollection.add": ["Mới"],
    "TableStyleCollection.getItemOrNullObject": ["x"],
    "TableStyleCollection.setDefault": ["TableStyleLight1"],
    "Filter.apply": [{ filterOn: "Custom", criterion1: ">1" }],
    "Filter.applyBottomItemsFilter": [1],
    "Filter.applyBottomPercentFilter": [10],
    "Filter.applyCellColorFilter": ["#FF0000"],
    "Filter.applyCustomFilter": [">1"],
    "Filter.applyDynamicFilter": ["ThisYear"],
    "Filter.applyFontColorFilter": ["#FF0000"],
    "Filter.applyIconFilter": [{ set: "ThreeArrows", index: 0 }],
    "Filter.applyTopItemsFilter": [1],
    "Filter.applyTopPercentFilter": [10],
    "Filter.applyValuesFilter": [["a"]],
    "AutoFilter.apply": ["A1:B2"],
    "AutoFilter.clearColumnCriteria": [0],
  },
  refused: {
    "Table.getTotalRowRange": "ItemNotFound",
    "TableColumn.getTotalRowRange": "ItemNotFound",
  },
};
