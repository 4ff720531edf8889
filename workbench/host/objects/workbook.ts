import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import type { HostSession } from "../session";
import { activeChart, requireActiveChart } from "./charts/chartCollection";
import { isRange, newRange, newRangeAreas } from "./rangeObject";

const selectedRange = (session: HostSession): HostObject => {
  const { sheetId, rect } = session.model.selection();
  return newRange(sheetId, rect);
};

const activeCell = (session: HostSession): HostObject => {
  const { sheetId, rect } = session.model.selection();
  return newRange(sheetId, { row: rect.row, column: rect.column, rowCount: 1, columnCount: 1 });
};

const referencedRange = (id: unknown, session: HostSession): HostObject | null => {
  const object = session.references.get(readText(id));
  return isRange(object) ? object : null;
};

export const workbookClass: ClassDefinition<null> = {
  name: "Workbook",
  properties: {
    Name: { get: (_target, session) => session.model.name },
    ReadOnly: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
    AutoSave: { get: () => false },
  },
  navigation: {
    Application: () => new HostObject("Application", null),
    Worksheets: () => new HostObject("WorksheetCollection", null),
    Comments: () => new HostObject("CommentCollection", { sheetId: null }),
    CustomXmlParts: () => new HostObject("CustomXmlPartCollection", { namespace: null }),
    Properties: () => new HostObject("DocumentProperties", null),
    Tables: () => new HostObject("TableCollection", { sheetId: null }),
    TableStyles: () => new HostObject("TableStyleCollection", null),
    Names: () => new HostObject("NamedItemCollection", { sheetId: null }),
    Settings: () => new HostObject("SettingCollection", null),
    Protection: () => new HostObject("WorkbookProtection", null),
    _Runtime: () => new HostObject("Runtime", null),
  },
  methods: {
    GetSelectedRange: (_target, _args, session) => selectedRange(session),
    GetSelectedRanges: (_target, _args, session) => newRangeAreas(session.model.selection().sheetId, [session.model.selection().rect]),
    GetActiveChart: (_target, _args, session) => requireActiveChart(session),
    GetActiveChartOrNullObject: (_target, _args, session) => activeChart(session),
    GetActiveCell: (_target, _args, session) => activeCell(session),
    _RemoveReference: (_target, [id], session) => {
      session.references.remove(readText(id));
      return null;
    },
    _RemoveAllReferences: (_target, _args, session) => {
      session.references.removeAll();
      return null;
    },
    _GetReferenceCount: (_target, _args, session) => session.references.all().length,
    _GetRangeForEventByReferenceId: (_target, [id], session) => {
      const range = referencedRange(id, session);
      if (!range) throw new ExcelError("InvalidReference");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], session) => referencedRange(id, session),
  },
};
