import type { ICommandInfo } from "@univerjs/core";
import { RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { mapChartAreas } from "./chartSources";
import type { NamedArea } from "./formulaAreas";
import { sheetShiftOf } from "./lineShift";
import type { SheetItems } from "./sheetItems";
import { shiftRect } from "./shiftRect";

type Change = (area: NamedArea) => NamedArea | null;

/** Keeps what charts draw on their cells: when rows or columns come or go, when a sheet gets another name, and when it is deleted. */
export class ChartReferences {
  private readonly subscription: { dispose(): void };
  private names: ReadonlyMap<string, string>;

  constructor(
    private readonly book: Book,
    private readonly items: SheetItems
  ) {
    this.names = this.currentNames();
    this.subscription = book.engine.commands.onCommandExecuted((command) => this.executed(command));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private executed(command: ICommandInfo): void {
    const change = this.changeOf(command);
    if (change) this.adapt(change);
  }

  private changeOf(command: ICommandInfo): Change | null {
    const moved = sheetShiftOf(command, this.book.unitId);
    if (moved) {
      const name = this.book.sheet(moved.sheetId).getName();
      return on(name, ({ sheet, rect }) => {
        const shifted = shiftRect(rect, moved.shift);
        return shifted && { sheet, rect: shifted };
      });
    }
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    if (unitId !== this.book.unitId || !NAMING.has(command.id)) return null;
    return this.renaming();
  }

  /** Compares the names with those known before: what is gone is lost to the charts. */
  private renaming(): Change | null {
    const before = this.names;
    this.names = this.currentNames();
    const changed = [...before].filter(([id, name]) => this.names.get(id) !== name);
    if (changed.length === 0) return null;
    return (area) => {
      const entry = changed.find(([, name]) => isNamed(area, name));
      if (!entry) return area;
      const name = this.names.get(entry[0]);
      return name === undefined ? null : { ...area, sheet: name };
    };
  }

  private adapt(change: Change): void {
    for (const sheet of this.book.workbook.getSheets()) {
      const id = sheet.getSheetId();
      const charts = this.items.list(id, "charts");
      const adapted = charts.map((chart) => mapChartAreas(chart, change));
      if (adapted.some((chart, i) => chart !== charts[i])) this.items.set(id, "charts", adapted);
    }
  }

  private currentNames(): ReadonlyMap<string, string> {
    return new Map(this.book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }
}

const NAMING = new Set([SetWorksheetNameMutation.id, RemoveSheetMutation.id]);

const isNamed = ({ sheet }: NamedArea, name: string): boolean => sheet?.toLowerCase() === name.toLowerCase();

const on =
  (name: string, change: Change): Change =>
  (area) =>
    isNamed(area, name) ? change(area) : area;
