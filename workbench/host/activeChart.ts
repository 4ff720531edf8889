/** Which chart is active: the one an add-in has activated, until cells are selected or the chart is gone. */
import type { ChartData } from "../model/items/charts";
import type { WorkbookModel } from "../model/model";
import type { EventHub } from "./events";
import { EventType } from "./events";
import { watchItems } from "./itemChanges";
import { toWireId } from "./sheetIds";

export interface ChartPlace {
  readonly sheetId: string;
  readonly id: string;
}

export class ActiveChart {
  private current: ChartPlace | null = null;

  constructor(
    model: WorkbookModel,
    private readonly events: EventHub
  ) {
    watchItems(model, "charts", ({ sheetId, added, deleted }) => {
      for (const chart of added) this.send(EventType.ChartAdded, { sheetId, id: chart.id }, { source: "Local" });
      for (const chart of deleted) this.gone(sheetId, chart);
    });
    model.onSelectionChanged(() => this.activate(null));
  }

  get active(): ChartPlace | null {
    return this.current;
  }

  activate(chart: ChartPlace | null): void {
    const before = this.current;
    if (before?.id === chart?.id) return;
    this.current = chart && { sheetId: chart.sheetId, id: chart.id };
    if (before) this.send(EventType.ChartDeactivated, before);
    if (chart) this.send(EventType.ChartActivated, chart);
  }

  private gone(sheetId: string, { id }: ChartData): void {
    if (this.current?.id === id) this.current = null;
    this.send(EventType.ChartDeleted, { sheetId, id }, { source: "Local" });
  }

  /** To the handlers of the collection, and to those of the chart itself. */
  private send(type: EventType, { sheetId, id }: ChartPlace, more: Record<string, unknown> = {}): void {
    const worksheetId = toWireId(sheetId);
    for (const target of [worksheetId, id]) this.events.send(type, target, { chartId: id, worksheetId, ...more });
  }
}
